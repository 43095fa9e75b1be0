import type { WrittenRow } from '../../model/dataset';

/** A fact that several articles report. */
export interface SharedFact {
  /** The row that formulas sum; null where none is used, or more than one. */
  readonly used: WrittenRow | null;
  /** Rows of other articles that say the same. */
  readonly also: readonly WrittenRow[];
  /** Rows of other articles whose values differ by more than their rounding: a conflict to settle. */
  readonly differing: readonly WrittenRow[];
}

/** Facts that several articles report; a first version that finds none. */
export function disagreements(_rows: readonly WrittenRow[]): SharedFact[] {
  return [];
}
