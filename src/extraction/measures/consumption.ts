import { GOODS_DIMENSIONS, rows, type MeasureDefinition } from './measureDefinition';

/** What is used up. */
export const consumption: MeasureDefinition = {
  measure: 'consumption',
  dimensions: GOODS_DIMENSIONS,
  nouns: rows(`consumption | use | usage | burn | direct burning | burning | offtake | uptake | power use
    consumer`),
  verbs: rows(`consume | burn | use up | devour | use`),
  words: rows(``),
  weight: 1,
  roles: { owner: ['by', 'in', 'at'], partner: [], item: ['of'] },
  examples: [{ text: 'Copper consumption in Vietnam came to 410,000 tonnes.', quote: '410,000 tonnes' }],
};
