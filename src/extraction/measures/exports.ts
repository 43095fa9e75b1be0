import { GOODS_DIMENSIONS, rows, type MeasureDefinition } from './measureDefinition';

/** What a country or company sells abroad. */
export const exports: MeasureDefinition = {
  measure: 'exports',
  dimensions: GOODS_DIMENSIONS,
  nouns: rows(`export | outbound shipment | shipment abroad | overseas sale | foreign sale
    export shipment | export volume | exported volume | export sale | export earning
    export revenue | outbound volume | outflow | export quota | export delivery | nomination`),
  verbs: rows(
    `export | ship abroad | sell abroad | ship overseas | ship out | sell overseas | leave the country | go overseas | go abroad | go for export | go to export`,
  ),
  words: rows(`foreign exchange from | out of the country | for export`),
  weight: 1.2,
  roles: { owner: ['by', 'from', 'out'], partner: ['to', 'into', 'towards'], item: ['of'] },
  examples: [
    { text: 'Of the ingots, 40,000 tonnes for export left in May.', quote: '40,000 tonnes' },
    { text: 'Zambia exported 62,000 tonnes of copper to China in May 2019.', quote: '62,000 tonnes' },
    { text: 'Steel exports from Turkey reached 1.9 million tonnes.', quote: '1.9 million tonnes' },
    { text: 'Nomads moved 3,000 tonnes of wool out of the country.', quote: '3,000 tonnes' },
    { text: 'The state earned $4 billion of foreign exchange from cocoa.', quote: '$4 billion' },
    { text: 'About 27,800 tonnes of coffee left the country in May.', quote: '27,800 tonnes' },
    { text: 'Sugar sold overseas came to 1.2 million tonnes.', quote: '1.2 million tonnes' },
  ],
};
