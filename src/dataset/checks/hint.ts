/** What a hint doubts, named after the check that found it. */
export type HintKind =
  | 'price'
  | 'exchangeRate'
  | 'base'
  | 'series'
  | 'share'
  | 'capacity'
  /** Shares of one whole that are more than it together. */
  | 'together'
  /** A computed change on a year before and the reported one. */
  | 'yoy'
  /** Two rows that are used for one period. */
  | 'twice';

/** `error` where the numbers cannot all be right, `warning` where they are worth a look. */
export type HintSeverity = 'error' | 'warning';

/** Numbers that do not go together: what an analyst looks at before they stand in a sheet. */
export interface Hint {
  readonly kind: HintKind;
  readonly severity: HintSeverity;
  /** The figures that it is about, the doubted one first. */
  readonly figureIds: readonly string[];
  /** In plain words, with the numbers, and what to look at. */
  readonly message: string;
}
