import type { ArticleTable, TableCell } from '../../model/article';

/** A table as rows and columns of cells; a cell that spans several places stands in each of them. */
export interface TableGrid {
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => TableCell | null;
  /** How many rows at the top and columns at the left are headers. */
  readonly headerRows: number;
  readonly headerColumns: number;
}

/** A table larger than this is read only so far; no article prints one. */
const MOST_CELLS = 200_000;

/** Whether all cells of a line that hold anything are headers. */
function isHeaderLine(cells: readonly (TableCell | null)[]): boolean {
  const filled = cells.filter((cell) => cell !== null && cell.span.end > cell.span.start);
  return filled.length > 0 && filled.every((cell) => cell?.header === true);
}

/**
 * Lays out the cells of a table.
 *
 * @example gridOf(table).at(0, 1)
 */
export function gridOf(table: ArticleTable): TableGrid {
  const places = new Map<number, TableCell>();
  let rows = 0;
  let columns = 0;
  for (const cell of table.cells) {
    columns = Math.max(columns, cell.column + cell.columnSpan);
    rows = Math.max(rows, cell.row + cell.rowSpan);
  }
  const key = (row: number, column: number): number => row * (columns + 1) + column;
  for (const cell of table.cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan && places.size < MOST_CELLS; row++)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
        places.set(key(row, column), cell);
  const at = (row: number, column: number): TableCell | null => places.get(key(row, column)) ?? null;
  const line = (length: number, get: (index: number) => TableCell | null): (TableCell | null)[] =>
    Array.from({ length }, (_, index) => get(index));
  let headerRows = 0;
  while (headerRows < rows - 1 && isHeaderLine(line(columns, (column) => at(headerRows, column)))) headerRows++;
  let headerColumns = 0;
  const body = (column: number): (TableCell | null)[] => line(rows - headerRows, (row) => at(row + headerRows, column));
  while (headerColumns < columns - 1 && isHeaderLine(body(headerColumns))) headerColumns++;
  return { rows, columns, at, headerRows, headerColumns: Math.max(headerColumns, 1) };
}
