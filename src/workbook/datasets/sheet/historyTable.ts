import type { CellValue } from '../../../model/cells';
import type { HistoryEntry } from '../../../model/dataset';
import { rangeOf, type Area } from '../../area';
import { checkFree } from '../../checkFree';
import { chunkRows } from '../../chunks';
import type { Journal } from '../../Journal';
import { keepPlace } from '../../placeState';
import { freeTableName } from '../../takenNames';
import { toCell } from '../../toCell';
import { WorkbookError } from '../../WorkbookError';

/** The table in which the values stand that were restated or withdrawn. */
export const HISTORY_NAME = 'IngotHistory';

/** Its columns. */
export const HEADERS = ['Id', 'AsOf', 'Value', 'Unit', 'Source'] as const;
const WIDTHS = [110, 110, 100, 60, 260] as const;
const STYLE = 'TableStyleLight1';
const TIME_FORMAT = 'yyyy-mm-dd hh:mm';
const FORMATS = ['General', TIME_FORMAT, 'General', 'General', 'General'] as const;

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

const plain = (value: CellValue): CellValue => (typeof value === 'string' ? toCell(value) : value);

/** An instant as Excel counts days and parts of them, in UTC. */
function serialOf(instant: string): CellValue {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? toCell(instant) : (time - DAY_ZERO) / DAY_MS;
}

/** The cells of an entry, as they are written. */
export const historyCells = ({ id, asOf, value, unit, source }: HistoryEntry): CellValue[] => [
  toCell(id),
  serialOf(asOf),
  plain(value),
  toCell(unit),
  toCell(source),
];

async function writeRows(
  sheet: Excel.Worksheet,
  { row, column }: Pick<Area, 'row' | 'column'>,
  entries: readonly HistoryEntry[],
): Promise<void> {
  const cells = entries.map(historyCells);
  for (const { start, end } of chunkRows(cells)) {
    const part = cells.slice(start, end);
    const range = sheet.getRangeByIndexes(row + start, column, part.length, HEADERS.length);
    range.numberFormat = part.map(() => [...FORMATS]);
    range.values = part;
    await sheet.context.sync();
  }
}

async function makeHistory(
  context: Excel.RequestContext,
  journal: Journal,
  entries: readonly HistoryEntry[],
): Promise<void> {
  const name = await freeTableName(context, HISTORY_NAME);
  journal.note(async (later) => {
    const added = later.workbook.worksheets.getItemOrNullObject(name);
    await later.sync();
    if (!added.isNullObject) added.delete();
    await later.sync();
  });
  const sheet = context.workbook.worksheets.add(name);
  await context.sync();
  const area = { row: 0, column: 0, rows: entries.length + 1, columns: HEADERS.length };
  rangeOf(sheet, { ...area, rows: 1 }).values = [[...HEADERS]];
  await writeRows(sheet, { row: 1, column: 0 }, entries);
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = STYLE;
  for (const [index, width] of WIDTHS.entries()) {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = width;
  }
  sheet.freezePanes.freezeRows(1);
  await context.sync();
}

async function growHistory(
  context: Excel.RequestContext,
  journal: Journal,
  name: string,
  entries: readonly HistoryEntry[],
): Promise<void> {
  const table = context.workbook.tables.getItem(name).load('showTotals');
  const sheet = table.worksheet.load('id,name');
  const header = table.getHeaderRowRange().load('rowIndex,columnIndex,columnCount');
  const body = table.getDataBodyRange().load('rowCount');
  await context.sync();
  if (table.showTotals) {
    const message = `The table ${name} has a row of totals where restated values are to be noted.`;
    throw new WorkbookError('occupied', `${message} Switch off Table Design > Total Row on it, then refresh again.`);
  }
  const { rowIndex: row, columnIndex: column, columnCount: columns } = header;
  const before = { row, column, rows: body.rowCount + 1, columns };
  const below = { row: row + before.rows, column, rows: entries.length, columns };
  const { id } = sheet;
  await checkFree(sheet, sheet.name, below);
  journal.note(await keepPlace(sheet, id, below, null));
  journal.note(async (later) => {
    const same = later.workbook.worksheets.getItem(id);
    const now = later.workbook.tables.getItem(name).getDataBodyRange().load('rowCount');
    await later.sync();
    if (now.rowCount !== body.rowCount) later.workbook.tables.getItem(name).resize(rangeOf(same, before));
    await later.sync();
  });
  await writeRows(sheet, below, entries);
  table.resize(rangeOf(sheet, { ...before, rows: before.rows + entries.length }));
  await context.sync();
}

/** The name of the table of history, wherever it is; null where there is none with its columns in their order. */
export async function findHistory(context: Excel.RequestContext): Promise<string | null> {
  const tables = context.workbook.tables.load('items/name,items/showHeaders');
  await context.sync();
  const called = tables.items.filter(
    ({ name, showHeaders }) => showHeaders && name.toLowerCase().startsWith(HISTORY_NAME.toLowerCase()),
  );
  const headed = called.map((table) => ({ table, header: table.getHeaderRowRange().load('values') }));
  if (headed.length > 0) await context.sync();
  const found = headed.find(({ header }) => HEADERS.every((name, index) => header.values[0]?.[index] === name));
  return found?.table.name ?? null;
}

/**
 * Notes restated and withdrawn values below those noted before, in a table on a sheet of its own. What stands there is
 * never changed.
 *
 * @throws {WorkbookError} what was in the way or went wrong
 * @example await appendHistory(context, journal, writes.history)
 */
export async function appendHistory(
  context: Excel.RequestContext,
  journal: Journal,
  entries: readonly HistoryEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const name = await findHistory(context);
  if (name === null) await makeHistory(context, journal, entries);
  else await growHistory(context, journal, name, entries);
}
