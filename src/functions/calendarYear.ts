import { shownPeriod } from '../dataset/shownPeriod';
import { isoDay, type Days } from '../dataset/periodBounds';
import type { RateTimes } from '../units/trade/tradeUnit';
import { CellError } from './CellError';
import { monthsOf } from '../dataset/months';
import { readPeriod, wholeMonth } from './readPeriod';

const DAY_SECONDS = 86_400;

const daysIn = ({ first, last }: Days): number => last - first + 1;

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * How many days the year of a period has: the calendar year that it lies in, or its own twelve months.
 *
 * @returns `#N/A` for a period that lies in two calendar years and is not twelve months.
 * @example yearDays(days of '2016-02') // 366
 */
export function yearDays(days: Days): number | CellError {
  const [start, end] = [isoDay(days.first).slice(0, 4), isoDay(days.last).slice(0, 4)];
  if (start === end) return isLeap(Number(start)) ? 366 : 365;
  const months = monthsOf(days);
  if (months !== null && months.to - months.from === 11) return daysIn(days);
  return new CellError(
    '#N/A',
    `${shownPeriod(days)} lies in more than one calendar year. Give a period within one, or twelve months.`,
  );
}

/**
 * How long a year and a month are in a period, for rates.
 *
 * @returns Null where no period is said; `#VALUE!` where it is none, `#N/A` where it has no one year.
 * @example rateTimes('2016-02') // { year: '31622400', month: '2505600' }
 */
export function rateTimes(cell: unknown): RateTimes | null | CellError {
  const period = readPeriod(cell);
  if (period === null || period instanceof CellError) return period;
  const days = wholeMonth(period);
  const year = yearDays(days);
  if (year instanceof CellError) return year;
  return { year: String(year * DAY_SECONDS), month: monthSeconds(days, year) };
}

/** The month itself, or the usual one of several; of days, a twelfth of the year. */
function monthSeconds(days: Days, year: number): string {
  const months = monthsOf(days);
  const count = months === null ? 12 : months.to - months.from + 1;
  const length = months === null ? year : daysIn(days);
  // A fraction that decimals would cut is kept: 366 days by 12 is 30.5, 91 by 3 is not.
  return `${length * DAY_SECONDS}/${count}`;
}
