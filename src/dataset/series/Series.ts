import type { FigureStatus } from '../../model/figure';
import type { Days } from '../periodBounds';
import type { PeriodSpan } from '../spanOf';

/** A row of a table of figures as it counts: what stands in the sheet, the analyst's edits included. */
export interface FigureRow {
  /** Id of the figure; '' for a row of the analyst's own. */
  readonly id: string;
  /** The key in the column Series. */
  readonly key: string;
  /** `level`, `change`, `share` or `price`. */
  readonly kind: string;
  readonly measure: string;
  readonly subject: string;
  readonly item: string;
  readonly partner: string;
  readonly status: FigureStatus;
  /** Null where its period is not known. */
  readonly days: Days | null;
  /** The same as an ISO period: `2018-07`. */
  readonly period: string | null;
  readonly span: PeriodSpan;
  /** In `unit`, per cents as a fraction; null for a range, and for a change. */
  readonly value: number | null;
  /** Equal for a point. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** As published: what it was rounded to shows in its digits. */
  readonly published: number | null;
  /** False for "about", "over" and the like. */
  readonly isExact: boolean;
  /** Reported change on a year before, as a fraction. */
  readonly yoy: number | null;
  /** The same on a month before. */
  readonly mom: number | null;
  readonly sentence: string;
  readonly source: RowSource;
}

/** A row that has a place in time. */
export interface SeriesRow extends FigureRow {
  readonly days: Days;
  readonly period: string;
}

/** Where a row comes from, for people. */
export interface RowSource {
  /** Publisher and day, or title, or address: 'Metal Notes, 2018-08-09'. */
  readonly label: string;
  /** http or https address, else null. */
  readonly url: string | null;
}

/** The value of a series in one period. */
export interface SeriesPoint {
  readonly id: string;
  readonly status: FigureStatus;
  readonly days: Days;
  /** ISO period: `2018-07`. */
  readonly period: string;
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  /** Computed against the same period a year before: a fraction, for per cents in percentage points; null without one. */
  readonly yoy: number | null;
  /** Ids of the points that it was computed from. */
  readonly yoyFrom: readonly string[];
  /** As the article reported it, a fraction. */
  readonly yoyReported: number | null;
  readonly source: RowSource;
}

/** A measure of one subject and item over time. */
export interface Series {
  readonly key: string;
  readonly kind: string;
  readonly measure: string;
  readonly subject: string;
  readonly item: string;
  readonly partner: string;
  readonly span: PeriodSpan;
  readonly unit: string;
  /** One a period and status, by time. */
  readonly points: readonly SeriesPoint[];
}

/** Whether changes of a series are told in percentage points. */
export const isInPercent = ({ unit }: Pick<Series, 'unit'>): boolean => unit === '%';
