/** What was taken out of a workbook. */
export interface SharedCopy {
  readonly parts: number;
  readonly sentences: number;
}

import { WorkbookError } from '../WorkbookError';

/**
 * Takes out of this workbook what is not for others: article texts and all that Ingot keeps, and the sentences where that
 * is asked. It is meant for a copy that was saved before: the datasets can be refreshed no more.
 *
 * @example await shareCopy({ withoutSentences: true }) // { parts: 12, sentences: 240 }
 */
export function shareCopy(_options: { readonly withoutSentences: boolean }): Promise<SharedCopy> {
  return Promise.reject(new WorkbookError('unsupported', 'Not there yet.'));
}
