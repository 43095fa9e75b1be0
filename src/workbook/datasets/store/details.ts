import type { Dataset } from '../../../model/dataset';
import { isRecord, isTexts } from './guards';
import { validCorrections } from './validCorrections';
import { validSources } from './validSources';

/** What of a dataset is too large for the index. */
export type Details = Pick<Dataset, 'sources' | 'corrections' | 'accepted' | 'rejected' | 'deleted' | 'chosen'>;

/** What is left of a dataset whose details are lost. */
export const NO_DETAILS: Details = {
  sources: [],
  corrections: {},
  accepted: [],
  rejected: [],
  deleted: [],
  chosen: null,
};

/** The details of a dataset. */
export function detailsOf({ sources, corrections, accepted, rejected, deleted, chosen }: Dataset): Details {
  return { sources, corrections, accepted, rejected, deleted, chosen };
}

/** Details that were found in a workbook. */
export interface FoundDetails {
  readonly details: Details;
  /** What sources were called that could not be made out. */
  readonly dropped: readonly string[];
}

/** Makes details of what was found in a workbook; null where it is none. */
export function validDetails(found: unknown): FoundDetails | null {
  if (!isRecord(found)) return null;
  const { sources, corrections, accepted, rejected, deleted, chosen } = found;
  const ids = (value: unknown): readonly string[] => (isTexts(value) ? value : []);
  const { sources: known, dropped } = validSources(sources);
  const details = {
    sources: known,
    corrections: validCorrections(corrections),
    accepted: ids(accepted),
    rejected: ids(rejected),
    deleted: ids(deleted),
    chosen: isTexts(chosen) ? chosen : null,
  };
  return { details, dropped };
}
