import type { TableTie } from '../../../model/dataset';
import { addressOf } from '../../area';
import { openTable, type OpenTable } from '../../figureTables';
import type { Progress } from '../../Progress';
import { isBlank } from '../../standingRows';
import type { SheetTable } from '../SheetTable';
import { findTable } from './findTable';
import { fingerprint } from './fingerprint';
import { readRows } from './readRows';

/** The table of a dataset, with what it takes to write into it. */
export interface DatasetTable {
  readonly open: OpenTable;
  readonly table: SheetTable;
  /** Whether it has no rows: Excel then shows an empty one. */
  readonly isEmpty: boolean;
  /** Addresses of articles that it names. */
  readonly sources: ReadonlySet<string>;
}

/**
 * Finds the table of a dataset and reads it.
 *
 * @returns null where there is none any more
 * @throws {WorkbookError} `notFigures` where the table lacks what makes one of figures
 */
export async function openDatasetTable(
  context: Excel.RequestContext,
  tie: TableTie,
  ids: ReadonlySet<string>,
  progress: Progress,
): Promise<DatasetTable | null> {
  const found = await findTable(context, tie, ids);
  if (found === null) return null;
  const open = await openTable(context, found.tie.name);
  const isEmpty = await isBlank(open);
  const rows = isEmpty ? [] : await readRows(open, progress);
  const headers = open.columns.map(({ column }) => column.header);
  const area = { row: open.row, column: open.column, rows: open.rows + 1, columns: open.columnCount };
  const table: SheetTable = {
    tie: found.tie,
    sheet: open.sheetName,
    address: addressOf(open.sheetName, area),
    foundBy: found.by,
    headers,
    rows,
    fingerprint: fingerprint(headers, rows),
  };
  const sources = rows.map(({ cells }) => cells.Source).filter((source) => typeof source === 'string');
  return { open, table, isEmpty, sources: new Set(sources) };
}
