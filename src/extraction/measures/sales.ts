import { GOODS_DIMENSIONS, rows, type MeasureDefinition } from './measureDefinition';

/** What is sold. */
export const sales: MeasureDefinition = {
  measure: 'sales',
  dimensions: GOODS_DIMENSIONS,
  nouns: rows(`sale | sales volume | delivery | sold volume | turnover of goods | vehicle sale | order
    sale volume | contract sale | deal to sell | supply contract | supply agreement
    supply | procurement | supply deal`),
  verbs: rows(`sell | deliver | supply | offload`),
  words: rows(``),
  weight: 0.95,
  roles: { owner: ['by', 'at', 'from', 'in'], partner: ['to', 'with'], item: ['of'] },
  examples: [{ text: 'The miner sold 48,000 ounces of gold in the quarter.', quote: '48,000 ounces' }],
};
