import { chooseFigures } from '../dataset/chooseFigures';
import { correctArticle } from '../dataset/corrections';
import { keepIds } from '../dataset/identity/keepIds';
import { rowsFromSheet } from '../dataset/identity/rowsFromSheet';
import { applyNameIndex, indexRules } from '../dataset/nameRules';
import { TableUnits, type RowUnits } from '../dataset/tableUnits';
import type { KeptValues } from '../dataset/merge/RefreshPlan';
import type { Dataset, SheetRow, WrittenRow } from '../model/dataset';
import type { ExtractedArticle, Figure } from '../model/figure';
import type { WorkbookSettings } from '../model/workbookSettings';
import { figureRows } from '../output/figureRows';
import { rowInUnit } from '../output/rowInUnit';
import type { TableRow } from '../output/tableRow';
import { areConvertible } from '../units/convert';
import { rowCells } from '../workbook/datasets/rowCells';
import { chosenRows } from './chosenRows';
import { followEdits } from './followEdits';
import { placedChanges, statementRows } from './statementRows';
import { saidByNow, type SaidInPane, type SaidOfFigures } from './SaidInPane';

/** What the rows of a dataset depend on beside its articles. */
export interface RowsOf {
  readonly dataset: Pick<Dataset, 'corrections' | 'accepted' | 'rejected' | 'chosen'>;
  readonly said: SaidInPane;
  /** Rows as they were last written; null where that was lost: then figures are known by what the table shows of them. */
  readonly base: readonly WrittenRow[] | null;
  /** What the figures said that were rejected before; nothing where it is left out. */
  readonly rejected?: readonly WrittenRow[];
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

/** The lasting ids of figures, by those that they were just read with, where the two differ. */
function lastingIds(
  articles: readonly ExtractedArticle[],
  { base, rejected = [], table, settings }: RowsOf,
): ReadonlyMap<string, string> {
  const options = { reportUnits: settings.reportUnits };
  const unwanted = new Set(rejected.map(({ id }) => id));
  const withUnwanted = new Set(rejected.map(({ article }) => article));
  const read = articles.flatMap((article) => {
    const rows = figureRows([article], options).map((row): WrittenRow => ({
      id: row.id,
      article: article.id,
      cells: rowCells(row),
    }));
    // A change on the row of its level has none of its own: where one was rejected, it is known by what it says.
    const placed = withUnwanted.has(article.id) ? placedChanges(article.figures) : new Set<string>();
    return placed.size === 0 ? rows : [...rows, ...statementRows(article, (id) => placed.has(id), options)];
  });
  const known = (base ?? rowsFromSheet(table.rows, read)).filter(({ id }) => !unwanted.has(id));
  return keepIds([...known, ...rejected], read).kept;
}

/**
 * Figures under the ids that they keep.
 *
 * @example withLastingIds(figures, new Map([['f2', 'f1']]))
 */
export function withLastingIds(figures: readonly Figure[], kept: ReadonlyMap<string, string>): readonly Figure[] {
  if (!figures.some(({ id }) => kept.has(id))) return figures;
  return figures.map((figure) => ({ ...figure, id: kept.get(figure.id) ?? figure.id }));
}

/** The unit that a row is reported in: the one that it stands in already, else the one that the table has its like in. */
function unitsOfTable(rows: readonly SheetRow[]): (row: TableRow) => string {
  const units = new TableUnits(rows.map(unitsOf));
  const standing = new Map(rows.map((row) => [row.id, textIn(row, 'StdUnit')]));
  return (row) => {
    const unit = standing.get(row.id) ?? '';
    const isFitting = unit !== '' && unit !== '%' && row.stdUnit !== '%' && areConvertible(row.stdUnit, unit);
    return isFitting || unit === row.stdUnit ? unit : units.unitFor(row);
  };
}

/** The rows of a dataset, and which ids they keep. */
export interface DatasetRows {
  readonly rows: readonly WrittenRow[];
  /** What follows where the analyst keeps a value that the sources changed too, by the id of the row. */
  readonly ifKept: ReadonlyMap<string, KeptValues>;
  /** The lasting id of a figure by the one that it was just read with, where the two differ. */
  readonly kept: ReadonlyMap<string, string>;
  /** What was said of figures by now. */
  readonly said: SaidOfFigures;
  /** What the rejected ones say. */
  readonly rejected: readonly WrittenRow[];
}

/**
 * The rows that a dataset's articles say now: with the ids that they keep, named, corrected and without what was
 * rejected, in the units of the table. What follows from a value or a name follows the analyst's, where they edited it.
 *
 * @example datasetRows(articles, { dataset, said, base, table, settings }).rows.length
 */
export function datasetRows(articles: readonly ExtractedArticle[], about: RowsOf): DatasetRows {
  const { dataset, table, settings } = about;
  const rules = indexRules(settings.nameRules);
  const named = articles.map((article) => applyNameIndex(article, rules));
  const kept = lastingIds(named, about);
  const said = saidByNow(dataset, about.said, kept);
  const [accepted, rejected] = [new Set(said.accepted), new Set(said.rejected)];
  const lasting = named.map((article) => ({ ...article, figures: withLastingIds(article.figures, kept) }));
  const standing = lasting
    .map((article) => correctArticle(article, { corrections: said.corrections, accepted }))
    .map((article) => chooseFigures(article, (id) => !rejected.has(id)));
  const articleOf = new Map(standing.flatMap(({ id, figures }) => figures.map((figure) => [figure.id, id] as const)));
  const unitFor = unitsOfTable(table.rows);
  const chosen = dataset.chosen === null ? null : new Set(dataset.chosen);
  const rowsOf = (of: readonly ExtractedArticle[]): WrittenRow[] =>
    chosenRows(of, chosen, { reportUnits: settings.reportUnits, reviewed: accepted }).map((row) => {
      const reported = rowInUnit(row, unitFor(row));
      return { id: row.id, article: articleOf.get(row.id) ?? '', cells: rowCells(reported) };
    });
  const unwanted = lasting.flatMap((article) =>
    statementRows(article, (id) => rejected.has(id), { reportUnits: settings.reportUnits }),
  );
  return { kept, said, rejected: unwanted, ...followEdits(rowsOf(standing), standing, rowsOf, about) };
}
