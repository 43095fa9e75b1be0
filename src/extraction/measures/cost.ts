import { rows, type MeasureDefinition } from './measureDefinition';

/** What something costs. */
export const cost: MeasureDefinition = {
  measure: 'cost',
  dimensions: ['money', 'unitPrice', 'ratio'],
  nouns: rows(`cost | expense | production cost | cash cost | all-in sustaining cost
    aisc | unit cost | estimated cost | operating cost | bill | fee | charge | salary | wage
    wage bill | price tag | compensation | payment to suppliers | fine | penalty
    build cost`),
  verbs: rows(`cost | price at`),
  words: rows(``),
  weight: 1,
  roles: { owner: ['of', 'at', 'for'], partner: [], item: ['of', 'for'] },
  examples: [
    { text: 'The expansion will cost 2.1 billion euros.', quote: '2.1 billion euros' },
    { text: 'The wage bill came to $71 million.', quote: '$71 million' },
  ],
};
