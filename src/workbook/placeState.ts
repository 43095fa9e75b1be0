import { rangeOf, type Area } from './area';
import type { TakeBack } from './Journal';

/** Cells whose formats are kept; a larger stretch of formatted, empty cells is not. */
const MOST_CELLS = 200_000;

interface KeptFormats {
  readonly area: Area;
  readonly formats: unknown[][];
}

/** The number formats of the part of a place that has any formats. */
async function formatsOf(sheet: Excel.Worksheet, area: Area): Promise<KeptFormats | null> {
  const part = rangeOf(sheet, area).getUsedRangeOrNullObject(false);
  part.load('isNullObject,rowIndex,columnIndex,rowCount,columnCount');
  await sheet.context.sync();
  if (part.isNullObject || part.rowCount * part.columnCount > MOST_CELLS) return null;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = part;
  part.load('numberFormat');
  await sheet.context.sync();
  return { area: { row, column, rows, columns }, formats: part.numberFormat };
}

/**
 * Remembers a free place, so that it can be emptied again as it was.
 *
 * @param sheetId Id of the sheet.
 * @param area The place; it holds nothing, but its cells may have formats.
 * @param linkColumn Column of the sheet that will get links, or null.
 * @returns What empties it.
 * @example journal.note(await keepPlace(sheet, id, area, null))
 */
export async function keepPlace(
  sheet: Excel.Worksheet,
  sheetId: string,
  area: Area,
  linkColumn: number | null,
): Promise<TakeBack> {
  const kept = await formatsOf(sheet, area);
  return async (context) => {
    const same = context.workbook.worksheets.getItem(sheetId);
    if (linkColumn !== null) rangeOf(same, { ...area, column: linkColumn, columns: 1 }).clear('RemoveHyperlinks');
    rangeOf(same, area).clear('Contents');
    Object.assign(rangeOf(same, area), { numberFormat: 'General' });
    if (kept !== null) rangeOf(same, kept.area).numberFormat = kept.formats;
    await context.sync();
  };
}
