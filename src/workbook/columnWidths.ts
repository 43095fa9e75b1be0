import { FIGURE_COLUMNS } from '../output/columns';
import type { Area } from './area';
import type { TakeBack } from './Journal';

/** Points that a character of the standard font takes, and the margin of a cell. */
const POINTS_A_CHARACTER = 5.25;
const MARGIN = 3.75;

const pointsOf = (characters: number): number => characters * POINTS_A_CHARACTER + MARGIN;

/** Sets the widths of a table of figures that has a sheet to itself. */
export function setColumnWidths(sheet: Excel.Worksheet, column: number): void {
  for (const [index, { width }] of FIGURE_COLUMNS.entries()) {
    sheet.getRangeByIndexes(0, column + index, 1, 1).format.columnWidth = pointsOf(width);
  }
}

/**
 * Widens columns that are narrower than what will stand in them; no column becomes narrower.
 *
 * @param sheetKey Id or name of the sheet.
 * @param column Index of the first column.
 * @param characters How many characters each column needs; null leaves it alone.
 * @returns What gives the columns their widths back.
 * @example journal.note(await widenColumns(sheet, sheet.id, 0, [12, null, 11]))
 */
export async function widenColumns(
  sheet: Excel.Worksheet,
  sheetKey: string,
  column: number,
  characters: readonly (number | null)[],
): Promise<TakeBack> {
  const columns = characters
    .flatMap((width, index) => (width === null ? [] : [{ at: column + index, needed: pointsOf(width) }]))
    .map((one) => ({ ...one, format: sheet.getRangeByIndexes(0, one.at, 1, 1).format.load('columnWidth') }));
  await sheet.context.sync();
  const narrow = columns
    .map(({ at, needed, format }) => ({ at, needed, width: format.columnWidth }))
    .filter(({ width, needed }) => width < needed);
  for (const { at, needed } of narrow) sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = needed;
  return async (context) => {
    const same = context.workbook.worksheets.getItem(sheetKey);
    for (const { at, width } of narrow) same.getRangeByIndexes(0, at, 1, 1).format.columnWidth = width;
    await context.sync();
  };
}

/**
 * Widens the columns of dates and numbers that would show nothing but ####; all others belong to what else stands on
 * the sheet.
 *
 * @returns What gives the columns their widths back.
 */
export function widenNumberColumns(sheet: Excel.Worksheet, sheetId: string, area: Area): Promise<TakeBack> {
  const widths = FIGURE_COLUMNS.map(({ type, width }) => (type === 'date' || type === 'number' ? width : null));
  return widenColumns(sheet, sheetId, area.column, widths);
}
