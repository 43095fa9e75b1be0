import stringWidth from 'string-width';

/** Narrower columns show nothing that can be read. */
const NARROWEST = 7;

/**
 * Widths of columns that fit a line: as wide as their widest cell, and where that is too much the widest are narrowed
 * first. East Asian characters take two places.
 *
 * @param rows Cells of all rows, the header's too.
 * @param room Places that the columns share, without what stands between them.
 * @returns A width a column; their sum exceeds `room` only where not even the narrowest columns fit.
 * @example columnWidths([['Item'], ['refined copper']], 10) // [10]
 */
export function columnWidths(rows: readonly (readonly string[])[], room: number): number[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[column] ?? '')), 1),
  );
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return widths;
}
