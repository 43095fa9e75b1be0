import type { Span } from './span';

/**
 * How a period that names no date of its own depends on the period talked about before it.
 * - `same`: "in the quarter", "over the period"
 * - `year`, `quarter`, `month`, `week`: that much earlier ("a year earlier", "the month before")
 * - `before`: the equally long period directly before ("the previous quarter" of a quarter)
 */
export type PeriodShift = 'same' | 'year' | 'quarter' | 'month' | 'week' | 'before';

/** A stretch of time named in a text. */
export interface PeriodMention {
  readonly span: Span;
  /** Tokens that `span` covers, half-open. */
  readonly first: number;
  readonly last: number;
  /** ISO period, or null where it cannot be resolved or depends on another (see `shift`). */
  readonly period: string | null;
  /** As written. */
  readonly text: string;
  /** Where not null: how it depends on the period talked about before it. */
  readonly shift: PeriodShift | null;
  /** The part of a year that `shift: 'same'` is about ("in the quarter": a quarter), or null for any. */
  readonly grain: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | null;
  /** For `shift: 'same'` with a year ("the same month of 2018"): that year. */
  readonly year: number | null;
  /** Whether the year was worked out from the publication date or from a year named elsewhere. */
  readonly inferred: boolean;
  /** Whether the period lies in front of its writer ("next year", "over the next five years"). */
  readonly future: boolean;
  /** A stretch that could be resolved if the article had a date ("the first nine months of this year"). */
  readonly undated: boolean;
}
