import { rows, type MeasureDefinition } from './measureDefinition';

/** What a country or company sells abroad. */
export const exports: MeasureDefinition = {
  measure: 'exports',
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
  nouns: rows(`export | outbound shipment | shipment abroad | overseas sale | foreign sale
    export shipment | export volume | exported volume | export sale | export earning
    export revenue | outbound volume | outflow | export quota | export delivery`),
  verbs: rows(`export | ship abroad | sell abroad | ship overseas | ship out | sell overseas`),
  words: rows(`shipments abroad | shipped abroad | sold abroad | sold overseas | outbound
    foreign exchange from | leave the country | left the country | leaving the country | out of the country
    nominations`),
  weight: 1.2,
  roles: { owner: ['by', 'from', 'out'], partner: ['to', 'into', 'towards'], item: ['of'] },
  examples: [
    { text: 'Zambia exported 62,000 tonnes of copper to China in May 2019.', quote: '62,000 tonnes' },
    { text: 'Steel exports from Turkey reached 1.9 million tonnes.', quote: '1.9 million tonnes' },
  ],
};
