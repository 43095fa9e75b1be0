import type { Article } from '../../model/article';
import type { WrittenRow } from '../../model/dataset';
import { WorkbookError } from '../WorkbookError';
import type { StoredUndo } from './StoredUndo';

/**
 * The rows of a dataset as they were last written.
 *
 * @returns null where they are lost, or were never there.
 * @example (await readBase(dataset.id))?.length // 120
 */
export function readBase(_dataset: string): Promise<readonly WrittenRow[] | null> {
  return Promise.reject(new WorkbookError('unsupported', 'Not there yet.'));
}

/** What the last refresh did; null where there is nothing to undo, or it is lost. */
export function readUndo(_dataset: string): Promise<StoredUndo | null> {
  return Promise.reject(new WorkbookError('unsupported', 'Not there yet.'));
}

/** The texts that are kept of a source; null where none are, or they are lost. */
export function readTexts(_dataset: string, _source: string): Promise<readonly Article[] | null> {
  return Promise.reject(new WorkbookError('unsupported', 'Not there yet.'));
}
