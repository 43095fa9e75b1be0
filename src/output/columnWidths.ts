import stringWidth from 'string-width';

/** Narrower columns show nothing that can be read. */
const NARROWEST = 7;

/** Takes a place from the widest of some columns; false where each is as narrow as it gets. */
function narrowWidest(widths: number[], columns: readonly number[]): boolean {
  const widest = columns.reduce(
    (best, column) => ((widths[column] ?? 0) > (widths[best] ?? 0) ? column : best),
    columns[0] ?? 0,
  );
  const width = widths[widest] ?? 0;
  if (width <= NARROWEST || columns.length === 0) return false;
  widths[widest] = width - 1;
  return true;
}

/**
 * Widths of columns that fit a line: as wide as their widest cell, and where that is too much the widest are narrowed
 * first. East Asian characters take two places.
 *
 * @param rows Cells of all rows, the header's too.
 * @param room Places that the columns share, without what stands between them.
 * @param isFirm Columns that are narrowed only when all others cannot be any more.
 * @returns A width a column; their sum exceeds `room` only where not even the narrowest columns fit.
 * @example columnWidths([['Item'], ['refined copper']], 10, () => false) // [10]
 */
export function columnWidths(
  rows: readonly (readonly string[])[],
  room: number,
  isFirm: (column: number) => boolean,
): number[] {
  const columns = [...(rows[0] ?? []).keys()];
  const widths = columns.map((column) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[column] ?? '')), 1),
  );
  const [firm, loose] = [columns.filter(isFirm), columns.filter((column) => !isFirm(column))];
  for (let excess = widths.reduce((sum, width) => sum + width, 0) - room; excess > 0; excess -= 1) {
    if (!narrowWidest(widths, loose) && !narrowWidest(widths, firm)) break;
  }
  return widths;
}
