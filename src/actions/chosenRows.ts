import type { ExtractedArticle } from '../model/figure';
import { articleRows, markUsed, type TableOptions } from '../output/figureRows';
import { linkChanges } from '../output/linkedChanges';
import type { TableRow } from '../output/tableRow';

/** Ids of the rows that chosen figures stand on: a change may stand on the row of its level. */
function rowsChosen({ figures }: ExtractedArticle, chosen: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set(chosen);
  for (const [level, { yoy, mom, change }] of linkChanges(figures)) {
    if ([yoy, mom, change].some((one) => one !== undefined && chosen.has(one.id))) ids.add(level.id);
  }
  return ids;
}

/**
 * The rows of the table for the figures that an analyst chose; `Use` is worked out among these alone.
 *
 * @param articles Articles as they stand: corrections and name rules applied.
 * @param chosen Ids of figures, or null for all. A change that stands on its level's row brings that row.
 * @example chosenRows(articles, new Set(['f1']), { reportUnits: { mass: 'kt' }, reviewed })
 */
export function chosenRows(
  articles: Iterable<ExtractedArticle>,
  chosen: ReadonlySet<string> | null,
  options: TableOptions = {},
): TableRow[] {
  const drafts = [...articles].flatMap((article) => {
    const rows = articleRows(article, options);
    if (chosen === null) return rows;
    const ids = rowsChosen(article, chosen);
    return rows.filter(({ id }) => ids.has(id));
  });
  return markUsed(drafts);
}
