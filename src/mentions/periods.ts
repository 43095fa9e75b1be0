import type { PeriodMention } from '../model/period';
import type { TokenizedText } from '../model/token';

/** Finds dates and reference periods. */
export function findPeriods(_text: TokenizedText, _published: string | null): PeriodMention[] {
  return [];
}
