import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from '../address/box';
import { invalidArgument } from '../objects/HostError';
import type { RangeRef } from './RangeRef';

/** Walks over a range and what is to be written to it. */
export function eachWritten(
  { box }: RangeRef,
  values: unknown,
  visit: (value: unknown, row: number, column: number) => void,
): void {
  if (isWholeColumns(box) || isWholeRows(box)) throw invalidArgument('whole rows or columns cannot be written');
  const grid = Array.isArray(values) ? gridOf(values, rowsOf(box), columnsOf(box)) : undefined;
  for (let row = box.top; row <= box.bottom; row += 1) {
    for (let column = box.left; column <= box.right; column += 1) {
      visit(grid ? grid[row - box.top]?.[column - box.left] : values, row, column);
    }
  }
}

/** The rows of a written array, whose size must be the range's. */
function gridOf(values: readonly unknown[], rows: number, columns: number): (readonly unknown[])[] {
  const grid = values.filter((row): row is readonly unknown[] => Array.isArray(row) && row.length === columns);
  if (values.length !== rows || grid.length !== rows) {
    throw invalidArgument(
      "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
    );
  }
  return grid;
}
