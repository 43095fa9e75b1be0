import { rows, type MeasureDefinition } from './measureDefinition';

/** What a company or a state takes in. */
export const revenue: MeasureDefinition = {
  measure: 'revenue',
  dimensions: ['money', 'ratio'],
  nouns: rows(`revenue | turnover of the company | top line | net sales | sales revenue | receipt
    income | takings | sales value | royalty income | tax revenue | proceeds
    earnings from sales | budget revenue | gross revenue | group revenue`),
  verbs: rows(`earn | gross | collect`),
  words: rows(``),
  weight: 1.05,
  roles: { owner: ['at', 'of', 'for'], partner: [], item: ['from', 'of'] },
  examples: [
    { text: 'Revenue at Bergwerk AG fell 8% to 1.2 billion euros.', quote: '1.2 billion euros' },
    { text: 'The pipeline company collected $310 million in transit receipts.', quote: '$310 million' },
  ],
};
