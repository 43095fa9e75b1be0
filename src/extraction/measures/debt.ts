import { rows, type MeasureDefinition } from './measureDefinition';

/** What is owed. */
export const debt: MeasureDefinition = {
  measure: 'debt',
  dimensions: ['money', 'ratio'],
  nouns: rows(`debt | net debt | repayment | debt repayment | borrowing | loan | bond | credit | liability | credit line
    credit facility | leverage | syndicated loan | eurobond | gearing | facility agreement
    debt repayment | debenture | note issue | bank loan | arrears`),
  verbs: rows(`borrow | lend | owe | repay | pay off`),
  words: rows(``),
  weight: 1.05,
  roles: { owner: ['of', 'at'], partner: ['from', 'to'], item: ['of', 'for'] },
  examples: [{ text: 'Net debt stood at $1.4 billion at the end of June.', quote: '$1.4 billion' }],
};
