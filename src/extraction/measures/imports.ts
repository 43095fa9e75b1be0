import { rows, type MeasureDefinition } from './measureDefinition';

/** What a country or company buys abroad. */
export const imports: MeasureDefinition = {
  measure: 'imports',
  dimensions: [
    'mass',
    'volume',
    'energy',
    'money',
    'count',
    'power',
    'shipping',
    'rate',
    'length',
    'area',
    'other',
    'ratio',
  ],
  nouns: rows(`import | inbound shipment | import volume | arrival | foreign purchase | imported volume
    import bill | inflow | import demand | purchase abroad`),
  verbs: rows(`import | ship in | bring in | buy abroad`),
  words: rows(`inbound | bought abroad | came into the country | comes into the country
    come into the country | enter the country | entered the country | entering the country`),
  weight: 1.2,
  roles: { owner: ['by', 'into', 'in'], partner: ['from'], item: ['of'] },
  examples: [
    { text: 'India imported 21 million tonnes of thermal coal from Indonesia.', quote: '21 million tonnes' },
    { text: 'Imports of wheat into Egypt fell to 9.2 Mt.', quote: '9.2 Mt' },
  ],
};
