import { addressOf, areaOf, overlaps, PLACE, rangeOf, type Area } from './area';
import { checkFree } from './checkFree';
import { runWhole, type Journal, type TakeBack } from './Journal';
import { keepContents } from './keepContents';
import { runExcel } from './runExcel';
import { tablesIn } from './tablesIn';
import { WorkbookError } from './WorkbookError';

/** A formula that goes into the active cell. */
export interface FormulaToInsert {
  /** In English, with commas: `=INGOT.YOY(B2,B3)`. */
  readonly formula: string;
  /** How many cells its result takes, as far as that is known; otherwise one. */
  readonly rows: number;
  readonly columns: number;
  /** Addresses of the cells that it reads: `Sheet1!B2:B13`. */
  readonly reads: readonly string[];
  /** Whether what stands there is replaced; it is asked for first. */
  readonly overwrite: boolean;
}

/** Where a formula went. */
export interface InsertedFormula {
  /** The cells of its result: `Sheet1!D2:D13`. */
  readonly address: string;
  /** Puts back what was replaced; null where nothing was. */
  readonly undo: (() => Promise<void>) | null;
}

const DOING = 'The formula was not inserted';

/** A formula that reads its own cell has no result, and what it reads would be lost. */
async function checkNotRead(sheet: Excel.Worksheet, name: string, area: Area, reads: readonly string[]): Promise<void> {
  const own = reads.flatMap((address) => {
    const mark = address.lastIndexOf('!');
    const of = mark < 0 ? name : address.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
    return of.toLowerCase() === name.toLowerCase() ? [address.slice(mark + 1)] : [];
  });
  const ranges = own.map((cells) => ({ cells, range: sheet.getRange(cells).load(PLACE) }));
  await sheet.context.sync();
  const read = ranges.find(({ range }) => overlaps(area, areaOf(range)));
  if (read === undefined) return;
  const message = `The formula reads ${read.cells}, and would stand in ${addressOf(name, area)}: a formula cannot read its own cells.`;
  throw new WorkbookError('selection', `${message} Select another cell, then insert it again.`);
}

/** In a table, a formula that gives several cells is an error. */
async function checkNoTable(sheet: Excel.Worksheet, name: string, area: Area): Promise<void> {
  if (area.rows * area.columns === 1) return;
  const [table] = await tablesIn(sheet, area);
  if (table === undefined) return;
  const message = `The formula gives ${area.rows * area.columns} cells, and ${addressOf(name, area)} is in the table ${table.name}, where Excel allows one.`;
  throw new WorkbookError('selection', `${message} Select a cell outside of the table, then insert it again.`);
}

async function insert(
  context: Excel.RequestContext,
  journal: Journal,
  { formula, rows, columns, reads, overwrite }: FormulaToInsert,
): Promise<{ readonly address: string; readonly takeBack: TakeBack }> {
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
  const sheet = cell.worksheet.load('name,id');
  await context.sync();
  const area = { row: cell.rowIndex, column: cell.columnIndex, rows, columns };
  await checkNotRead(sheet, sheet.name, area, reads);
  await checkNoTable(sheet, sheet.name, area);
  if (!overwrite) await checkFree(sheet, sheet.name, area, { tablesMayBeThere: true });
  const takeBack = await keepContents(sheet, sheet.id, area);
  journal.note(takeBack);
  if (overwrite) rangeOf(sheet, area).clear('Contents');
  cell.formulas = [[formula]];
  await context.sync();
  return { address: addressOf(sheet.name, area), takeBack };
}

/**
 * Writes a formula into the active cell. What stands there, or where its result would spill to, is replaced only where
 * that is asked for.
 *
 * @throws {WorkbookError} `occupied` where something stands there and `overwrite` is false; other codes where it cannot
 *   stand there at all, or Excel fails. Then nothing was changed.
 * @example await insertFormula({ formula: '=INGOT.UNITS()', rows: 1, columns: 1, reads: [], overwrite: false })
 */
export async function insertFormula(wanted: FormulaToInsert): Promise<InsertedFormula> {
  const { address, takeBack } = await runWhole(
    DOING,
    () => 'the active cell',
    (context, journal) => insert(context, journal, wanted),
  );
  const undo = (): Promise<void> =>
    runExcel('What was replaced was not put back', takeBack, { againWhenEdited: 'try again' });
  return { address, undo: wanted.overwrite ? undo : null };
}
