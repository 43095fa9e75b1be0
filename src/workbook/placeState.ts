import { areaOf, PLACE, rangeOf, type Area } from './area';
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
  part.load(`isNullObject,${PLACE}`);
  await sheet.context.sync();
  if (part.isNullObject || part.rowCount * part.columnCount > MOST_CELLS) return null;
  part.load('numberFormat');
  await sheet.context.sync();
  return { area: areaOf(part), formats: part.numberFormat };
}

async function restoreFormats(sheet: Excel.Worksheet, area: Area, kept: KeptFormats | null): Promise<void> {
  const now = await formatsOf(sheet, area);
  if (JSON.stringify(now) === JSON.stringify(kept)) return;
  Object.assign(rangeOf(sheet, area), { numberFormat: 'General' });
  if (kept !== null) rangeOf(sheet, kept.area).numberFormat = kept.formats;
  await sheet.context.sync();
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
    // Only what is there is taken out: on a protected sheet nothing is, and nothing could be.
    const written = rangeOf(same, area).getUsedRangeOrNullObject(true).load('isNullObject');
    await context.sync();
    if (!written.isNullObject) {
      if (linkColumn !== null) rangeOf(same, { ...area, column: linkColumn, columns: 1 }).clear('RemoveHyperlinks');
      rangeOf(same, area).clear('Contents');
      await context.sync();
    }
    await restoreFormats(same, area, kept);
  };
}
