import { cellAddress } from '../dataset/cellAddress';
import { addressOf, areaOf, LAST_COLUMN, LAST_ROW, PLACE, rangeOf, type Area } from './area';
import { tablesIn } from './tablesIn';
import { WorkbookError } from './WorkbookError';

/** Cells that are looked at in one request. */
const MOST_CELLS = 50_000;

const LONGEST_QUOTE = 40;

const quoted = (content: unknown): string => {
  const text = String(content);
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
};

/** What stands in the first cell of an area that is not empty, formulas that show nothing included. */
async function firstFilled(sheet: Excel.Worksheet, area: Area): Promise<{ cell: string; content: unknown } | null> {
  const step = Math.max(1, Math.floor(MOST_CELLS / area.columns));
  for (let row = 0; row < area.rows; row += step) {
    const part = { ...area, row: area.row + row, rows: Math.min(step, area.rows - row) };
    const range = rangeOf(sheet, part).load('formulas');
    await sheet.context.sync();
    for (const [index, cells] of range.formulas.entries()) {
      const column = cells.findIndex((content) => content !== '');
      if (column >= 0) return { cell: cellAddress(part.row + index, area.column + column), content: cells[column] };
    }
  }
  return null;
}

/** The part of an area that is in use, or null. */
async function usedPart(sheet: Excel.Worksheet, area: Area): Promise<Area | null> {
  const used = rangeOf(sheet, area).getUsedRangeOrNullObject(true);
  used.load(`isNullObject,${PLACE}`);
  await sheet.context.sync();
  if (used.isNullObject) return null;
  return areaOf(used);
}

/** What `checkFree` may leave out. */
export interface FreeOptions {
  /** Cells inside a table are free, too. */
  readonly tablesMayBeThere?: boolean;
  /** What the user does next, where another place cannot be chosen. */
  readonly advice?: string;
}

const ELSEWHERE = 'Choose another place or a new sheet.';

/**
 * Makes sure that nothing stands in an area: no values, no formulas, no tables, and not the sheet's end.
 *
 * @param name Name of the sheet, for messages.
 * @throws {WorkbookError} `occupied` or `noRoom`; the message names the first cell or the table that is in the way.
 * @example await checkFree(sheet, 'Sheet1', { row: 4, column: 0, rows: 20, columns: 32 })
 */
export async function checkFree(
  sheet: Excel.Worksheet,
  name: string,
  area: Area,
  { tablesMayBeThere = false, advice = ELSEWHERE }: FreeOptions = {},
): Promise<void> {
  if (area.row + area.rows > LAST_ROW || area.column + area.columns > LAST_COLUMN) {
    const need = `${area.rows} rows and ${area.columns} columns are needed from ${cellAddress(area.row, area.column)} on`;
    throw new WorkbookError('noRoom', `${need}, and the sheet ends before that. Choose a new sheet.`);
  }
  const used = await usedPart(sheet, area);
  const filled = used === null ? null : await firstFilled(sheet, used);
  if (filled !== null) {
    const where = addressOf(name, area);
    const message = `${filled.cell} holds ${quoted(filled.content)}, and ${where} has to be empty. Nothing was changed.`;
    throw new WorkbookError('occupied', `${message} ${advice}`);
  }
  const [table] = tablesMayBeThere ? [] : await tablesIn(sheet, area);
  if (table !== undefined) {
    const message = `The table ${table.name} is in the way: ${addressOf(name, area)} has to be free. Nothing was changed.`;
    throw new WorkbookError('occupied', `${message} ${advice}`);
  }
}
