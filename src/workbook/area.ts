import { rangeAddress } from '../dataset/cellAddress';

/** A rectangle of a sheet, by indexes from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Excel's sheets end here. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Whether two rectangles share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The address of an area for a message: `Figures!A2:C9`. */
export function addressOf(sheet: string, { row, column, rows, columns }: Area): string {
  return rangeAddress(sheet, row, column, rows, columns);
}

/** The cells of an area. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/** What of a range is loaded to know its cells. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** The cells of a range of which {@link PLACE} is loaded. */
export function areaOf({
  rowIndex: row,
  columnIndex: column,
  rowCount: rows,
  columnCount: columns,
}: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  return { row, column, rows, columns };
}
