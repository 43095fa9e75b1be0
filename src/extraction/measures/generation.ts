import { rows, type MeasureDefinition } from './measureDefinition';

/** Electricity that is generated. */
export const generation: MeasureDefinition = {
  measure: 'generation',
  dimensions: ['energy', 'rate', 'ratio'],
  nouns: rows(`generation | power generation | electricity generation | electricity output | power output
    electricity production | power production`),
  verbs: rows(`generate | send out`),
  words: rows(``),
  weight: 1.15,
  roles: { owner: ['by', 'at', 'in', 'from'], partner: [], item: ['of', 'from'] },
  examples: [{ text: 'The plant generated 3.4 TWh of electricity last year.', quote: '3.4 TWh' }],
};
