import { rows, type MeasureDefinition } from './measureDefinition';

/** What is dispatched or freighted. */
export const shipments: MeasureDefinition = {
  measure: 'shipments',
  dimensions: ['mass', 'volume', 'energy', 'count', 'shipping', 'money', 'ratio', 'rate'],
  nouns: rows(`shipment | dispatch | freight | loading | delivery volume | haulage | despatch
    transport volume | transshipment`),
  verbs: rows(`ship | dispatch | load | haul | freight | despatch | transport | rail | truck`),
  words: rows(`cargoes`),
  weight: 0.95,
  roles: { owner: ['by', 'from', 'at', 'in'], partner: ['to'], item: ['of'] },
  examples: [
    { text: 'Iron ore shipments from Port Hedland reached 47.2 Mt.', quote: '47.2 Mt' },
    { text: 'Cargoes from the terminal came to 820,000 tonnes.', quote: '820,000 tonnes' },
  ],
};
