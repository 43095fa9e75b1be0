import { WorkbookError } from '../WorkbookError';

/**
 * Forgets a dataset with all that the workbook keeps for it. Its table stays as it is.
 *
 * @throws {WorkbookError} `newer` where a later version of Ingot saved the datasets
 * @example await removeDataset(dataset.id)
 */
export function removeDataset(_id: string): Promise<void> {
  return Promise.reject(new WorkbookError('unsupported', 'Not there yet.'));
}
