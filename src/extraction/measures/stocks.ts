import { rows, type MeasureDefinition } from './measureDefinition';

/** What lies in warehouses and tanks. */
export const stocks: MeasureDefinition = {
  measure: 'stocks',
  dimensions: ['mass', 'volume', 'energy', 'money', 'count', 'ratio', 'rate'],
  nouns: rows(`stock | inventory | stockpile | warehouse stock | storage | on-warrant stock
    visible stock | stock level | storage level | supplies in storage | cavern | warehouse | storage site`),
  verbs: rows(`store | stockpile | pile up`),
  words: rows(`underground stores | underground store | in storage | in store | in warehouses | in stock`),
  weight: 1.1,
  roles: { owner: ['in', 'at', 'of'], partner: [], item: ['of'] },
  examples: [
    { text: 'LME copper stocks fell by 4,200 tonnes to 98,000 tonnes.', quote: '98,000 tonnes' },
    { text: 'Traders have 61 bcm of gas in storage.', quote: '61 bcm' },
    { text: 'Some 4.6 bcm lay in two underground stores.', quote: '4.6 bcm' },
    { text: 'Some 3 bcm lay in an underground store.', quote: '3 bcm' },
    { text: 'Farmers have 4 million tonnes of wheat in store.', quote: '4 million tonnes' },
    { text: 'There are 210,000 tonnes of zinc in warehouses.', quote: '210,000 tonnes' },
    { text: 'The mill has 30,000 tonnes of scrap in stock.', quote: '30,000 tonnes' },
  ],
};
