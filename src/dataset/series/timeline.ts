import { daysOfMonths, monthsOf } from '../months';
import type { Days } from '../periodBounds';
import { shownPeriod } from '../shownPeriod';
import type { PeriodSpan } from '../spanOf';
import type { Series, SeriesPoint } from './Series';

/** A period of a series; without points where nothing is known of it. */
export interface TimelinePeriod {
  readonly days: Days;
  readonly period: string;
  /** One a status. */
  readonly points: readonly SeriesPoint[];
}

/** How many months the periods of a regular series are apart. */
const MONTHS_APART: Readonly<Partial<Record<PeriodSpan, number>>> = { M: 1, Q: 3, H: 6, A: 12, FY: 12 };

/** Gaps that are longer than this are one period long: a year 1950 among those of today is no series of 70 years. */
const LONGEST_GAP = 36;

/**
 * How many months lie between the periods of a series, where it is one that can miss some.
 *
 * @returns Null for days, years to date and other periods.
 * @example monthsApart('Q') // 3
 */
export function monthsApart(span: PeriodSpan): number | null {
  return MONTHS_APART[span] ?? null;
}

/** The periods that lie between two of a regular series. */
function between(before: Days, after: Days, step: number): Days[] {
  const [from, to] = [monthsOf(before), monthsOf(after)];
  if (from === null || to === null) return [];
  const missing = (to.from - from.from) / step - 1;
  if (!Number.isInteger(missing) || missing < 1) return [];
  return Array.from({ length: Math.min(missing, LONGEST_GAP) }, (_, index) => {
    const start = from.from + step * (index + 1);
    return daysOfMonths({ from: start, to: start + step - 1 });
  }).filter((days) => days !== null);
}

/**
 * The periods of a series from the first to the last, those that are missing included.
 *
 * @example timeline(series).map(({ period, points }) => [period, points[0]?.value]) // [['2018-06', 500000], ['2018-07', undefined], …]
 */
export function timeline({ points, span }: Series): TimelinePeriod[] {
  const step = monthsApart(span);
  const periods: { days: Days; period: string; points: SeriesPoint[] }[] = [];
  for (const point of points) {
    const last = periods.at(-1);
    if (last?.period === point.period) {
      last.points.push(point);
      continue;
    }
    for (const days of last === undefined || step === null ? [] : between(last.days, point.days, step)) {
      periods.push({ days, period: shownPeriod(days), points: [] });
    }
    periods.push({ days: point.days, period: point.period, points: [point] });
  }
  return periods;
}
