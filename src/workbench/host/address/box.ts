/** A block of cells, both ends included, counted from 0. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
/** Columns of an Excel sheet. */
export const MAX_COLUMNS = 16_384;

/** How many rows a block has. */
export const rowsOf = (box: Box): number => box.bottom - box.top + 1;

/** How many columns a block has. */
export const columnsOf = (box: Box): number => box.right - box.left + 1;

/** Whether a block lies within the grid and is the right way round. */
export const isInGrid = (box: Box): boolean =>
  [box.top, box.left, box.bottom, box.right].every(Number.isSafeInteger) &&
  box.top >= 0 &&
  box.left >= 0 &&
  box.bottom >= box.top &&
  box.right >= box.left &&
  box.bottom < MAX_ROWS &&
  box.right < MAX_COLUMNS;

/** Whether whole columns are meant. */
export const isWholeColumns = (box: Box): boolean => box.top === 0 && box.bottom === MAX_ROWS - 1;

/** Whether whole rows are meant. */
export const isWholeRows = (box: Box): boolean => box.left === 0 && box.right === MAX_COLUMNS - 1;

/**
 * What two blocks share, or nothing.
 *
 * @example intersection({ top: 0, left: 0, bottom: 4, right: 0 }, { top: 2, left: 0, bottom: 9, right: 5 })
 * // { top: 2, left: 0, bottom: 4, right: 0 }
 */
export function intersection(one: Box, other: Box): Box | undefined {
  const box = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return box.top <= box.bottom && box.left <= box.right ? box : undefined;
}

/** The smallest block that holds both. */
export const boundingBox = (one: Box, other: Box): Box => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** Whether the outer block holds all of the inner one. */
export const contains = (outer: Box, inner: Box): boolean =>
  inner.top >= outer.top && inner.left >= outer.left && inner.bottom <= outer.bottom && inner.right <= outer.right;
