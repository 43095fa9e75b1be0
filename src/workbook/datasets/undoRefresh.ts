import type { Dataset } from '../../model/dataset';
import type { Progress } from '../Progress';
import type { UndoneRefresh } from './Refresh';
import { WorkbookError } from '../WorkbookError';

/**
 * Puts back the cells that the last refresh of a dataset wrote, and takes out the rows that it added, except what the
 * analyst has changed since.
 *
 * @throws {WorkbookError} `gone` where there is nothing to undo or no table; what was in the way; then nothing changed
 * @example (await undoRefresh(dataset)).kept // [{ id: 'f1', header: 'StdValue' }]
 */
export function undoRefresh(_dataset: Dataset, _progress: Progress = {}): Promise<UndoneRefresh> {
  return Promise.reject(new WorkbookError('unsupported', 'Not there yet.'));
}
