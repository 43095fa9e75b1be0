import { GOODS_DIMENSIONS, rows, type MeasureDefinition } from './measureDefinition';

/** What a country or company buys abroad. */
export const imports: MeasureDefinition = {
  measure: 'imports',
  dimensions: GOODS_DIMENSIONS,
  nouns: rows(`import | inbound shipment | import volume | arrival | foreign purchase | imported volume
    import bill | inflow | import demand | purchase abroad | supply market | supply source`),
  verbs: rows(`import | take in | ship in | bring in | buy abroad | come into the country | enter the country`),
  words: rows(``),
  weight: 1.2,
  roles: { owner: ['by', 'into', 'in'], partner: ['from'], item: ['of'] },
  examples: [
    { text: 'India imported 21 million tonnes of thermal coal from Indonesia.', quote: '21 million tonnes' },
    { text: 'Imports of wheat into Egypt fell to 9.2 Mt.', quote: '9.2 Mt' },
    { text: 'Some 2.1 million tonnes of copper came into the country.', quote: '2.1 million tonnes' },
    { text: 'China brought in 41.9 million tonnes of coal.', quote: '41.9 million tonnes' },
    { text: 'Arrivals of soybeans rose to 8 million tonnes.', quote: '8 million tonnes' },
  ],
};
