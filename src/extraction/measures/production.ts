import { GOODS_DIMENSIONS, rows, type MeasureDefinition } from './measureDefinition';

/** What is made, mined, refined, grown or pumped. */
export const production: MeasureDefinition = {
  measure: 'production',
  dimensions: GOODS_DIMENSIONS,
  nouns: rows(`production | output | manufacture | smelting | crop yield | harvest | crop | make | produce
    extraction | mine production | mined output | production volume | melt | milling | mining
    cast`),
  verbs: rows(`produce | make | manufacture | mine | extract | smelt | refine | harvest | pump | turn out
    churn out | melt | yield | roll | cast | recover | cultivate | assemble | dig | dig up | thresh | reap
    bring to the surface`),
  words: rows(``),
  weight: 1,
  roles: { owner: ['by', 'at', 'in', 'from', 'of'], partner: [], item: ['of'] },
  examples: [
    { text: 'The smelter produced 312,000 tonnes of zinc in 2020.', quote: '312,000 tonnes' },
    { text: 'Output of crude steel came to 88.2 Mt.', quote: '88.2 Mt' },
  ],
};
