import { isInPercent, type Series } from '../../dataset/series/Series';
import { seriesName } from '../../dataset/series/seriesName';
import { periodWords } from '../../dataset/periodWords';
import type { PeriodSpan } from '../../dataset/spanOf';

const SPANS: Readonly<Record<PeriodSpan, string>> = {
  D: 'by day',
  M: 'by month',
  Q: 'by quarter',
  H: 'by half-year',
  A: 'by year',
  FY: 'by financial year',
  YTD: 'year to date',
  other: 'other periods',
};

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });
const COMPACT = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });
const PERCENT = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const SIGNED = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const POINTS = new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });

/**
 * What parts a series from those of the same name: 't, by month'.
 */
export function seriesDetail({ unit, span, points, kind }: Series): string {
  const count = points.length === 1 ? '1 value' : `${points.length} values`;
  return `${kind === 'change' ? '% on a year before' : unit}, ${SPANS[span]}, ${count}`;
}

/** Whether all words that were typed occur in what a series is called. */
export function matchesSearch(series: Series, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/u);
  const text = `${seriesName(series)} ${seriesDetail(series)}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

const isPercentage = (series: Series): boolean => isInPercent(series) || series.kind === 'change';

/** A value of a series; a range by its ends. */
export function valueWords(series: Series, point: { value: number | null; low: number; high: number }): string {
  const format = isPercentage(series) ? PERCENT : NUMBER;
  return point.value === null ? `${format.format(point.low)}–${format.format(point.high)}` : format.format(point.value);
}

/** A value beside an axis. */
export function axisWords(series: Series, value: number): string {
  return (isPercentage(series) ? PERCENT : COMPACT).format(value);
}

/**
 * A change on a year before.
 *
 * @example changeWords(series, 0.18) // '+18%', or of per cents '+3 pp'
 */
export function changeWords(series: Pick<Series, 'unit'>, change: number | null): string {
  if (change === null) return '–';
  return isInPercent(series) ? `${POINTS.format(change)} pp` : SIGNED.format(change);
}

/** A period beside an axis, where there is little room: 'Jul 18', 'Q3 18', '2018'. */
export function shortPeriod(period: string): string {
  const words = periodWords(period) ?? period;
  return words.replace(/^(\S{2,3} )\d{2}(\d{2})$/u, '$1$2');
}
