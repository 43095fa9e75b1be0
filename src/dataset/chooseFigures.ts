import type { ExtractedArticle } from '../model/figure';

/**
 * An article with some of its figures. Changes keep the level that they belong to; where the level is left out they
 * belong to none.
 *
 * @param keep Whether a figure, known by its id, stays.
 * @returns The very same article where all stay.
 * @example chooseFigures(article, (id) => !rejected.has(id))
 */
export function chooseFigures(article: ExtractedArticle, keep: (figureId: string) => boolean): ExtractedArticle {
  const kept = article.figures.flatMap(({ id }, index) => (keep(id) ? [index] : []));
  if (kept.length === article.figures.length) return article;
  const places = new Map(kept.map((index, place) => [index, place]));
  const figures = kept.flatMap((index) => {
    const figure = article.figures[index];
    if (figure === undefined) return [];
    const changeOf = figure.changeOf === null ? null : (places.get(figure.changeOf) ?? null);
    return [changeOf === figure.changeOf ? figure : { ...figure, changeOf }];
  });
  return { ...article, figures };
}
