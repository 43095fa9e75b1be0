import { rows, type MeasureDefinition } from './measureDefinition';

/** What passes through a plant, a port or a pipeline. */
export const throughput: MeasureDefinition = {
  measure: 'throughput',
  dimensions: ['mass', 'volume', 'energy', 'rate', 'count', 'shipping', 'ratio'],
  nouns:
    rows(`throughput | refinery run | crude run | transit | cargo turnover | container traffic | discharge | unloading
    flow | transit volume | refining volume | cargo throughput | handling | container volume
    processed volume | intake | ore processed | oil refining | refining of oil | cargo volume | cargo handling | cargo traffic | port turnover | ore stacked | ore crushed | ore milled | volume of cargo | crush`),
  verbs: rows(`process | handle | crush | mill | transit | pump through | flow | treat`),
  words: rows(`cargo`),
  weight: 0.95,
  roles: { owner: ['at', 'through', 'via', 'by', 'in'], partner: [], item: ['of'] },
  examples: [
    { text: 'Refineries processed 5.4 million barrels a day.', quote: '5.4 million barrels a day' },
    { text: 'Cargo came to 3.2 million tonnes in May.', quote: '3.2 million tonnes' },
    { text: 'The port handled 1.9 million TEU.', quote: '1.9 million TEU' },
  ],
};
