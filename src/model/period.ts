import type { Span } from './span';

/** A stretch of time named in a text. */
export interface PeriodMention {
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  /** ISO period, or null where it cannot be resolved (no publication date). */
  readonly period: string | null;
  /** As written. */
  readonly text: string;
  /** `from` a date on ("since 2015"), `by` a date, or within it. */
  readonly relation: 'in' | 'by' | 'from' | 'until';
  /** A period that only compares ("than a year earlier", "in the same month last year"). */
  readonly comparison: boolean;
}
