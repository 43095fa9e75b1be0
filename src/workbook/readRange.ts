import type { CellContent } from '../model/cellContent';
import { PLACE } from './area';
import { runExcel } from './runExcel';
import { WorkbookError } from './WorkbookError';

const DOING = 'The cells were not read';

/** More are not read beside the sheet: whoever looks at them wants to see what a formula gives. */
const MOST_CELLS = 20_000;

function contentOf(value: unknown, type: unknown): CellContent {
  if (type === 'Error') return { code: String(value), reason: '' };
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** The sheet and the cells that an address names. */
function placeOf(context: Excel.RequestContext, address: string): { sheet: Excel.Worksheet; cells: string } {
  const mark = address.lastIndexOf('!');
  const { worksheets } = context.workbook;
  if (mark < 0) return { sheet: worksheets.getActiveWorksheet(), cells: address };
  const name = address.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
  return { sheet: worksheets.getItemOrNullObject(name), cells: address.slice(mark + 1) };
}

async function read(context: Excel.RequestContext, address: string): Promise<CellContent[][]> {
  const { sheet, cells } = placeOf(context, address);
  sheet.load('isNullObject');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError('gone', `There is no sheet for ${address}.`);
  const range = sheet.getRange(cells).load(PLACE);
  await context.sync();
  if (range.rowCount * range.columnCount > MOST_CELLS) {
    throw new WorkbookError('selection', `${address} has too many cells to look at here: insert the formula instead.`);
  }
  range.load('values,valueTypes');
  await context.sync();
  return range.values.map((row, at) => row.map((value, place) => contentOf(value, range.valueTypes[at]?.[place])));
}

/**
 * Cells as a function is given them: blanks included, errors by their code.
 *
 * @param address As in a formula: `B2:B13`, of the active sheet, or `Sheet1!B2`.
 * @throws {WorkbookError} where there are no such cells, or too many
 * @example await readRange('Sheet1!B2:B3') // [[40], [60]]
 */
export function readRange(address: string): Promise<CellContent[][]> {
  return runExcel(DOING, (context) => read(context, address), { againWhenEdited: 'try again' });
}

/**
 * The selected cells, as a formula refers to them.
 *
 * @throws {WorkbookError} `selection` where they are not one block
 * @example await selectedReference() // 'Sheet1!B2:B13'
 */
export function selectedReference(): Promise<string> {
  return runExcel(
    DOING,
    async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    },
    { againWhenEdited: 'try again' },
  );
}
