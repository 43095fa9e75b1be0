import type { StoredDatasets } from './StoredDatasets';
import { WorkbookError } from '../WorkbookError';

/**
 * The datasets of the workbook. Nothing is deleted by reading, whatever is damaged.
 *
 * @throws {WorkbookError} where Excel fails
 * @example (await readDatasets()).datasets.map(({ name }) => name) // ['Tin']
 */
export function readDatasets(): Promise<StoredDatasets> {
  return Promise.reject(new WorkbookError('unsupported', 'Not there yet.'));
}
