import { rows, type MeasureDefinition } from './measureDefinition';

/** A part of a market or a total that belongs to no other measure. */
export const share: MeasureDefinition = {
  measure: 'share',
  dimensions: ['ratio'],
  nouns: rows(`market share | share | proportion | percentage | portion | quota share
    share of the market | slice | ratio`),
  verbs: rows(`account for | make up | represent | constitute | comprise | cover | contribute | supply`),
  words: rows(`accounted for | accounting for | accounts for | account for | made up | makes up
    making up | the rest | the remaining | of the total`),
  weight: 0.8,
  roles: { owner: ['of'], partner: [], item: ['of'] },
  examples: [{ text: 'The exchange accounted for 12 percent of coal deals.', quote: '12 percent' }],
};
