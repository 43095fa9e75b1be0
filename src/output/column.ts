/** What a column of any table that is written holds, and how it is read from a row. */
export type ColumnContent<Row> =
  | { readonly type: 'text' | 'date' | 'link'; readonly read: (row: Row) => string | null }
  | { readonly type: 'boolean'; readonly read: (row: Row) => boolean }
  | {
      readonly type: 'number';
      readonly read: (row: Row) => number | null;
      /** Excel number format of a row's number. */
      readonly format: (row: Row) => string;
    };

/** A column of a file of data: its header and its content. A `date` is `YYYY-MM-DD`. */
export type DataColumn<Row> = { readonly header: string } & ColumnContent<Row>;

/** A column of a sheet: also its width in characters. */
export type Column<Row> = { readonly width: number } & DataColumn<Row>;

/** Excel number format of dates. */
export const DATE_FORMAT = 'yyyy-mm-dd';
