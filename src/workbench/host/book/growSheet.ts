import type { FWorksheet } from '@univerjs/sheets/facade';

/** Rows and columns beside what was written, for what the user writes next: Excel's sheets end much further out. */
const SPARE = { rows: 200, columns: 26 };

/**
 * Makes a sheet large enough for a cell.
 *
 * @param row Index of the cell's row, from 0.
 * @param column Index of its column, from 0.
 * @example growSheet(sheet, 1499, 31)
 */
export function growSheet(sheet: FWorksheet, row: number, column: number): void {
  if (row >= sheet.getMaxRows()) sheet.setRowCount(row + 1 + SPARE.rows);
  if (column >= sheet.getMaxColumns()) sheet.setColumnCount(column + 1 + SPARE.columns);
}
