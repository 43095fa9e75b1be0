import type { Dataset, WrittenRow } from '../../model/dataset';
import { WorkbookError } from '../WorkbookError';
import type { KeptTexts } from './Refresh';

/** What is stored with a dataset; what is left out stays as it is. */
export interface DatasetParts {
  /** The rows of its table as they were just written. */
  readonly base?: readonly WrittenRow[];
  /** Texts of sources that keep them. */
  readonly texts?: KeptTexts;
}

/**
 * Remembers a dataset in the workbook, new or changed. Texts of sources that keep none any more are taken out.
 *
 * @throws {WorkbookError} `newer` where a later version of Ingot saved the datasets
 * @example await writeDataset({ ...dataset, name: 'Tin' })
 */
export function writeDataset(_dataset: Dataset, _parts: DatasetParts = {}): Promise<void> {
  return Promise.reject(new WorkbookError('unsupported', 'Not there yet.'));
}

/**
 * Says whether the sources are looked at when this workbook is opened.
 *
 * @example await setChecksOnOpening(true)
 */
export function setChecksOnOpening(_isOn: boolean): Promise<void> {
  return Promise.reject(new WorkbookError('unsupported', 'Not there yet.'));
}
