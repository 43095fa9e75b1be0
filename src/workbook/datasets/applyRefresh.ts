import type { Progress } from '../Progress';
import { WorkbookError } from '../WorkbookError';
import type { AppliedRefresh, Refresh } from './Refresh';

/**
 * Writes a settled refresh: changed cells, added rows, history, and what Ingot remembers. All of it, or nothing.
 *
 * @throws {WorkbookError} `changed` where the table is no longer what the preview was made of: preview again; others say
 * what was in the way
 * @throws the signal's reason, once it is aborted
 * @example await applyRefresh({ dataset, fingerprint, writes }) // { cells: 12, added: 3, … }
 */
export function applyRefresh(_refresh: Refresh, _progress: Progress = {}): Promise<AppliedRefresh> {
  return Promise.reject(new WorkbookError('unsupported', 'Not there yet.'));
}
