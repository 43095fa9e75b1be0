import { serialOfDay } from '../dataset/serialDates';
import type { CellValue } from '../model/cells';
import { DATE_FORMAT, type Column } from '../output/column';
import { toCell } from './toCell';

/**
 * What is written into the cell of a row: dates as serial numbers, texts as `toCell` has them, '' for nothing.
 *
 * @example cellOf(column, row) // 43321
 */
export function cellOf<Row>(column: Column<Row>, row: Row): CellValue {
  switch (column.type) {
    case 'boolean':
      return column.read(row);
    case 'number': {
      const value = column.read(row);
      return value === null || !Number.isFinite(value) ? '' : value;
    }
    case 'date':
      return serialOfDay(column.read(row) ?? '') ?? '';
    case 'link':
    case 'text':
      return toCell(column.read(row) ?? '');
  }
}

const GENERAL = 'General';

/** The number format of the cell of a row. */
export function formatOf<Row>(column: Column<Row>, row: Row): string {
  switch (column.type) {
    case 'number':
      return column.format(row);
    case 'date':
      return DATE_FORMAT;
    case 'boolean':
    case 'link':
    case 'text':
      return GENERAL;
  }
}

/** Number formats of neighbouring columns: one for all their cells, or one a cell. */
export interface FormatRun {
  readonly column: number;
  readonly columns: number;
  readonly formats: string | readonly (readonly string[])[];
}

function uniform(formats: readonly string[]): string | null {
  const [first = GENERAL] = formats;
  return formats.every((format) => format === first) ? first : null;
}

/**
 * The number formats of rows, in as few pieces as can be: most columns have one for all rows.
 *
 * @returns Pieces from left to right that cover all columns.
 * @example formatRuns(FIGURE_COLUMNS, rows)[0] // { column: 0, columns: 10, formats: 'General' }
 */
export function formatRuns<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): FormatRun[] {
  const runs: FormatRun[] = [];
  for (const [index, column] of columns.entries()) {
    const formats = rows.map((row) => formatOf(column, row));
    const one = uniform(formats);
    const last = runs.at(-1);
    if (one !== null && last?.formats === one) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ column: index, columns: 1, formats: one ?? formats.map((format) => [format]) });
  }
  return runs;
}
