import type { CellValue } from '../../../model/cells';
import type { SheetCell, SheetRow } from '../../../model/dataset';
import { columnRuns } from '../../columnRuns';
import type { OpenTable } from '../../figureTables';
import type { Progress } from '../../Progress';

/** Cells that are read in one request. */
const MOST_CELLS = 30_000;

const TOO_LONG = 'ResponsePayloadSizeLimitExceeded';

interface RowSpan {
  readonly start: number;
  readonly end: number;
}

type Grid = readonly (readonly unknown[])[];

const isTooLong = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === TOO_LONG;

const isCellValue = (value: unknown): value is CellValue =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const valueOf = (value: unknown): CellValue => (isCellValue(value) ? value : '');

const mayBeFormula = (cell: unknown): cell is string => typeof cell === 'string' && cell.startsWith('=');

/** A text that starts like a formula is given as its own value, a formula is not. */
function cellOf(formula: unknown, value: unknown): SheetCell {
  return mayBeFormula(formula) && formula !== value ? { formula } : valueOf(formula);
}

async function load(table: OpenTable, { start, end }: RowSpan, what: 'formulas' | 'values'): Promise<Grid[]> {
  const ranges = columnRuns(table.columns).map(({ index, columns }) =>
    table.sheet.getRangeByIndexes(table.row + 1 + start, table.column + index, end - start, columns.length).load(what),
  );
  await table.sheet.context.sync();
  return ranges.map((range) => range[what]);
}

/** The cells of a stretch of rows, left to right. Values are asked for only where a formula may stand. */
async function readSpan(table: OpenTable, span: RowSpan): Promise<SheetCell[][]> {
  const formulas = await load(table, span, 'formulas');
  const mayHave = formulas.some((grid) => grid.some((cells) => cells.some(mayBeFormula)));
  const values = mayHave ? await load(table, span, 'values') : formulas;
  return Array.from({ length: span.end - span.start }, (_, row) =>
    formulas.flatMap((grid, run) =>
      (grid[row] ?? []).map((formula, column) => cellOf(formula, mayHave ? values[run]?.[row]?.[column] : formula)),
    ),
  );
}

/** A table of very long texts is read in smaller pieces. */
async function readPieces(table: OpenTable, span: RowSpan): Promise<SheetCell[][]> {
  try {
    return await readSpan(table, span);
  } catch (error) {
    const middle = Math.floor((span.start + span.end) / 2);
    if (!isTooLong(error) || middle === span.start) throw error;
    const first = await readPieces(table, { start: span.start, end: middle });
    return [...first, ...(await readPieces(table, { start: middle, end: span.end }))];
  }
}

function rowOf(headers: readonly string[], cells: readonly SheetCell[], index: number): SheetRow {
  const named = Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? '']));
  const id = named.Id;
  return { index, id: typeof id === 'string' ? id : '', cells: named };
}

/**
 * Reads Ingot's columns of a table, row by row, in pieces that Excel answers.
 *
 * @throws the signal's reason, once it is aborted
 * @example (await readRows(open, {}))[0]?.id // 'f0a1b2c'
 */
export async function readRows(table: OpenTable, { onProgress, signal }: Progress): Promise<SheetRow[]> {
  const headers = table.columns.map(({ column }) => column.header);
  const step = Math.max(1, Math.floor(MOST_CELLS / headers.length));
  const rows: SheetRow[] = [];
  for (let start = 0; start < table.rows; start += step) {
    signal?.throwIfAborted();
    const span = { start, end: Math.min(start + step, table.rows) };
    for (const cells of await readPieces(table, span)) rows.push(rowOf(headers, cells, rows.length));
    onProgress?.(span.end, table.rows);
  }
  signal?.throwIfAborted();
  return rows;
}
