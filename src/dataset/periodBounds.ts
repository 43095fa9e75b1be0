/** First and last day of a period, `YYYY-MM-DD`, both inside it. */
export interface PeriodBounds {
  readonly start: string;
  readonly end: string;
}

const MONTHS_A_QUARTER = 3;
const DAY_MS = 86_400_000;

/** The day as a number of days since 1970; a day that the calendar lacks (30 February) is null. */
function dayNumber(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY_MS : null;
}

function lastDayOf(year: number, month: number): number | null {
  const after = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return after === null ? null : after - 1;
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** First and last day of a period as days since 1970. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

function monthsFrom(year: number, month: number, count: number): Days | null {
  const [first, last] = [dayNumber(year, month, 1), lastDayOf(year, month + count - 1)];
  return first === null || last === null ? null : { first, last };
}

const YEAR = /^\d{4}$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTH = /^(\d{4})-(\d{2})$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days of a year, quarter, month or day. */
function daysOf(text: string): Days | null {
  if (YEAR.test(text)) return monthsFrom(Number(text), 1, 12);
  const quarter = QUARTER.exec(text);
  if (quarter) return monthsFrom(Number(quarter[1]), (Number(quarter[2]) - 1) * MONTHS_A_QUARTER + 1, MONTHS_A_QUARTER);
  const month = MONTH.exec(text);
  if (month) return monthsFrom(Number(month[1]), Number(month[2]), 1);
  const day = DAY.exec(text);
  if (!day) return null;
  const number = dayNumber(Number(day[1]), Number(day[2]), Number(day[3]));
  return number === null ? null : { first: number, last: number };
}

/** First and last day of a period as day numbers; see {@link periodBounds}. */
export function periodDays(period: string | null): Days | null {
  const [from, to, ...more] = (period ?? '').split('/').map(daysOf);
  if (!from || to === null || more.length > 0) return null;
  const last = (to ?? from).last;
  return last < from.first ? null : { first: from.first, last };
}

/**
 * First and last day of a period: a year `2016`, quarter `2016-Q3`, month `2018-07`, day `2016-10-08`, or an interval
 * of two of them, `2016-01/2016-09`.
 *
 * @returns The two days, or null where the period is null, not of these forms, or ends before it starts.
 * @example periodBounds('2016-01/2016-09') // { start: '2016-01-01', end: '2016-09-30' }
 */
export function periodBounds(period: string | null): PeriodBounds | null {
  const days = periodDays(period);
  return days && { start: isoDay(days.first), end: isoDay(days.last) };
}
