import { rows, type MeasureDefinition } from './measureDefinition';

/** What is left after costs, or the loss. */
export const profit: MeasureDefinition = {
  measure: 'profit',
  dimensions: ['money', 'ratio'],
  nouns: rows(`profit | net profit | net income | net loss | loss | earning | ebitda | ebit
    operating profit | net earning | operating income | gross profit | pre-tax profit
    profit before tax | profit after tax | bottom line | margin | profit margin | cash generation | operating cash generation
    ebitda margin | operating margin | pretax profit | attributable profit
    underlying earning | adjusted ebitda | gross margin | cash flow | operating cash flow
    free cash flow | attributable net profit | core profit | core earning
    operating loss | pat | profitability`),
  verbs: rows(`lose`),
  words: rows(`in the red | in the black | before interest`),
  weight: 1.2,
  roles: { owner: ['at', 'of', 'for'], partner: [], item: ['from', 'of'] },
  examples: [
    { text: 'Net profit rose 14% to Rs 812 crore.', quote: 'Rs 812 crore' },
    { text: 'Nordvik earned $14 million before interest and tax.', quote: '$14 million' },
    { text: 'The smelter was $14 million in the red.', quote: '$14 million' },
    { text: 'The smelter was $9 million in the black.', quote: '$9 million' },
  ],
};
