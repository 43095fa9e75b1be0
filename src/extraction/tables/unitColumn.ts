import type { Article, TableCell } from '../../model/article';
import type { Found } from './cellContext';
import { unitOfCell, type HeaderUnit } from './headerUnit';
import type { TableGrid } from './tableGrid';

const HEADS_UNITS = /^\(?(?:units?|uom|units? of measure(?:ment)?|measurement units?|measure)\)?[.:]?$/iu;

/** The column that names the unit of each row ("Product | Unit | Sep 2026"), or null. */
function unitColumn({ text }: Article, grid: TableGrid): number | null {
  const words = (cell: TableCell | null): string => (cell ? text.slice(cell.span.start, cell.span.end).trim() : '');
  for (let column = 1; column < grid.columns; column++)
    for (let row = 0; row < grid.headerRows; row++) if (HEADS_UNITS.test(words(grid.at(row, column)))) return column;
  return null;
}

/** The cells in which the rows of a table name their units. */
export interface UnitCells {
  /** Their column, or null where the table has none. */
  readonly column: number | null;
  readonly of: (row: number) => Found<HeaderUnit> | null;
}

/**
 * Finds the cells in which the rows of a table name their units.
 *
 * @returns `of` gives the unit of a row, or null where the table has no column of units or the row names none
 * @example unitCells(article, grid).of(1) // "mln tonnes": { value: { unit: 't', scale: 1000000, apart: true }, span }
 */
export function unitCells(article: Article, grid: TableGrid): UnitCells {
  const column = unitColumn(article, grid);
  if (column === null) return { column, of: () => null };
  const of = (row: number): Found<HeaderUnit> | null => {
    const cell = grid.at(row, column);
    const value = cell && unitOfCell(article.text.slice(cell.span.start, cell.span.end));
    return cell && value ? { value, span: cell.span } : null;
  };
  return { column, of };
}
