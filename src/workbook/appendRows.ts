import { chooseUsedAgain } from '../dataset/chooseUsedAgain';
import { TableUnits } from '../dataset/tableUnits';
import { rowInUnit } from '../output/rowInUnit';
import type { TableRow } from '../output/tableRow';
import { addressOf, rangeOf, type Area } from './area';
import { checkFree } from './checkFree';
import { columnRuns, stretches } from './columnRuns';
import { columnOf, openTable, type OpenTable } from './figureTables';
import { runWhole, type Journal } from './Journal';
import { rowsToLink, setLink } from './links';
import { verifyIds } from './makeTable';
import { keepPlace } from './placeState';
import type { Progress } from './Progress';
import { readStanding, type StandingTable } from './standingRows';
import { WorkbookError } from './WorkbookError';
import { writeRows } from './writeRows';

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

/** The cells that new rows take; an empty first row is used up. */
function areaOf({ row, column, rows, columnCount }: OpenTable, { isEmpty }: StandingTable, added: number): Area {
  return { row: row + 1 + (isEmpty ? 0 : rows), column, rows: added, columns: columnCount };
}

async function checkPlace(open: OpenTable, { isEmpty }: StandingTable, area: Area): Promise<void> {
  // The empty row lies inside the table; a row of totals moves down by one.
  const outside = { ...area, row: area.row + (isEmpty ? 1 : 0), rows: area.rows - (isEmpty ? 1 : 0) };
  if (outside.rows > 0) await checkFree(open.sheet, open.sheetName, outside);
}

/** Totals stand where the new rows go: they are hidden for as long as it takes. Excel keeps what they count. */
async function hideTotals({ table, showTotals }: OpenTable, name: string, journal: Journal): Promise<void> {
  if (!showTotals) return;
  journal.note(async (context) => {
    context.workbook.tables.getItem(name).showTotals = true;
    await context.sync();
  });
  table.showTotals = false;
  await table.context.sync();
}

async function writeBelow(open: OpenTable, area: Area, rows: readonly TableRow[], progress: Progress): Promise<void> {
  const runs = columnRuns(open.columns);
  const widest = Math.max(...runs.map(({ columns }) => columns.length));
  for (const { index, columns } of runs) {
    // The widest block takes the time, and tells how far it is.
    const watch = columns.length === widest ? progress : { signal: progress.signal };
    await writeRows({ sheet: open.sheet, row: area.row, column: area.column + index, columns }, rows, watch);
  }
}

async function growTable(open: OpenTable, name: string, area: Area, journal: Journal): Promise<void> {
  const { table, sheet, sheetId, row, column, columnCount } = open;
  const before = { row, column, rows: open.rows + 1, columns: columnCount };
  journal.note(async (context) => {
    const same = context.workbook.worksheets.getItem(sheetId);
    context.workbook.tables.getItem(name).resize(rangeOf(same, before));
    await context.sync();
  });
  const rows = area.row + area.rows - row;
  table.resize(rangeOf(sheet, { ...before, rows }));
  const body = table.getDataBodyRange().load('rowCount');
  await sheet.context.sync();
  if (body.rowCount === rows - 1) return;
  const message = `The table ${name} has ${body.rowCount} rows instead of ${rows - 1}. It was put back as it was.`;
  throw new WorkbookError('incomplete', message);
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

async function finish(open: OpenTable, area: Area, rows: readonly TableRow[], standing: StandingTable): Promise<void> {
  const source = columnOf(open, 'Source');
  for (const index of source === null ? [] : rowsToLink(rows, standing.sources)) {
    const address = rows[index]?.source;
    if (address && source !== null) setLink(open.sheet.getRangeByIndexes(area.row + index, source, 1, 1), address);
  }
  if (open.showTotals) open.table.showTotals = true;
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
  const area = areaOf(open, standing, added.length);
  place(addressOf(open.sheetName, area));
  await hideTotals(open, name, journal);
  await checkPlace(open, standing, area);
  journal.note(await keepPlace(open.sheet, open.sheetId, area, columnOf(open, 'Source')));
  await writeBelow(open, area, added, progress);
  await growTable(open, name, area, journal);
  const ids = columnOf(open, 'Id') ?? area.column;
  await verifyIds(rangeOf(open.sheet, { ...area, column: ids, columns: 1 }), added);
  await writeUse(open, use.standing, journal);
  await finish(open, area, added, standing);
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
export function appendRows(
  tableName: string,
  rows: readonly TableRow[],
  progress: Progress = {},
): Promise<AppendedRows> {
  let rest = `the table ${tableName}`;
  return runWhole(
    `No figures were added to ${tableName}`,
    () => rest,
    (context, journal) =>
      append(context, journal, tableName, rows, progress, (address) => {
        rest = `${address} at the table ${tableName}`;
      }),
  );
}
