import type { Column } from '../output/column';
import type { TableRow } from '../output/tableRow';
import type { TableColumn } from './figureTables';

/** Columns of Ingot that stand beside each other in a table. */
export interface ColumnRun {
  /** Index of the first in the table. */
  readonly index: number;
  readonly columns: readonly Column<TableRow>[];
}

/**
 * Gathers the columns of a table that are written together. Columns of the analyst between them part the runs, so that
 * they are never written.
 *
 * @param columns From left to right.
 * @example columnRuns([{ index: 0, column: id }, { index: 2, column: use }]).length // 2
 */
export function columnRuns(columns: readonly TableColumn[]): ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const { index, column } of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last.index + last.columns.length === index) {
      runs[runs.length - 1] = { ...last, columns: [...last.columns, column] };
    } else runs.push({ index, columns: [column] });
  }
  return runs;
}

/** A stretch of neighbours, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Gathers neighbouring numbers.
 *
 * @param numbers In ascending order.
 * @example stretches([1, 2, 5]) // [{ start: 1, end: 3 }, { start: 5, end: 6 }]
 */
export function stretches(numbers: readonly number[]): Stretch[] {
  const found: Stretch[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.end === number) found[found.length - 1] = { start: last.start, end: number + 1 };
    else found.push({ start: number, end: number + 1 });
  }
  return found;
}
