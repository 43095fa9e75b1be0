import { rows, type MeasureDefinition } from './measureDefinition';

/** Goods exchanged in both directions, and state purchases. */
export const trade: MeasureDefinition = {
  measure: 'trade',
  dimensions: ['money', 'mass', 'volume', 'energy', 'ratio'],
  nouns: rows(`trade | trade turnover | turnover | bilateral trade | mutual trade | trade volume
    commodity turnover | trade exchange | trade surplus | trade deficit | tender | purchase
    state purchase | buying | procurement tender | commerce | trade flow | seaborne trade`),
  verbs: rows(`tender for | seek | buy | purchase | procure`),
  words: rows(`seaborne`),
  weight: 0.95,
  roles: { owner: ['between', 'of', 'in'], partner: ['with', 'between', 'and', 'from'], item: ['in', 'of'] },
  examples: [
    { text: 'Trade turnover between Kazakhstan and Italy reached $15 billion in 2022.', quote: '$15 billion' },
    { text: 'The seaborne market is put at 1.5 billion tonnes.', quote: '1.5 billion tonnes' },
    { text: 'The reserve bureau is seeking 5,500 tonnes of aluminium.', quote: '5,500 tonnes' },
  ],
};
