import type { CellValue } from '../../../model/cells';
import type { RowCells, WrittenRow } from '../../../model/dataset';
import { isRecord, isText, isTexts } from './guards';

/** Rows by column: equal texts stand near each other, which makes them small when deflated. */
interface PackedRows {
  readonly ids: readonly string[];
  readonly articles: readonly string[];
  readonly headers: readonly string[];
  /** A list a header; null where a row has no such cell. */
  readonly columns: readonly (readonly (CellValue | null)[])[];
  /** Indexes of rows that are withdrawn. */
  readonly withdrawn: readonly number[];
}

/** Rows as they are kept. */
export function packRows(rows: readonly WrittenRow[]): PackedRows {
  const headers = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  return {
    ids: rows.map(({ id }) => id),
    articles: rows.map(({ article }) => article),
    headers,
    columns: headers.map((header) => rows.map(({ cells }) => cells[header] ?? null)),
    withdrawn: rows.flatMap(({ withdrawn }, index) => (withdrawn === true ? [index] : [])),
  };
}

const isCell = (value: unknown): value is CellValue | null =>
  value === null || isText(value) || typeof value === 'number' || typeof value === 'boolean';

const isColumn = (value: unknown): value is readonly (CellValue | null)[] =>
  Array.isArray(value) && value.every(isCell);

function cellsAt({ headers, columns }: Pick<PackedRows, 'headers' | 'columns'>, row: number): RowCells {
  const cells: [string, CellValue][] = [];
  for (const [index, header] of headers.entries()) {
    const value = columns[index]?.[row] ?? null;
    if (value !== null) cells.push([header, value]);
  }
  return Object.fromEntries(cells);
}

/**
 * The rows that `packRows` packed.
 *
 * @returns The rows; null where it is nothing of the kind.
 */
export function unpackRows(found: unknown): WrittenRow[] | null {
  if (!isRecord(found)) return null;
  const { ids, articles, headers, columns } = found;
  if (!isTexts(ids) || !isTexts(articles) || !isTexts(headers)) return null;
  if (!Array.isArray(columns) || !columns.every(isColumn) || articles.length !== ids.length) return null;
  const withdrawn = new Set<unknown>(Array.isArray(found.withdrawn) ? found.withdrawn : []);
  return ids.map((id, row) => ({
    id,
    article: articles[row] ?? '',
    cells: cellsAt({ headers, columns }, row),
    ...(withdrawn.has(row) && { withdrawn: true as const }),
  }));
}

/** What is known of rejected figures, as it is kept beside the rows; nothing where it is not. */
export function rejectedIn(found: unknown): WrittenRow[] {
  return isRecord(found) ? (unpackRows(found.rejected) ?? []) : [];
}
