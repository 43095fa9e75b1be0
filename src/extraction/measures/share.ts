import { rows, type MeasureDefinition } from './measureDefinition';

/** A part of a market or a total that belongs to no other measure. */
export const share: MeasureDefinition = {
  measure: 'share',
  dimensions: ['ratio'],
  nouns: rows(`market share | share | proportion | percentage | portion | quota share
    share of the market | slice | ratio`),
  verbs: rows(`account for | make up | represent | constitute | comprise | cover | contribute`),
  words: rows(`the rest | the remaining | of the total`),
  weight: 0.8,
  roles: { owner: ['of'], partner: [], item: ['of'] },
  examples: [
    { text: 'The exchange accounted for 12 percent of all coal auctions.', quote: '12 percent' },
    { text: 'Rail carried 70 percent and barges the remaining 30 percent.', quote: '30 percent' },
    { text: 'Coal made up 41 percent and gas the rest, 59 percent.', quote: '59 percent' },
    { text: 'Scrap represented 35 percent of the total.', quote: '35 percent' },
    { text: 'Voltara has a 22 percent market share.', quote: '22 percent' },
  ],
};
