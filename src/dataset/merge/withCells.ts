import type { RowCells, WrittenRow } from '../../model/dataset';

/**
 * A row with other cells.
 *
 * @param values The cells that change.
 * @returns The very same row where they hold that already.
 * @example withCells(row, { Use: false })
 */
export function withCells(row: WrittenRow, values: RowCells): WrittenRow {
  const isSame = Object.entries(values).every(([header, value]) => row.cells[header] === value);
  return isSame ? row : { ...row, cells: { ...row.cells, ...values } };
}
