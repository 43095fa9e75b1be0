import { chooseFigures } from '../dataset/chooseFigures';
import { correctArticle } from '../dataset/corrections';
import { keepIds } from '../dataset/identity/keepIds';
import { applyNameIndex, indexRules } from '../dataset/nameRules';
import { TableUnits, type RowUnits } from '../dataset/tableUnits';
import type { Dataset, SheetRow, WrittenRow } from '../model/dataset';
import type { ExtractedArticle } from '../model/figure';
import type { WorkbookSettings } from '../model/workbookSettings';
import { figureRows } from '../output/figureRows';
import { rowInUnit } from '../output/rowInUnit';
import { rowCells } from '../workbook/datasets/rowCells';
import { chosenRows } from './chosenRows';

/** What the rows of a dataset depend on beside its articles. */
export interface RowsOf {
  readonly dataset: Pick<Dataset, 'corrections' | 'accepted' | 'rejected' | 'chosen'>;
  /** Rows as they were last written. */
  readonly base: readonly WrittenRow[];
  /** The table as it stands: what it reports in is kept. */
  readonly table: { readonly rows: readonly SheetRow[] };
  readonly settings: WorkbookSettings;
}

const textIn = ({ cells }: SheetRow, header: string): string => {
  const cell = cells[header];
  return typeof cell === 'string' ? cell : '';
};

const unitsOf = (row: SheetRow): RowUnits => {
  return { series: textIn(row, 'Series'), unit: textIn(row, 'Unit'), stdUnit: textIn(row, 'StdUnit') };
};

/** Articles whose figures have the ids under which they were written, whatever was edited around them. */
function withKeptIds(articles: readonly ExtractedArticle[], { base, settings }: RowsOf): ExtractedArticle[] {
  const options = { reportUnits: settings.reportUnits };
  const read = articles.flatMap((article) =>
    figureRows([article], options).map((row): WrittenRow => ({
      id: row.id,
      article: article.id,
      cells: rowCells(row),
    })),
  );
  const { kept } = keepIds(base, read);
  if (kept.size === 0) return [...articles];
  return articles.map((article) => {
    const figures = article.figures.map((figure) => ({ ...figure, id: kept.get(figure.id) ?? figure.id }));
    return { ...article, figures };
  });
}

/**
 * The rows that a dataset's articles say now: with the ids that they keep, named, corrected and without what was
 * rejected, in the units of the table.
 *
 * @example datasetRows(articles, { dataset, base, table, settings }).length
 */
export function datasetRows(articles: readonly ExtractedArticle[], about: RowsOf): WrittenRow[] {
  const { dataset, table, settings } = about;
  const { corrections, chosen } = dataset;
  const [accepted, rejected] = [new Set(dataset.accepted), new Set(dataset.rejected)];
  const rules = indexRules(settings.nameRules);
  const standing = withKeptIds(
    articles.map((article) => applyNameIndex(article, rules)),
    about,
  )
    .map((article) => correctArticle(article, { corrections, accepted }))
    .map((article) => chooseFigures(article, (id) => !rejected.has(id)));
  const articleOf = new Map(standing.flatMap(({ id, figures }) => figures.map((figure) => [figure.id, id] as const)));
  const units = new TableUnits(table.rows.map(unitsOf));
  const rows = chosenRows(standing, chosen === null ? null : new Set(chosen), {
    reportUnits: settings.reportUnits,
    reviewed: accepted,
  });
  return rows.map((row) => {
    const reported = rowInUnit(row, units.unitFor(row));
    return { id: row.id, article: articleOf.get(row.id) ?? '', cells: rowCells(reported) };
  });
}
