import { stretches } from '../../columnRuns';
import type { DatasetTable } from './openDatasetTable';

/**
 * The rows in which the analyst typed something into columns of their own. What a formula shows there does not count:
 * Excel fills it down by itself.
 *
 * @param indexes Of the rows that are looked at, ascending.
 * @example await withOwnContent(found, [3, 4, 9]) // Set { 4 }
 */
export async function withOwnContent({ open }: DatasetTable, indexes: readonly number[]): Promise<ReadonlySet<number>> {
  const ours = new Set(open.columns.map(({ index }) => index));
  if (ours.size === open.columnCount || indexes.length === 0) return new Set();
  const read = stretches(indexes).map(({ start, end }) => ({
    start,
    range: open.sheet
      .getRangeByIndexes(open.row + 1 + start, open.column, end - start, open.columnCount)
      .load('formulas'),
  }));
  await open.sheet.context.sync();
  const isTyped = (cell: unknown, column: number): boolean =>
    !ours.has(column) && cell !== '' && !(typeof cell === 'string' && cell.startsWith('='));
  return new Set(
    read.flatMap(({ start, range }) =>
      range.formulas.flatMap((cells: unknown[], row) => (cells.some(isTyped) ? [start + row] : [])),
    ),
  );
}
