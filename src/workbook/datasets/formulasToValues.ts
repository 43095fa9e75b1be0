import type { Progress } from '../Progress';
/** What became of formulas. */
export interface ConvertedFormulas {
  readonly converted: number;
  /** Addresses of formulas that were still calculating, and stayed. */
  readonly left: readonly string[];
}

import { WorkbookError } from '../WorkbookError';

/**
 * Turns formulas that need Ingot, and lookups of figures by their id, into the values that they show, in the whole workbook.
 *
 * @example await formulasToValues() // { converted: 14, left: [] }
 */
export function formulasToValues(_progress: Progress = {}): Promise<ConvertedFormulas> {
  return Promise.reject(new WorkbookError('unsupported', 'Not there yet.'));
}
