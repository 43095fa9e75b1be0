import type { HistoryEntry } from '../../../model/dataset';
import { sameCell } from '../../../dataset/merge/sameCell';
import type { OpenTable } from '../../figureTables';
import type { Journal } from '../../Journal';
import { findHistory, HEADERS, historyCells } from './historyTable';
import { removeRows } from './removeRows';

/** Two moments as one cell holds them: to the millisecond. */
const SAME_MOMENT = 1e-8;

/** A cell without the apostrophe that marks a text when it is written. */
const held = (value: string | number | boolean): string | number | boolean =>
  typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;

function isEntry(cells: readonly unknown[], entry: HistoryEntry): boolean {
  return historyCells(entry).every((value, column) => {
    const [stands, was] = [cells[column], held(value)];
    if (typeof stands === 'number' && typeof was === 'number' && HEADERS[column] === 'AsOf')
      return Math.abs(stands - was) < SAME_MOMENT;
    const isCell = typeof stands === 'string' || typeof stands === 'number' || typeof stands === 'boolean';
    return isCell && sameCell(stands, was);
  });
}

/** Which rows hold the entries, each row once; rows that the analyst changed hold none. */
function rowsOf(values: readonly (readonly unknown[])[], entries: readonly HistoryEntry[]): number[] {
  const found = new Set<number>();
  for (const entry of entries) {
    const row = values.findLastIndex((cells, index) => !found.has(index) && isEntry(cells, entry));
    if (row >= 0) found.add(row);
  }
  return [...found].sort((a, b) => a - b);
}

async function openHistory(context: Excel.RequestContext, name: string) {
  const table = context.workbook.tables.getItem(name).load('id,name,showTotals');
  const sheet = table.worksheet.load('id,name');
  const header = table.getHeaderRowRange().load('rowIndex,columnIndex,columnCount');
  const body = table.getDataBodyRange().load('values,formulas,rowCount');
  await context.sync();
  const open: OpenTable = {
    ...{ table, sheet, sheetName: sheet.name, sheetId: sheet.id },
    ...{ row: header.rowIndex, column: header.columnIndex, rows: body.rowCount, columnCount: header.columnCount },
    ...{ columns: [], showTotals: table.showTotals },
  };
  return { open, tie: { id: table.id, name: table.name }, body };
}

/**
 * Takes the entries of a refresh out of the table of history again, as far as they stand there as they were written.
 *
 * @example await takeBackHistory(context, journal, undo.history ?? [])
 */
export async function takeBackHistory(
  context: Excel.RequestContext,
  journal: Journal,
  entries: readonly HistoryEntry[],
): Promise<void> {
  const name = entries.length === 0 ? null : await findHistory(context);
  if (name === null) return;
  const { open, tie, body } = await openHistory(context, name);
  const rows = rowsOf(body.values, entries);
  if (rows.length > 0) await removeRows({ open, table: { tie } }, rows, journal);
}

/**
 * Deletes the sheet of the table of history where nothing is left on it but the empty table.
 *
 * @example await dropEmptyHistory(context)
 */
export async function dropEmptyHistory(context: Excel.RequestContext): Promise<void> {
  const name = await findHistory(context);
  if (name === null) return;
  const { open, body } = await openHistory(context, name);
  const used = open.sheet.getUsedRangeOrNullObject(true).load('isNullObject,rowIndex,columnIndex,rowCount,columnCount');
  open.sheet.charts.load('items/id');
  open.sheet.tables.load('items/id');
  await context.sync();
  const isEmpty = body.rowCount === 1 && body.formulas.every((cells: unknown[]) => cells.every((cell) => cell === ''));
  const isAlone =
    !used.isNullObject &&
    used.rowIndex === open.row &&
    used.rowCount === 1 &&
    used.columnIndex === open.column &&
    used.columnCount === HEADERS.length;
  const isBare = open.sheet.charts.items.length === 0 && open.sheet.tables.items.length === 1;
  if (!isEmpty || !isAlone || !isBare) return;
  open.sheet.delete();
  await context.sync();
}
