import { rows, type MeasureDefinition } from './measureDefinition';

/** People at work. */
export const employment: MeasureDefinition = {
  measure: 'employment',
  dimensions: ['count', 'ratio'],
  nouns: rows(`employment | job | workforce | employee | worker | headcount`),
  verbs: rows(`employ | hire | lay off`),
  words: rows(``),
  weight: 0.7,
  roles: { owner: ['at', 'in', 'of'], partner: [], item: ['of'] },
  examples: [{ text: 'The company plans to cut 7 percent of its workforce.', quote: '7 percent' }],
};
