import { periodBounds } from './periodBounds';

/** How long a period is, in the words of calendars that statistics keep. */
export type PeriodSpan = 'D' | 'M' | 'Q' | 'H' | 'A' | 'FY' | 'YTD' | 'other';

/** Which first days (month-day) and last days make up a part of a calendar year. */
const CALENDAR_PARTS: ReadonlyMap<string, PeriodSpan> = new Map([
  ['01-01/03-31', 'Q'],
  ['04-01/06-30', 'Q'],
  ['07-01/09-30', 'Q'],
  ['10-01/12-31', 'Q'],
  ['01-01/06-30', 'H'],
  ['07-01/12-31', 'H'],
  ['01-01/12-31', 'A'],
]);

/** Whether the days make exactly a month of the calendar. */
function isMonth(start: string, end: string): boolean {
  return periodBounds(start.slice(0, 7))?.end === end && start.endsWith('-01');
}

/** Whether a period ends on the day before the one on which it started, a year on. */
function isTwelveMonths(start: string, end: string): boolean {
  const next = new Date(`${end}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return (
    next.toISOString().slice(0, 10) === `${String(Number(start.slice(0, 4)) + 1).padStart(4, '0')}${start.slice(4)}`
  );
}

/**
 * The span of a period, told from its days and not from how it is written: `2016-07/2016-09` is a quarter.
 *
 * @param period As `periodBounds` reads it.
 * @returns `D` day, `M` month, `Q` quarter, `H` half of a calendar year, `A` calendar year, `FY` any other twelve
 *   months, `YTD` from 1 January to a day after January, else (also for no period) `other`.
 * @example spanOf('2016-01/2016-09') // 'YTD'
 * @example spanOf('2024-04/2025-03') // 'FY'
 */
export function spanOf(period: string | null): PeriodSpan {
  const bounds = periodBounds(period);
  if (bounds === null) return 'other';
  const { start, end } = bounds;
  if (start === end) return 'D';
  if (isMonth(start, end)) return 'M';
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const part = CALENDAR_PARTS.get(`${start.slice(5)}/${end.slice(5)}`);
  if (sameYear && part !== undefined) return part;
  if (sameYear && start.endsWith('-01-01') && end.slice(5) > '01-31') return 'YTD';
  return isTwelveMonths(start, end) ? 'FY' : 'other';
}
