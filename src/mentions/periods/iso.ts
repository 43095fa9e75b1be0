/** Arithmetic on ISO periods: `2016`, `2016-Q3`, `2018-07`, `2016-10-08`, and intervals `2016-01/2016-09`. */

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** @example isoMonth(2018, 7) // '2018-07' */
export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month)}`;
}

/** @example isoDay(2016, 10, 8) // '2016-10-08' */
export function isoDay(year: number, month: number, day: number): string {
  return `${isoMonth(year, month)}-${pad(day)}`;
}

/** @example isoMonths(2016, 1, 9) // '2016-01/2016-09' */
export function isoMonths(year: number, from: number, to: number): string {
  if (from === to) return isoMonth(year, from);
  if (from === 1 && to === 12) return pad(year, 4);
  if (to - from === 2 && from % 3 === 1) return `${pad(year, 4)}-Q${(to / 3).toString()}`;
  // "December to February" runs over the turn of the year
  return `${isoMonth(from <= to ? year : year - 1, from)}/${isoMonth(year, to)}`;
}

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const partsOf = (iso: string): number[] => [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))];

/** @returns the parts of `YYYY-MM-DD`, or null for anything else */
export function parseDay(iso: string | null): CalendarDay | null {
  if (iso?.length !== 10) return null;
  const [year, month, day] = iso[4] === '-' && iso[7] === '-' ? partsOf(iso) : iso.split('-').map(Number);
  if (!year || !month || !day) return null;
  return { year, month, day };
}

/** Every month has these days. */
const SHORTEST_MONTH = 28;

/** @example addDays('2018-08-09', -9) // '2018-07-31' */
export function addDays(iso: string, days: number): string {
  const day = Number(iso.slice(8)) + days;
  // most days stay in their month
  if (iso.length === 10 && Number.isInteger(day) && day >= 1 && day <= SHORTEST_MONTH)
    return iso.slice(0, 8) + pad(day);
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The seven days that a day opens or closes, or the week from Monday on that it lies in.
 *
 * @example weekAround('2024-05-15', 'first') // '2024-05-15/2024-05-21'
 */
export function weekAround(day: string, edge: 'first' | 'last' | 'within'): string {
  const back = edge === 'first' ? 0 : edge === 'last' ? 6 : (new Date(day).getUTCDay() + 6) % 7;
  const first = addDays(day, -back);
  return `${first}/${addDays(first, 6)}`;
}

/** The number of days in a month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 || month < 1 || month > 12) return new Date(Date.UTC(year, month, 0)).getUTCDate();
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Shifts one end of a period by months; days beyond the end of the month fall back to its last. */
function shiftEnd(end: string, months: number): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(end);
  if (quarter) {
    const index = Number(quarter[1]) * 4 + Number(quarter[2]) - 1 + Math.round(months / 3);
    return `${pad(Math.floor(index / 4), 4)}-Q${((index % 4) + 1).toString()}`;
  }
  const [year = 0, month, day] = end.split('-').map(Number);
  if (!month) return pad(year + Math.round(months / 12), 4);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  if (!day) return isoMonth(newYear, newMonth);
  return isoDay(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** @example shiftMonths('2016-Q3', -12) // '2015-Q3' */
export function shiftMonths(period: string, months: number): string {
  return period
    .split('/')
    .map((end) => shiftEnd(end, months))
    .join('/');
}

/** Whole months that a stretch of days comes nearest to; 0 for less than a month. */
function monthsOfDays(first: string, last: string): number {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  return days < SHORTEST_MONTH ? 0 : Math.round(days / 30.44);
}

/** Months that a period covers, counted from its first to its last; 0 for days and weeks. */
export function lengthInMonths(period: string): number {
  // what most periods are: a year, a month or a day
  if (period.length === 4) return 12;
  if (period.length === 7) return period.includes('Q') ? 3 : 1;
  if (period.length === 10) return 0;
  const [first = '', last = first] = period.split('/');
  if (first.includes('Q')) return 3;
  const [year = 0, month, day] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth] = last.split('-').map(Number);
  if (day) return monthsOfDays(first, last);
  if (!month) return 12 * (lastYear - year + 1);
  return 12 * (lastYear - year) + (lastMonth ?? 12) - month + 1;
}

/** The calendar year in which a period ends. */
export function yearOf(period: string): number {
  return Number((period.split('/').at(-1) ?? '').slice(0, 4));
}

/** @returns the first day of a period, `YYYY-MM-DD` */
export function firstDayOf(period: string): string {
  const first = period.split('/')[0] ?? '';
  const quarter = /^(\d{4})-Q([1-4])$/.exec(first);
  if (quarter) return isoDay(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 1);
  return first.length === 4 ? `${first}-01-01` : first.length === 7 ? `${first}-01` : first;
}

/** @returns the last day of a period, `YYYY-MM-DD` */
export function lastDayOf(period: string): string {
  const last = period.split('/').at(-1) ?? '';
  const quarter = /^(\d{4})-Q([1-4])$/.exec(last);
  const month = quarter
    ? isoMonth(Number(quarter[1]), Number(quarter[2]) * 3)
    : last.length === 4
      ? `${last}-12`
      : last;
  if (month.length === 10) return month;
  const [year = 0, number = 12] = month.split('-').map(Number);
  return isoDay(year, number, daysInMonth(year, number));
}
