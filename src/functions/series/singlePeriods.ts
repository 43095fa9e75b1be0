import { shownPeriod } from '../../dataset/shownPeriod';
import type { Days } from '../../dataset/periodBounds';
import { Exact } from '../../units/parseUnit';
import { CellError } from '../CellError';
import type { CellResult } from '../eachCell';
import { daysOfMonths, monthsOf } from '../../dataset/months';
import type { RowFunction } from './eachRow';
import { twice, type SeriesRow, type SeriesTable } from './seriesTable';

/** How year-to-date values are counted. */
export interface DecumulateOptions {
  /** Month that the year starts with, 1 to 12. */
  readonly yearStart: number;
  /** Whether the first two months may stand as one. */
  readonly combined: boolean;
}

const QUARTER = 3;

/** A row's place in its year. */
interface Place {
  /** The last month that it counts, numbered on from year 0. */
  readonly end: number;
  /** Which month of the year that is, 1 to 12. */
  readonly month: number;
  /** `toDate`: written from the start of the year; `month`, `quarter`: written as the last one that it counts. */
  readonly form: 'toDate' | 'month' | 'quarter';
}

function placeOf(days: Days, yearStart: number): Place | null {
  const months = monthsOf(days);
  if (months === null) return null;
  const [end, length] = [months.to, months.to - months.from + 1];
  const month = ((end - (yearStart - 1) + 12) % 12) + 1;
  if (length === 1) return { end, month, form: 'month' };
  if (length === month) return { end, month, form: 'toDate' };
  return length === QUARTER && month % QUARTER === 0 ? { end, month, form: 'quarter' } : null;
}

/** What the rows of a series say together. */
interface Cumulated {
  readonly byEnd: ReadonlyMap<number, readonly SeriesRow[]>;
  /** Whether it is published by the quarter. */
  readonly isQuarterly: boolean;
}

function cumulated(rows: readonly SeriesRow[], yearStart: number): Cumulated {
  const byEnd = new Map<number, SeriesRow[]>();
  let isQuarterly = true;
  for (const row of rows) {
    const place = placeOf(row.days, yearStart);
    if (place === null) continue;
    byEnd.set(place.end, [...(byEnd.get(place.end) ?? []), row]);
    isQuarterly &&= place.form !== 'month' && place.month % QUARTER === 0;
  }
  return { byEnd, isQuarterly };
}

const missingValue = (days: Days): CellError => new CellError('#N/A', `The value of ${shownPeriod(days)} is missing.`);

function isFirst({ month }: Place, step: number, hasFirstMonth: boolean, combined: boolean): boolean {
  return month === step || (combined && step === 1 && month === 2 && !hasFirstMonth);
}

/** The value up to the end of the month or quarter before, or why there is none. */
function valueBefore({ byEnd }: Cumulated, { end, month }: Place, step: number): number | CellError {
  const [row, second] = byEnd.get(end - step) ?? [];
  if (row === undefined) {
    const before = daysOfMonths({ from: end - step, to: end - step });
    const until = before === null ? 'before' : shownPeriod(before);
    const hint =
      step === 1 && month === 2 ? ' Where the first two months are published as one, set combined to TRUE.' : '';
    return new CellError('#N/A', `The value up to ${until} is not in the series.${hint}`);
  }
  return second === undefined ? (row.value ?? missingValue(row.days)) : twice(row.days);
}

function single(row: SeriesRow, all: Cumulated, { yearStart, combined }: DecumulateOptions): CellResult {
  const place = placeOf(row.days, yearStart);
  if (place === null) {
    return new CellError(
      '#N/A',
      `${shownPeriod(row.days)} is no year-to-date period: it must start with the year, or name its last month or quarter.`,
    );
  }
  if ((all.byEnd.get(place.end)?.length ?? 0) > 1) return twice(row.days);
  if (row.value instanceof CellError) return row.value;
  if (row.value === null) return missingValue(row.days);
  const step = place.form === 'quarter' || (place.form === 'toDate' && all.isQuarterly) ? QUARTER : 1;
  if (isFirst(place, step, all.byEnd.has(place.end - 1), combined)) return row.value;
  const before = valueBefore(all, place, step);
  return before instanceof CellError ? before : new Exact(row.value).minus(before).toSignificantDigits(15).toNumber();
}

/**
 * The single month, or quarter, of each year-to-date row.
 *
 * @example eachRow(table, null, null, singlePeriods({ yearStart: 1, combined: false }))
 */
export function singlePeriods(options: DecumulateOptions): RowFunction {
  const known = new Map<SeriesTable, Map<string, Cumulated>>();
  return (row, table) => {
    const series = known.get(table) ?? new Map<string, Cumulated>();
    known.set(table, series);
    const all = series.get(row.key) ?? cumulated(table.rowsOf(row.key), options.yearStart);
    series.set(row.key, all);
    return single(row, all, options);
  };
}
