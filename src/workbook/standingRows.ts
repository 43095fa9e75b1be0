import type { StandingRow } from '../dataset/chooseUsedAgain';
import { dayOfSerial } from '../dataset/serialDates';
import type { RowUnits } from '../dataset/tableUnits';
import { columnOf, type OpenTable } from './figureTables';

/** What of the rows of a table matters when rows are added to it. */
export interface StandingTable {
  /** Ids, one a row; '' where there is none. */
  readonly ids: readonly string[];
  readonly rows: readonly StandingRow[];
  /** Which units the rows are reported in. */
  readonly units: readonly RowUnits[];
  /** Addresses of articles that the table names. */
  readonly sources: ReadonlySet<string>;
  /** Whether the table has a single row, and that one is empty: how Excel shows a table without rows. */
  readonly isEmpty: boolean;
}

/** One column in a request: all at once might be more than Excel answers with. */
async function readColumn(table: OpenTable, header: string, what: 'values' | 'formulas'): Promise<unknown[]> {
  const column = columnOf(table, header);
  if (column === null) return [];
  const range = table.sheet.getRangeByIndexes(table.row + 1, column, table.rows, 1).load(what);
  await table.sheet.context.sync();
  return range[what].map((cells: unknown[]) => cells[0]);
}

const dayOf = (value: unknown): string | null => (typeof value === 'number' ? dayOfSerial(value) : null);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Whether a table has a single row, and that one is empty: how Excel shows a table without rows. */
export async function isBlank(table: OpenTable): Promise<boolean> {
  if (table.rows !== 1) return false;
  const row = table.sheet.getRangeByIndexes(table.row + 1, table.column, 1, table.columnCount).load('formulas');
  await table.sheet.context.sync();
  return row.formulas.every((cells) => cells.every((cell) => cell === ''));
}

/**
 * Reads what of a table decides which rows are added to it and which are used.
 *
 * @example const { ids } = await readStanding(await openTable(context, 'Figures'))
 */
export async function readStanding(table: OpenTable): Promise<StandingTable> {
  const ids = (await readColumn(table, 'Id', 'values')).map(textOf);
  // A formula in the column Use is the analyst's: it shows TRUE, but is none.
  const use = await readColumn(table, 'Use', 'formulas');
  const series = await readColumn(table, 'Series', 'values');
  const starts = await readColumn(table, 'PeriodStart', 'values');
  const ends = await readColumn(table, 'PeriodEnd', 'values');
  const status = await readColumn(table, 'Status', 'values');
  const days = await readColumn(table, 'Published', 'values');
  const confidence = await readColumn(table, 'Confidence', 'values');
  const sources = await readColumn(table, 'Source', 'values');
  const published = await readColumn(table, 'Unit', 'values');
  const reported = await readColumn(table, 'StdUnit', 'values');
  const rows = ids.map((_, index): StandingRow => {
    const [used, sure] = [use[index], confidence[index]];
    return {
      use: typeof used === 'boolean' ? used : null,
      series: textOf(series[index]),
      periodStart: dayOf(starts[index]),
      periodEnd: dayOf(ends[index]),
      status: textOf(status[index]),
      published: dayOf(days[index]),
      confidence: typeof sure === 'number' ? sure : 0,
    };
  });
  const units = rows.map(({ series: key }, index) => ({
    series: key,
    unit: textOf(published[index]),
    stdUnit: textOf(reported[index]),
  }));
  return { ids, rows, units, sources: new Set(sources.map(textOf)), isEmpty: await isBlank(table) };
}
