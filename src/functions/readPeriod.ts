import { isoDay, periodDays, type Days } from '../dataset/periodBounds';
import { dayOfSerial } from '../dataset/serialDates';
import { CellError } from './CellError';
import { readValue } from './readCell';

/** Whole numbers from here to there are years: no day of 1905 is a period of trade statistics. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const QUARTER = /^(?:(\d{4})[- ]?Q([1-4])|Q([1-4])[- ](\d{4}))$/iu;
const HALF = /^(?:(\d{4})[- ]?H([12])|H([12])[- ](\d{4}))$/iu;
const CHINESE = /^(\d{4})年(?:(\d{1,2})(?:[-–至](\d{1,2}))?月)?$/u;

/** Periods as cells have them: ISO, and a few that are plain. */
function isoPeriod(text: string): string {
  const quarter = QUARTER.exec(text);
  if (quarter !== null) return `${quarter[1] ?? quarter[4] ?? ''}-Q${quarter[2] ?? quarter[3] ?? ''}`;
  const half = HALF.exec(text);
  if (half !== null) {
    const year = half[1] ?? half[4] ?? '';
    return (half[2] ?? half[3]) === '1' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
  }
  const [, year, from, to] = CHINESE.exec(text) ?? [];
  if (year === undefined) return text;
  const month = (number: string): string => `${year}-${number.padStart(2, '0')}`;
  if (from === undefined) return year;
  return to === undefined ? month(from) : `${month(from)}/${month(to)}`;
}

/** The day that a number or text writes as a date, or null. */
function dateOf(value: string | number): string | null {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : null;
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR ? null : dayOfSerial(value);
}

const notRead = (value: string | number | boolean): CellError =>
  new CellError(
    '#VALUE!',
    `"${String(value).slice(0, 40)}" is not a period. Write one such as 2016, 2016-Q3, 2016-07, 2016-01/2016-09, or a date.`,
  );

/** A period as a cell holds it: its days, and whether it was written as a date. */
export interface CellPeriod extends Days {
  readonly isDate: boolean;
}

const read = new Map<string | number, CellPeriod | CellError>();
const MOST_KEPT = 4096;

function parse(value: string | number): CellPeriod | CellError {
  const date = dateOf(value);
  const days = periodDays(date ?? (typeof value === 'number' ? String(value) : isoPeriod(value)));
  return days === null ? notRead(value) : { ...days, isDate: date !== null };
}

/**
 * The period in a cell: text such as 2016, 2016-Q3, 2016-07, 2016-01/2016-09, a year as a number, or a date.
 *
 * @returns Its days as they are written; null for a blank or 0; an error where it is none.
 * @example readPeriod('2016-02') // { first: 16832, last: 16860, isDate: false }
 */
export function readPeriod(cell: unknown): CellPeriod | null | CellError {
  const value = readValue(cell);
  if (value instanceof CellError) return value;
  // No period is 0: hosts may hand it over for an empty cell.
  if (value === null || value === 0) return null;
  if (typeof value === 'boolean') return notRead(value);
  const key = typeof value === 'string' ? value.trim() : value;
  const known = read.get(key);
  if (known !== undefined) return known;
  const period = parse(key);
  if (read.size < MOST_KEPT) read.set(key, period);
  return period;
}

/** Whether a day is the first or the last of its month. */
export function isMonthEdge(day: number): boolean {
  return isoDay(day).endsWith('-01') || isoDay(day + 1).endsWith('-01');
}

/**
 * A date on the first or the last day of a month, as that month; anything else as it is.
 *
 * @example wholeMonth({ first: 16832, last: 16832, isDate: true }) // the 29 days of February 2016
 */
export function wholeMonth(period: CellPeriod): Days {
  if (!period.isDate || !isMonthEdge(period.first)) return period;
  return periodDays(isoDay(period.first).slice(0, 7)) ?? period;
}
