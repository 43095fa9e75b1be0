import type { Workbook, Worksheet } from 'exceljs';
import type { Column } from '../column';
import { cellContent, type CellContent } from './cells';
import { Links } from './links';
import { HEADER_STYLE, type NumberStyles } from './styles';

/** A sheet that holds one table. */
export interface SheetContent<Row> {
  /** Name of the sheet and of its table. */
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Excel's sheets end here, header included. */
const MOST_ROWS = 1_048_576;

/**
 * Adds a sheet to a workbook: a table with a frozen header and filters.
 *
 * @param styles Number styles, shared by the sheets of the workbook.
 * @throws {RangeError} where there are more rows than a sheet holds (1,048,575).
 * @example addSheet(workbook, { name: 'Figures', columns: FIGURE_COLUMNS, rows }, new NumberStyles())
 */
export function addSheet<Row>(workbook: Workbook, content: SheetContent<Row>, styles: NumberStyles): void {
  const { name, columns, rows } = content;
  if (rows.length >= MOST_ROWS) {
    throw new RangeError(`${name} has ${rows.length} rows; a sheet holds ${MOST_ROWS - 1}.`);
  }
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ width }) => ({ width }));
  addTable(sheet, content);
  const links = new Links();
  for (const [index, row] of rows.entries()) {
    for (const [place, column] of columns.entries()) {
      setCell(sheet, index + 2, place + 1, cellContent(column, row, styles, links));
    }
  }
}

/** Puts the table and its header onto a sheet whose rows are still to come. */
function addTable<Row>(sheet: Worksheet, { name, columns, rows }: SheetContent<Row>): void {
  sheet.addTable({
    name,
    ref: 'A1',
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: columns.map(({ header }) => ({ name: header, filterButton: true })),
    // exceljs takes the height from these rows and would write what they hold: they are holes, and hold nothing. A
    // table has at least one row below its header, be it empty.
    rows: new Array<never[]>(Math.max(rows.length, 1)),
  });
  for (const [place, { header }] of columns.entries()) {
    setCell(sheet, 1, place + 1, { value: header, style: HEADER_STYLE });
  }
}

/** A cell that is empty takes no room: exceljs does not get to know of it. */
function setCell(sheet: Worksheet, row: number, column: number, content: CellContent | null): void {
  if (content === null) return;
  const cell = sheet.getRow(row).getCell(column);
  cell.value = content.value;
  cell.style = content.style;
}
