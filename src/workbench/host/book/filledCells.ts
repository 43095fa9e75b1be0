import type { ICellData, Nullable } from '@univerjs/core';
import type { Box } from '../address/box';
import { contains } from '../address/box';

/** A block with the rows and columns next to it that hold something; the same block when none does. */
export function grown(box: Box, isFilled: (row: number, column: number) => boolean): Box {
  const rowHas = (row: number): boolean => {
    for (let column = Math.max(0, box.left - 1); column <= box.right + 1; column += 1)
      if (isFilled(row, column)) return true;
    return false;
  };
  const columnHas = (column: number): boolean => {
    for (let row = Math.max(0, box.top - 1); row <= box.bottom + 1; row += 1) if (isFilled(row, column)) return true;
    return false;
  };
  const wider = {
    top: box.top > 0 && rowHas(box.top - 1) ? box.top - 1 : box.top,
    bottom: rowHas(box.bottom + 1) ? box.bottom + 1 : box.bottom,
    left: box.left > 0 && columnHas(box.left - 1) ? box.left - 1 : box.left,
    right: columnHas(box.right + 1) ? box.right + 1 : box.right,
  };
  const isSame = contains(box, wider);
  return isSame ? box : wider;
}

export const isInside = (box: Box, row: number, column: number): boolean =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;

/** Whether a cell counts as used: by what it holds, or also by its format. */
export function holdsSomething(cell: Nullable<ICellData>, isValuesOnly: boolean): boolean {
  if (!cell) return false;
  const isFilled = (cell.v !== null && cell.v !== undefined && cell.v !== '') || Boolean(cell.f ?? cell.si ?? cell.p);
  return isFilled || (!isValuesOnly && Boolean(cell.s));
}
