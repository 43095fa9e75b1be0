import type { CellBlock } from '../../model/cells';
import { readGridPeriods, type GridPeriod } from './gridPeriod';
import { readGridUnit, splitLabel, type GridUnit } from './gridUnit';

/** A row of the grid that has a label. */
export interface GridRow {
  /** Index in the block. */
  readonly row: number;
  readonly label: string;
  /** The unit that the row itself names. */
  readonly unit: GridUnit | null;
}

/** A column of the grid; `period` is null where its header cannot be read as one. */
export interface GridColumn {
  /** Index in the block. */
  readonly column: number;
  readonly label: string;
  readonly period: GridPeriod | null;
}

/** A selected block, taken apart. */
export interface GridLayout {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  /** What the corner says beside its unit ("Exports"), or ''. */
  readonly context: string;
  /** The unit that the corner names. */
  readonly unit: GridUnit | null;
}

/** Headers stand in one of the first rows: above them, titles. */
const MOST_TITLE_ROWS = 4;

const textOf = (block: CellBlock, row: number, column: number): string =>
  String(block.values[row]?.[column] ?? '').trim();

interface Header {
  readonly row: number;
  readonly firstColumn: number;
  readonly periods: readonly (GridPeriod | null)[];
}

function findHeader(block: CellBlock): Header | null {
  for (let row = 0; row < Math.min(block.values.length - 1, MOST_TITLE_ROWS); row += 1) {
    const cells = (block.values[row] ?? []).map((value, column) => ({
      value,
      format: block.formats[row]?.[column] ?? 'General',
    }));
    // The first column holds labels, also where one of them looks like a year.
    const periods = [null, ...readGridPeriods(cells.slice(1))];
    const firstColumn = periods.findIndex((period) => period !== null);
    if (firstColumn > 0) return { row, firstColumn, periods };
  }
  return null;
}

function readRow(block: CellBlock, row: number, labelColumns: number): GridRow | null {
  const texts = Array.from({ length: labelColumns }, (_, column) => textOf(block, row, column)).filter(
    (text) => text !== '',
  );
  // A column of units stands beside the labels; a label alone is none, be it "share" or "m".
  const units = texts.length > 1 ? texts.slice(1).map(readGridUnit) : [];
  const label = texts.filter((_, index) => index === 0 || units[index - 1] === null).join(' ');
  if (label === '') return null;
  const own = units.find((unit) => unit !== null) ?? null;
  const parts = splitLabel(label);
  if (own !== null || parts.words === '') return { row, label, unit: own };
  return { row, label: parts.words, unit: parts.unit };
}

function readCorner(block: CellBlock, header: Header): Pick<GridLayout, 'context' | 'unit'> {
  const texts = block.values.slice(0, header.row + 1).flatMap((cells) =>
    cells
      .slice(0, header.firstColumn)
      .map((value) => String(value).trim())
      .filter((text) => text !== ''),
  );
  const parts = texts.map(splitLabel);
  const words = parts.map((part) => part.words).filter((text) => text !== '');
  return { context: words.join(' '), unit: parts.find(({ unit }) => unit !== null)?.unit ?? null };
}

/**
 * Takes a selected block apart: labels down the left (in one or several columns, one of them maybe units), periods
 * across the top, and a corner that may name what the grid is about and in which unit.
 *
 * @returns The layout, or null where no row at the top has a period behind the first column.
 * @example readGridLayout(block)?.unit?.code // 'kt'
 */
export function readGridLayout(block: CellBlock): GridLayout | null {
  const header = findHeader(block);
  if (header === null) return null;
  const rows = Array.from({ length: block.values.length - header.row - 1 }, (_, index) =>
    readRow(block, header.row + 1 + index, header.firstColumn),
  ).filter((row) => row !== null);
  const columns = header.periods
    .map((period, column) => ({ column, period, label: period?.label ?? textOf(block, header.row, column) }))
    .filter(({ column, label }) => column >= header.firstColumn && label !== '');
  return { rows, columns, ...readCorner(block, header) };
}
