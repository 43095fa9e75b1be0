/** A stretch of rows, half-open. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/** Excel on the web refuses requests above 5 MB; formats, cards and the wrapping come on top of the values. */
const MOST_BYTES = 2_500_000;

/** More rows in one request make the pane wait too long between two looks at a cancel. */
const MOST_ROWS = 5000;

/** Bytes of a character outside ASCII, at most. */
const WIDE = 3;

/** About how many bytes a value takes on its way to Excel; never too few by much. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'string') return 24;
  let size = value.length + 4;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (code > 127) size += WIDE;
    else if (code === 34 || code === 92) size += 1;
    else if (code < 32) size += 5;
  }
  return size;
}

/**
 * Cuts rows into stretches that fit a request to Excel.
 *
 * @param rows Cells, row by row.
 * @param extra Bytes that each row takes beside its cells.
 * @returns Stretches that follow each other and cover all rows; a row that is too large alone stands alone.
 * @example chunkRows([['a'], ['b']]) // [{ start: 0, end: 2 }]
 */
export function chunkRows(rows: readonly (readonly unknown[])[], extra = 0): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  let bytes = 0;
  for (const [index, row] of rows.entries()) {
    const size = row.reduce<number>((sum, value) => sum + sizeOf(value), extra);
    if (index > start && (bytes + size > MOST_BYTES || index - start >= MOST_ROWS)) {
      chunks.push({ start, end: index });
      start = index;
      bytes = 0;
    }
    bytes += size;
  }
  if (rows.length > start) chunks.push({ start, end: rows.length });
  return chunks;
}
