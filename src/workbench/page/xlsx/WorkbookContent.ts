import type { ICellData, IRange, IWorkbookData, Nullable } from '@univerjs/core';

/** Something for each cell of each sheet, by the sheet's id, the row and the column. */
export type BySheetAndCell<T> = Readonly<
  Record<string, Nullable<Readonly<Record<number, Readonly<Record<number, Nullable<T>>>>>>>
>;

/** All that stands in a workbook. */
export interface WorkbookContent {
  readonly snapshot: IWorkbookData;
  /** The values that formulas spilled into other cells. */
  readonly spilled: BySheetAndCell<ICellData>;
  /** Where the formula of a cell spilled to. */
  readonly spillAreas: BySheetAndCell<IRange>;
  /** The formula of a cell that shares it with another one. */
  readonly formulaOf: (sheetId: string, row: number, column: number) => string | null;
}
