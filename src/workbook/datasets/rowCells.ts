import type { RowCells } from '../../model/dataset';
import { FIGURE_COLUMNS } from '../../output/columns';
import type { TableRow } from '../../output/tableRow';
import { cellOf } from '../figureCells';

/** The apostrophe that marks a text is not part of what the cell holds. */
const held = (value: string | number | boolean): string | number | boolean =>
  typeof value === 'string' && value.startsWith("'") ? value.slice(1) : value;

/**
 * What the cells of a row of the table of figures hold once it is written: dates as serial numbers, long texts cut.
 *
 * @example rowCells(row).PeriodEnd // 43312
 */
export function rowCells(row: TableRow): RowCells {
  return Object.fromEntries(FIGURE_COLUMNS.map((column) => [column.header, held(cellOf(column, row))]));
}
