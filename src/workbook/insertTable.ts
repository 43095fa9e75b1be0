import { FIGURE_COLUMNS } from '../output/columns';
import type { TableRow } from '../output/tableRow';
import { addressOf, LAST_ROW, type Area } from './area';
import { checkFree } from './checkFree';
import { setColumnWidths, widenNumberColumns } from './columnWidths';
import { runWhole, type Journal, type TakeBack } from './Journal';
import { makeTable, SOURCE_COLUMN, tableArea } from './makeTable';
import { noteNewSheet } from './noteNewSheet';
import { keepPlace } from './placeState';
import type { Progress } from './Progress';
import { tablesIn } from './tablesIn';
import { freeTableName } from './takenNames';
import { WorkbookError } from './WorkbookError';

/** Where and how a table is inserted. */
export interface InsertTableOptions extends Progress {
  /** Name of the table, and of its sheet; a number is added where it is taken. Usually `Figures`. */
  readonly name?: string;
  readonly place: 'newSheet' | 'activeCell';
}

/** A table that was inserted. */
export interface InsertedTable {
  readonly name: string;
  readonly sheet: string;
  /** Header included. */
  readonly address: string;
  readonly rows: number;
}

const UNIT_COLUMN = FIGURE_COLUMNS.findIndex(({ header }) => header === 'Unit');

const DOING = 'The figures were not inserted';

function checkRows(rows: readonly TableRow[]): void {
  if (rows.length === 0) throw new WorkbookError('noValue', 'There is nothing to insert: choose at least one figure.');
  if (rows.length < LAST_ROW) return;
  const message = `A sheet holds ${LAST_ROW - 1} rows, and ${rows.length} were chosen. Choose fewer figures.`;
  throw new WorkbookError('noRoom', message);
}

async function onNewSheet(
  context: Excel.RequestContext,
  journal: Journal,
  rows: readonly TableRow[],
  name: string,
  progress: Progress,
): Promise<InsertedTable> {
  await noteNewSheet(context, journal, name);
  const sheet = context.workbook.worksheets.add(name);
  await context.sync();
  await makeTable({ sheet, name, row: 0, column: 0, rows }, progress);
  setColumnWidths(sheet, 0);
  sheet.freezePanes.freezeRows(1);
  sheet.activate();
  // The numbers are what one looks for first: the sheet scrolls to them, and to what they are of.
  sheet.getRangeByIndexes(1, UNIT_COLUMN, 1, 1).select();
  await context.sync();
  return { name, sheet: name, address: addressOf(name, tableArea({ row: 0, column: 0, rows })), rows: rows.length };
}

/** Takes the tables out of a place that had none; a new one may not have got its name yet. */
function removeTables(sheetId: string, area: Area): TakeBack {
  return async (context) => {
    for (const table of await tablesIn(context.workbook.worksheets.getItem(sheetId), area)) table.delete();
    await context.sync();
  };
}

async function atActiveCell(
  context: Excel.RequestContext,
  journal: Journal,
  rows: readonly TableRow[],
  name: string,
  progress: Progress,
): Promise<InsertedTable> {
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
  const sheet = cell.worksheet.load('name,id');
  await context.sync();
  const { rowIndex: row, columnIndex: column } = cell;
  const area: Area = tableArea({ row, column, rows });
  await checkFree(sheet, sheet.name, area);
  journal.note(await keepPlace(sheet, sheet.id, area, column + SOURCE_COLUMN));
  journal.note(removeTables(sheet.id, area));
  await makeTable({ sheet, name, row, column, rows }, progress);
  journal.note(await widenNumberColumns(sheet, sheet.id, area));
  await context.sync();
  return { name, sheet: sheet.name, address: addressOf(sheet.name, area), rows: rows.length };
}

/**
 * Inserts figures as an Excel table: on a new sheet with a frozen header, or with its header at the active cell where
 * everything below and to the right is free. All rows are there afterwards, or none and the workbook is as it was.
 *
 * @param rows Rows of the table of figures; see `figureRows`.
 * @returns Name and place of the table.
 * @throws {WorkbookError} what was in the way or went wrong
 * @throws the signal's reason, once it is aborted
 * @example await insertTable(rows, { place: 'newSheet' }) // { name: 'Figures', sheet: 'Figures', … }
 */
export async function insertTable(rows: readonly TableRow[], options: InsertTableOptions): Promise<InsertedTable> {
  checkRows(rows);
  options.signal?.throwIfAborted();
  const insert = options.place === 'newSheet' ? onNewSheet : atActiveCell;
  let rest = `the ${FIGURE_COLUMNS.length} columns from the active cell on`;
  return runWhole(
    DOING,
    () => rest,
    async (context, journal) => {
      const name = await freeTableName(context, options.name ?? 'Figures');
      if (options.place === 'newSheet') rest = `the sheet ${name}`;
      return insert(context, journal, rows, name, options);
    },
  );
}
