import { stringify } from 'csv-stringify/sync';
import { FIGURE_COLUMNS } from './columns';
import type { DataColumn } from './column';
import type { TableRow } from './tableRow';

/**
 * What spreadsheets take for the start of a formula, also in the full width of East Asian type. One that has an
 * apostrophe already gets another, so that the text can be told from the CSV.
 */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Excel takes a file without it for one in the local 8-bit encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A text that a spreadsheet will not run: an apostrophe before what looks like a formula.
 *
 * @example harmless('=1+1') // "'=1+1"
 */
export function harmless(text: string): string {
  return LIKE_A_FORMULA.test(text) ? `'${text}` : text;
}

function fieldOf<Row>(column: DataColumn<Row>, row: Row): string {
  switch (column.type) {
    case 'boolean':
      return column.read(row) ? 'TRUE' : 'FALSE';
    case 'number':
      return String(column.read(row) ?? '');
    case 'date':
    case 'link':
    case 'text':
      return harmless(column.read(row) ?? '');
  }
}

/**
 * A table as CSV: UTF-8 with a byte order mark, commas, a line a row, dates as `YYYY-MM-DD`, numbers with a point and no
 * grouping, `TRUE` and `FALSE`. Text that a spreadsheet would run as a formula gets an apostrophe.
 *
 * @returns The file's text, header line included.
 * @example writeTable(FIGURE_COLUMNS, figureRows(articles))
 */
export function writeTable<Row>(columns: readonly DataColumn<Row>[], rows: readonly Row[]): string {
  const header = columns.map((column) => column.header);
  const lines = rows.map((row) => columns.map((column) => fieldOf(column, row)));
  return BYTE_ORDER_MARK + stringify([header, ...lines]);
}

/**
 * The table of figures as CSV; see `writeTable`.
 *
 * @param rows Rows of the table of figures.
 * @returns The file's text, header line included.
 * @example writeCsv(figureRows(articles))
 */
export function writeCsv(rows: readonly TableRow[]): string {
  return writeTable(FIGURE_COLUMNS, rows);
}
