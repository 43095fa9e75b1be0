import type { TableRow } from '../output/tableRow';
import { LAST_ROW, PLACE, rangeOf, type Area } from './area';
import { checkFree } from './checkFree';
import { columnRuns } from './columnRuns';
import { columnOf, type OpenTable } from './figureTables';
import type { Journal } from './Journal';
import { rowsToLink, setLink } from './links';
import { verifyIds } from './makeTable';
import { keepPlace } from './placeState';
import type { Progress } from './Progress';
import { tablesIn } from './tablesIn';
import { WorkbookError } from './WorkbookError';
import { writeRows } from './writeRows';

const MAKE_ROOM = 'Move it away, or insert rows above it, then try again.';

/** A table that gets rows below its own. */
export interface GrowingTable {
  readonly open: OpenTable;
  readonly name: string;
  /** Whether it has a single row, and that one is empty: it is used up. */
  readonly isEmpty: boolean;
  /** Addresses of articles that the table names: they are links already. */
  readonly sources: ReadonlySet<string>;
}

/** What becomes of what stands below a table that grows. */
export interface BelowOptions {
  /** Whether it moves down, as it does in Excel; otherwise no rows are added where it is in the way. */
  readonly movesBelow?: boolean;
}

/**
 * The cells that new rows take, in all columns of the table.
 *
 * @example areaBelow(table, 12)
 */
export function areaBelow({ open, isEmpty }: GrowingTable, added: number): Area {
  const { row, column, rows, columnCount } = open;
  return { row: row + 1 + (isEmpty ? 0 : rows), column, rows: added, columns: columnCount };
}

/** The part of new rows that lies below the table: an empty row lies inside it. */
const outsideOf = ({ isEmpty }: GrowingTable, area: Area): Area => {
  return { ...area, row: area.row + (isEmpty ? 1 : 0), rows: area.rows - (isEmpty ? 1 : 0) };
};

/**
 * How many rows below a table (and its totals) are free in its columns.
 *
 * @returns null where nothing stands below
 * @example await freeRowsBelow(open) // 2
 */
export async function freeRowsBelow({
  sheet,
  row,
  column,
  rows,
  columnCount,
  showTotals,
}: OpenTable): Promise<number | null> {
  const end = row + 1 + rows + (showTotals ? 1 : 0);
  const strip = { row: end, column, rows: LAST_ROW - end, columns: columnCount };
  const used = rangeOf(sheet, strip).getUsedRangeOrNullObject(true).load('isNullObject,rowIndex');
  await sheet.context.sync();
  return used.isNullObject ? null : used.rowIndex - end;
}

/** Makes sure that rows have room, or makes it as Excel does: what stands below moves down. */
async function makeRoom(table: GrowingTable, area: Area, journal: Journal, options: BelowOptions): Promise<number> {
  const { sheet, sheetName, sheetId } = table.open;
  const outside = outsideOf(table, area);
  if (outside.rows <= 0) return 0;
  try {
    await checkFree(sheet, sheetName, outside, { advice: MAKE_ROOM });
    return 0;
  } catch (error) {
    const isOccupied = error instanceof WorkbookError && error.code === 'occupied';
    if (!isOccupied || options.movesBelow !== true) throw error;
  }
  await checkWhole(table, outside);
  const last = await lastBelow(sheet, outside, outside.row);
  journal.note(async (context) => {
    const same = context.workbook.worksheets.getItem(sheetId);
    if ((await lastBelow(same, outside, outside.row)) !== last) rangeOf(same, outside).delete('Up');
    await context.sync();
  });
  rangeOf(sheet, outside).insert('Down');
  await sheet.context.sync();
  return outside.rows;
}

/**
 * Makes sure that no table stands below that reaches beyond the columns: it would be cut.
 *
 * @throws {WorkbookError} `occupied`
 * @example await checkWhole(table, area)
 */
export async function checkWhole(
  { open, name }: Pick<GrowingTable, 'open' | 'name'>,
  { row, column, columns }: Area,
): Promise<void> {
  const below = { row, column, rows: LAST_ROW - row, columns };
  for (const other of await tablesIn(open.sheet, below)) {
    const range = other.getRange().load(PLACE);
    await open.sheet.context.sync();
    const isWithin = range.columnIndex >= column && range.columnIndex + range.columnCount <= column + columns;
    if (isWithin) continue;
    const message = `The table ${other.name} stands below the table ${name} and reaches beyond its columns, so it cannot move down with what stands there. Nothing was changed.`;
    throw new WorkbookError('occupied', `${message} ${MAKE_ROOM}`);
  }
}

/**
 * The last row at or below `row` in which something stands in the columns of an area; null where nothing does.
 *
 * @example await lastBelow(sheet, area, 12)
 */
export async function lastBelow(
  sheet: Excel.Worksheet,
  { column, columns }: Area,
  row: number,
): Promise<number | null> {
  const used = rangeOf(sheet, { row, column, rows: LAST_ROW - row, columns }).getUsedRangeOrNullObject(true);
  used.load('isNullObject,rowIndex,rowCount');
  await sheet.context.sync();
  return used.isNullObject ? null : used.rowIndex + used.rowCount - 1;
}

/**
 * Totals stand where rows come or go: they are hidden for as long as it takes. Excel keeps what they count.
 *
 * @example await hideTotals(table, journal)
 */
export async function hideTotals(
  { open: { table, showTotals }, name }: Pick<GrowingTable, 'open' | 'name'>,
  journal: Journal,
): Promise<void> {
  if (!showTotals) return;
  journal.note(async (context) => {
    const same = context.workbook.tables.getItem(name).load('showTotals');
    await context.sync();
    if (!same.showTotals) same.showTotals = true;
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

/**
 * Gives a table another number of rows; its header and columns stay.
 *
 * @throws {WorkbookError} `incomplete` where Excel does otherwise
 * @example await resizeRows(table, 12, journal)
 */
export async function resizeRows(
  { open, name }: Pick<GrowingTable, 'open' | 'name'>,
  rows: number,
  journal: Journal,
): Promise<void> {
  const { table, sheet, sheetId, row, column, columnCount } = open;
  const before = { row, column, rows: open.rows + 1, columns: columnCount };
  journal.note(async (context) => {
    const same = context.workbook.tables.getItem(name);
    const now = same.getDataBodyRange().load('rowCount');
    await context.sync();
    if (now.rowCount !== open.rows) same.resize(rangeOf(context.workbook.worksheets.getItem(sheetId), before));
    await context.sync();
  });
  table.resize(rangeOf(sheet, { ...before, rows: rows + 1 }));
  const body = table.getDataBodyRange().load('rowCount');
  await sheet.context.sync();
  if (body.rowCount === rows) return;
  const message = `The table ${name} has ${body.rowCount} rows instead of ${rows}. It was put back as it was.`;
  throw new WorkbookError('incomplete', message);
}

/**
 * Shows the totals again that were hidden, with the next sync. Where that is taken back, they are out of the way before
 * the table is resized.
 */
export function showTotals(
  { open: { table, showTotals: areShown }, name }: Pick<GrowingTable, 'open' | 'name'>,
  journal: Journal,
): void {
  if (!areShown) return;
  journal.note(async (context) => {
    const same = context.workbook.tables.getItem(name).load('showTotals');
    await context.sync();
    if (same.showTotals) same.showTotals = false;
    await context.sync();
  });
  table.showTotals = true;
}

async function finish(table: GrowingTable, area: Area, rows: readonly TableRow[], journal: Journal): Promise<void> {
  const { open, sources } = table;
  const source = columnOf(open, 'Source');
  for (const index of source === null ? [] : rowsToLink(rows, sources)) {
    const address = rows[index]?.source;
    if (address && source !== null) setLink(open.sheet.getRangeByIndexes(area.row + index, source, 1, 1), address);
  }
  showTotals(table, journal);
  await open.sheet.context.sync();
}

/**
 * Writes rows below those of a table and lets the table have them. Columns of the analyst are left to Excel, which fills
 * down what they calculate.
 *
 * @throws {WorkbookError} what was in the way or went wrong
 * @throws the signal's reason, once it is aborted
 * @example await addBelow(table, rows, journal, progress)
 */
export async function addBelow(
  table: GrowingTable,
  rows: readonly TableRow[],
  journal: Journal,
  progress: Progress,
  options: BelowOptions = {},
): Promise<void> {
  const { open } = table;
  const area = areaBelow(table, rows.length);
  await hideTotals(table, journal);
  await makeRoom(table, area, journal, options);
  journal.note(await keepPlace(open.sheet, open.sheetId, area, columnOf(open, 'Source')));
  await writeBelow(open, area, rows, progress);
  await resizeRows(table, area.row + area.rows - open.row - 1, journal);
  const ids = columnOf(open, 'Id') ?? area.column;
  await verifyIds(rangeOf(open.sheet, { ...area, column: ids, columns: 1 }), rows);
  await finish(table, area, rows, journal);
}
