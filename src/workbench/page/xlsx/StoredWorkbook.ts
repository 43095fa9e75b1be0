import type { Nullable } from '@univerjs/core';
import type { SheetProtection } from '../../host/book/Protection';
import type { StoredXmlPart } from './addXmlParts';

/*
 * A workbook as Univer stores it, as far as a file takes it over. Its kinds of value and of line are plain numbers
 * here: Univer's own names for them come with its whole engine, which a writer of files does not need.
 */

/** Something for each row or column, by its number from 0. */
export type Numbered<T> = Readonly<Record<number, T>>;

/** A block of cells, both ends included. */
export interface StoredRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** A colour, of which the file takes the written one. */
interface StoredColour {
  readonly rgb?: Nullable<string>;
}

/** A line: its kind, and its colour. */
export interface StoredLine {
  readonly s: number;
  readonly cl: StoredColour;
}

/** How a cell looks. */
export interface StoredStyle {
  readonly n?: Nullable<{ readonly pattern: string }>;
  readonly ff?: Nullable<string>;
  readonly fs?: number;
  readonly bl?: number;
  readonly it?: number;
  readonly ul?: { readonly s: number };
  readonly st?: { readonly s: number };
  readonly cl?: Nullable<StoredColour>;
  readonly bg?: Nullable<StoredColour>;
  readonly ht?: Nullable<number>;
  readonly vt?: Nullable<number>;
  readonly tb?: Nullable<number>;
  readonly bd?: Nullable<{
    readonly t?: Nullable<StoredLine>;
    readonly l?: Nullable<StoredLine>;
    readonly b?: Nullable<StoredLine>;
    readonly r?: Nullable<StoredLine>;
  }>;
}

/** What stands in a cell. */
export interface StoredCell {
  readonly v?: Nullable<string | number | boolean>;
  /** The kind of the value. */
  readonly t?: Nullable<number>;
  readonly f?: Nullable<string>;
  /** Names the formula that it shares with other cells. */
  readonly si?: Nullable<string>;
  /** A text with parts that look or act differently. */
  readonly p?: Nullable<{
    readonly body?: {
      readonly dataStream: string;
      readonly customRanges?: readonly { readonly properties?: Readonly<Record<string, unknown>> }[];
    };
  }>;
  readonly s?: Nullable<string | StoredStyle>;
  readonly custom?: Nullable<Readonly<Record<string, unknown>>>;
}

/** A sheet. */
export interface StoredSheet {
  readonly name?: string;
  readonly hidden?: number;
  readonly freeze?: { readonly xSplit: number; readonly ySplit: number };
  readonly showGridlines?: number;
  readonly mergeData?: readonly StoredRange[];
  readonly cellData?: Numbered<Numbered<StoredCell>>;
  readonly columnData?: Numbered<{ readonly w?: number; readonly hd?: number }>;
  readonly rowData?: Numbered<{ readonly h?: number; readonly ia?: number; readonly hd?: number }>;
}

/** A workbook. */
export interface StoredWorkbook {
  readonly styles: Readonly<Record<string, Nullable<StoredStyle>>>;
  readonly sheetOrder: readonly string[];
  readonly sheets: Readonly<Record<string, StoredSheet>>;
  /** What parts of Univer keep in it: tables, notes, names. */
  readonly resources?: readonly { readonly name: string; readonly data: string }[];
}

/** Something for each cell of each sheet, by the sheet's id, the row and the column. */
export type BySheetAndCell<T> = Readonly<Record<string, Nullable<Numbered<Nullable<Numbered<Nullable<T>>>>>>>;

/** All that stands in a workbook. */
export interface WorkbookContent {
  readonly snapshot: StoredWorkbook;
  /** The values that formulas spilled into other cells. */
  readonly spilled: BySheetAndCell<StoredCell>;
  /** Where the formula of a cell spilled to. */
  readonly spillAreas: BySheetAndCell<StoredRange>;
  /** The formula of a cell that shares it with another one. */
  readonly formulaOf: (sheetId: string, row: number, column: number) => string | null;
  /** Of a protected sheet. */
  readonly protectionOf: (sheetId: string) => SheetProtection | undefined;
  /** What add-ins keep in it beside the sheets. */
  readonly xmlParts: readonly StoredXmlPart[];
}
