import { chooseUsedAgain } from '../dataset/chooseUsedAgain';
import { TableUnits } from '../dataset/tableUnits';
import { rowInUnit } from '../output/rowInUnit';
import type { TableRow } from '../output/tableRow';
import { addressOf } from './area';
import { stretches } from './columnRuns';
import { columnOf, openTable, type OpenTable } from './figureTables';
import { runWhole, type Journal } from './Journal';
import { runExcel } from './runExcel';
import type { Progress } from './Progress';
import { addBelow, areaBelow } from './rowsBelow';
import { readStanding, type StandingTable } from './standingRows';

/** What adding rows to a table did. */
export interface AppendedRows {
  /** Name of the sheet that the table stands on. */
  readonly sheet: string;
  readonly added: number;
  /** Figures that stood in the table already. */
  readonly skipped: number;
  /** The units of the table that added figures were brought to, as they came in others. */
  readonly units: readonly string[];
}

/** Ids are compared as look-ups compare them. */
function newRows(rows: readonly TableRow[], ids: readonly string[]): TableRow[] {
  const known = new Set(ids.map((id) => id.toLowerCase()));
  return rows.filter(({ id }) => {
    const isNew = !known.has(id.toLowerCase());
    known.add(id.toLowerCase());
    return isNew;
  });
}

/** The rows as the table reports them, and the units that this took. */
function inTableUnits(rows: readonly TableRow[], standing: StandingTable): { fresh: TableRow[]; units: string[] } {
  const table = new TableUnits(standing.units);
  const units = new Set<string>();
  const fresh = rows.map((row) => {
    const unit = table.unitFor(row);
    if (unit !== row.stdUnit) units.add(unit);
    return rowInUnit(row, unit);
  });
  return { fresh, units: [...units] };
}

/** Writes FALSE where a row is no longer used, and nowhere else. */
async function writeUse(open: OpenTable, changes: readonly (boolean | null)[], journal: Journal): Promise<void> {
  const column = columnOf(open, 'Use');
  if (column === null) return;
  const parts = stretches(changes.flatMap((change, index) => (change === null ? [] : [index])));
  const write = (sheet: Excel.Worksheet, use: boolean) => {
    for (const { start, end } of parts) {
      const cells = sheet.getRangeByIndexes(open.row + 1 + start, column, end - start, 1);
      cells.values = Array.from({ length: end - start }, () => [use]);
    }
  };
  journal.note(async (context) => {
    write(context.workbook.worksheets.getItem(open.sheetId), true);
    await context.sync();
  });
  write(open.sheet, false);
  await open.sheet.context.sync();
}

async function append(
  context: Excel.RequestContext,
  journal: Journal,
  name: string,
  rows: readonly TableRow[],
  progress: Progress,
  place: (address: string) => void,
): Promise<AppendedRows> {
  const open = await openTable(context, name);
  const standing = await readStanding(open);
  const { fresh, units } = inTableUnits(newRows(rows, standing.ids), standing);
  const result = { sheet: open.sheetName, added: fresh.length, skipped: rows.length - fresh.length, units };
  if (fresh.length === 0) return result;
  const use = chooseUsedAgain(standing.rows, fresh);
  const added = fresh.map((row, index) => ({ ...row, use: use.added[index] ?? false }));
  const table = { open, name, isEmpty: standing.isEmpty, sources: standing.sources };
  place(addressOf(open.sheetName, areaBelow(table, added.length)));
  await addBelow(table, added, journal, progress);
  await writeUse(open, use.standing, journal);
  return result;
}

/**
 * Adds figures to a table that Ingot made: below its rows, without those that stand in it already. Columns that the
 * analyst added, moved or took out stay as they are. Amounts come in the units that the table has. The column Use is worked out again for the series that get new
 * rows, except where the analyst decided otherwise. All rows are there afterwards, or none.
 *
 * @param tableName Name of the table.
 * @param rows Rows of the table of figures; their own `use` does not count.
 * @returns How many rows were added, and how many stood there already.
 * @throws {WorkbookError} what was in the way or went wrong
 * @throws the signal's reason, once it is aborted
 * @example await appendRows('Figures', rows) // { sheet: 'Figures', added: 12, skipped: 3, units: [] }
 */
export async function appendRows(
  tableName: string,
  rows: readonly TableRow[],
  progress: Progress = {},
): Promise<AppendedRows> {
  return (await appendRowsForNow(tableName, rows, progress)).appended;
}

/** Rows that were added, and the way back for as long as nothing else was done to the table. */
export interface RowsForNow {
  readonly appended: AppendedRows;
  /** Takes the rows out again. */
  readonly takeBack: () => Promise<void>;
}

/**
 * As {@link appendRows}, for rows that are of no use unless something else succeeds as well.
 *
 * @example const { appended, takeBack } = await appendRowsForNow('Figures', rows)
 */
export async function appendRowsForNow(
  tableName: string,
  rows: readonly TableRow[],
  progress: Progress = {},
): Promise<RowsForNow> {
  let rest = `the table ${tableName}`;
  return runWhole(
    `No figures were added to ${tableName}`,
    () => rest,
    async (context, journal) => {
      const appended = await append(context, journal, tableName, rows, progress, (address) => {
        rest = `${address} at the table ${tableName}`;
      });
      return { appended, takeBack: () => runExcel('', (later) => journal.takeBack(later)) };
    },
  );
}
