import { GOODS_DIMENSIONS, rows, type MeasureDefinition } from './measureDefinition';

/** What is wanted by buyers. */
export const demand: MeasureDefinition = {
  measure: 'demand',
  dimensions: GOODS_DIMENSIONS,
  nouns: rows(`demand | requirement | need | oil demand | load | peak demand | peak load`),
  verbs: rows(`demand | require | need`),
  words: rows(``),
  weight: 1,
  roles: { owner: ['from', 'in', 'by'], partner: [], item: ['for', 'of'] },
  examples: [{ text: 'World demand for lithium will reach 1.5 million tonnes by 2027.', quote: '1.5 million tonnes' }],
};
