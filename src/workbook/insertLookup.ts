import { addressOf, rangeOf } from './area';
import { checkFree } from './checkFree';
import { columnOf, openTable, type OpenTable } from './figureTables';
import { runWhole, type Journal } from './Journal';
import { lookupFormula } from './lookupFormula';
import { keepPlace } from './placeState';
import { WorkbookError } from './WorkbookError';

/** What tells of a number in the three cells beside it. */
const BESIDE = ['StdUnit', 'Period', 'Source'] as const;

/** The number format of what the formula will find. */
async function findFormat(
  context: Excel.RequestContext,
  open: OpenTable,
  table: string,
  id: string,
  header: string,
): Promise<string> {
  const [ids, column] = [columnOf(open, 'Id'), columnOf(open, header)];
  if (ids === null || column === null) {
    throw new WorkbookError('notFigures', `The table ${table} has no column ${header}: choose another column.`);
  }
  const known = open.sheet.getRangeByIndexes(open.row + 1, ids, open.rows, 1).load('values');
  await context.sync();
  const place = known.values.findIndex(
    ([value]) => typeof value === 'string' && value.toLowerCase() === id.toLowerCase(),
  );
  if (place < 0) {
    throw new WorkbookError('gone', `The figure is not in the table ${table}: add it to the table first.`);
  }
  const found = open.sheet.getRangeByIndexes(open.row + 1 + place, column, 1, 1).load('values,numberFormat');
  await context.sync();
  if (found.values[0]?.[0] === '') {
    const message = `The figure has nothing in the column ${header}, so the formula would show 0.`;
    throw new WorkbookError('noValue', `${message} Look up Low or High instead.`);
  }
  return String(found.numberFormat[0]?.[0] ?? 'General');
}

/** A formula for a text of the figure: an empty one stays empty. Nothing where the column was deleted. */
const textFormula = (open: OpenTable, table: string, id: string, header: string): string =>
  columnOf(open, header) === null ? '' : `${lookupFormula(table, id, header)}&""`;

/** How a figure is looked up. */
export interface LookupOptions {
  /** Header of the column that is looked up; `StdValue` if left out. */
  readonly column?: string;
  /** Whether its unit, period and source are looked up into the three cells beside it. */
  readonly beside?: boolean;
}

async function insert(
  context: Excel.RequestContext,
  journal: Journal,
  id: string,
  table: string,
  { column = 'StdValue', beside = false }: LookupOptions,
): Promise<string> {
  const open = await openTable(context, table);
  const format = await findFormat(context, open, table, id, column);
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
  const sheet = cell.worksheet.load('name,id');
  await context.sync();
  const columns = beside ? 1 + BESIDE.length : 1;
  const area = { row: cell.rowIndex, column: cell.columnIndex, rows: 1, columns };
  await checkFree(sheet, sheet.name, area, { tablesMayBeThere: true });
  journal.note(await keepPlace(sheet, sheet.id, area, null));
  const texts = beside ? BESIDE.map((header) => textFormula(open, table, id, header)) : [];
  const cells = rangeOf(sheet, area);
  cells.numberFormat = [[format, ...texts.map(() => 'General')]];
  cells.formulas = [[lookupFormula(table, id, column), ...texts]];
  await context.sync();
  return addressOf(sheet.name, area);
}

/**
 * Writes a formula into the active cell that looks a figure up in a table of figures by its id. It works for whoever
 * opens the workbook, with the add-in or without.
 *
 * @param id Id of the figure.
 * @param tableName Name of the table.
 * @returns Address of the cells that were written.
 * @throws {WorkbookError} what was in the way or went wrong; then nothing was changed
 * @example await insertLookup('f0a1b2c', 'Figures') // 'Sheet1!B2'
 */
export function insertLookup(id: string, tableName: string, options: LookupOptions = {}): Promise<string> {
  return runWhole(
    'The formula was not inserted',
    () => (options.beside === true ? 'the active cell and the three beside it' : 'the active cell'),
    (context, journal) => insert(context, journal, id, tableName, options),
  );
}
