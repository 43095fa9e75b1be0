import { FIGURE_COLUMNS } from '../output/columns';
import type { TableRow } from '../output/tableRow';
import { formatOf } from './figureCells';
import { WorkbookError } from './WorkbookError';

/** A number as a cell shows it. */
export interface FigureNumber {
  readonly value: number;
  readonly unit: string;
  readonly format: string;
  /** Header of the column of the table that holds it. */
  readonly column: string;
}

function formatIn(header: string, row: TableRow): string {
  const column = FIGURE_COLUMNS.find((one) => one.header === header);
  return column === undefined ? 'General' : formatOf(column, row);
}

/**
 * The one number of a figure: its value in the report unit, of a change its fraction.
 *
 * @throws {WorkbookError} `noValue` for a range, which no cell can hold
 * @example figureNumber(row) // { value: 519000, unit: 't', format: '#,##0', column: 'StdValue' }
 */
export function figureNumber(row: TableRow): FigureNumber {
  const { stdValue, low, high, stdUnit: unit } = row;
  if (stdValue !== null) return { value: stdValue, unit, format: formatIn('StdValue', row), column: 'StdValue' };
  if (low === high) return { value: low, unit, format: formatIn('Low', row), column: 'Low' };
  const message = `The figure is a range, ${low} to ${high} ${unit}, and a cell holds one number.`;
  throw new WorkbookError('noValue', `${message} Insert it as a row of the table: Low and High hold both ends.`);
}
