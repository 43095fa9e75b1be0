import type { TableTie } from '../../model/dataset';
import type { Progress } from '../Progress';
import type { SheetTable } from './SheetTable';
import { WorkbookError } from '../WorkbookError';

/**
 * Finds the table of a dataset, wherever it went and whatever it is called by now, and reads its rows.
 *
 * @param ids Ids of rows that the dataset has written: what the table is recognised by where its id and name say nothing.
 * @returns The table; null where there is none any more.
 * @throws {WorkbookError} where Excel fails
 * @throws the signal's reason, once it is aborted
 * @example (await readSheetTable(dataset.table, ids))?.rows.length // 120
 */
export function readSheetTable(
  _tie: TableTie,
  _ids: ReadonlySet<string>,
  _progress: Progress = {},
): Promise<SheetTable | null> {
  return Promise.reject(new WorkbookError('unsupported', 'Not there yet.'));
}
