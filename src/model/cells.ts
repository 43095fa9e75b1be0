/** What a cell holds; an empty one holds ''. Dates are serial numbers, told by the number format. */
export type CellValue = string | number | boolean;

/** A rectangle of cells as it stands in a sheet. */
export interface CellBlock {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Index of the first row and of the first column, from 0. */
  readonly row: number;
  readonly column: number;
  /** Row by row. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats, as Excel writes them in English. */
  readonly formats: readonly (readonly string[])[];
}
