import type { ExtractedArticle, Figure } from '../../../src/model/figure';
import { article, figure } from '../../output/examples';

let articles = 0;

/** Figures of one article, each with an id from its place: a0, a1 … */
export function articleOf(letter: string, figures: readonly Partial<Figure>[], text = ''): ExtractedArticle {
  articles += 1;
  return article({
    id: `${letter}${articles}`,
    text,
    figures: figures.map((fields, place) => figure({ ...fields, id: `${letter}${place}` })),
  });
}

/** Chinese exports of aluminium in July 2018, unless something else is said. */
export function aluminium(fields: Partial<Figure>): Partial<Figure> {
  return { measure: 'exports', subject: 'China', item: 'aluminium', period: '2018-07', unit: 't', ...fields };
}

/** The ids of the figures that hints are about, a string each. */
export function idsOf(hints: readonly { readonly figureIds: readonly string[] }[]): string[] {
  return hints.map(({ figureIds }) => figureIds.join(' '));
}
