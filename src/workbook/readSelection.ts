import type { CellBlock, CellValue } from '../model/cells';
import { PLACE } from './area';
import { runExcel } from './runExcel';
import { WorkbookError } from './WorkbookError';

/** The cells that are selected. */
export type SelectedCells = CellBlock;

/** Cells in one request: Excel on the web answers with 5 MB at most, and a cell may hold a whole article. */
const MOST_CELLS = 20_000;

const DOING = 'The cells were not read';
const AGAIN = { againWhenEdited: 'try again' };

function asValue(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Reads what of a range is in use, piece by piece. */
async function readBlock(range: Excel.Range, empty: string): Promise<CellBlock> {
  const { context } = range;
  const sheet = range.worksheet.load('name');
  const used = range.getUsedRangeOrNullObject(true);
  used.load(`isNullObject,${PLACE}`);
  await context.sync();
  if (used.isNullObject) throw new WorkbookError('selection', empty);
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = used;
  const step = Math.max(1, Math.floor(MOST_CELLS / columnCount));
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  for (let start = 0; start < rowCount; start += step) {
    const rows = Math.min(step, rowCount - start);
    const part = sheet.getRangeByIndexes(row + start, column, rows, columnCount).load('values,numberFormat');
    await context.sync();
    values.push(...part.values.map((cells) => cells.map(asValue)));
    formats.push(...part.numberFormat.map((cells) => cells.map(String)));
  }
  return { sheet: sheet.name, row, column, values, formats };
}

/**
 * The selected cells as far as they hold anything, so that a whole selected column is read as its filled part.
 *
 * @throws {WorkbookError} `selection` where they are empty or not one block, `editing` where a cell is being edited
 * @example (await readSelection()).values[0]?.[0] // 'Copper exports rose by 3% in May.'
 */
export function readSelection(): Promise<SelectedCells> {
  const empty = 'The selected cells are empty: select cells that hold something.';
  return runExcel(DOING, (context) => readBlock(context.workbook.getSelectedRange(), empty), AGAIN);
}

/**
 * Cells by their address, to read again what was read before.
 *
 * @param address With the sheet: `Sheet1!A1:C9`, `'My data'!A1`.
 * @throws {WorkbookError} `gone` where there is no such sheet, `selection` where the cells are empty
 * @example await readCells('Sheet1!A1:A24')
 */
export function readCells(address: string): Promise<CellBlock> {
  return runExcel(
    DOING,
    async (context) => {
      const mark = address.lastIndexOf('!');
      const name = address.slice(0, Math.max(mark, 0)).replace(/^'|'$/g, '').replaceAll("''", "'");
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      if (sheet.isNullObject) {
        throw new WorkbookError('gone', `There is no sheet ${name} any more, so ${address} was not read.`);
      }
      return readBlock(sheet.getRange(address.slice(mark + 1)), `${address} is empty now.`);
    },
    AGAIN,
  );
}
