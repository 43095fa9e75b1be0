import type { WrittenRow } from '../model/dataset';
import type { ExtractedArticle, Figure } from '../model/figure';
import { figureRows, type TableOptions } from '../output/figureRows';
import { linkChanges, ownRows } from '../output/linkedChanges';
import { rowCells } from '../workbook/datasets/rowCells';

/**
 * Figures of an article, each with a row to itself, as figures are recognised by: also changes that stand on the row of
 * their level, and figures that are in no table.
 *
 * @example statementRows(article, (id) => rejected.has(id))
 */
export function statementRows(
  article: ExtractedArticle,
  isWanted: (id: string) => boolean,
  options: TableOptions = {},
): WrittenRow[] {
  const figures = article.figures.filter(({ id }) => isWanted(id)).map((figure) => ({ ...figure, changeOf: null }));
  return figureRows([{ ...article, figures }], options).map((row) => ({
    id: row.id,
    article: article.id,
    cells: rowCells(row),
  }));
}

/**
 * Ids of the changes that have no row of their own in a table.
 *
 * @example placedChanges(figures).has('f2') // true: it stands on the row of f1
 */
export function placedChanges(figures: readonly Figure[]): ReadonlySet<string> {
  const own = new Set(ownRows(figures, linkChanges(figures)));
  return new Set(figures.filter((figure) => !own.has(figure)).map(({ id }) => id));
}
