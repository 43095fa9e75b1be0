import { rows, type MeasureDefinition } from './measureDefinition';

/** What lies in warehouses and tanks. */
export const stocks: MeasureDefinition = {
  measure: 'stocks',
  dimensions: ['mass', 'volume', 'energy', 'money', 'count', 'ratio', 'rate'],
  nouns: rows(`stock | inventory | stockpile | warehouse stock | storage | on-warrant stock
    visible stock | stock level | storage level | supplies in storage | cavern | warehouse`),
  verbs: rows(`store | stockpile`),
  words: rows(`in storage | in store | in warehouses | in stock | storage sites`),
  weight: 1.1,
  roles: { owner: ['in', 'at', 'of'], partner: [], item: ['of'] },
  examples: [{ text: 'LME copper stocks fell by 4,200 tonnes to 98,000 tonnes.', quote: '98,000 tonnes' }],
};
