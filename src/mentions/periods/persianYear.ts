import { addDays } from './iso';

const PARTS = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** Year, month and day of the Iranian (solar Hijri) calendar on a Gregorian day. */
function persianParts(iso: string): { year: number; month: number; day: number } {
  const found = { year: 0, month: 0, day: 0 };
  for (const part of PARTS.formatToParts(new Date(`${iso}T12:00:00Z`)))
    if (part.type === 'year' || part.type === 'month' || part.type === 'day') found[part.type] = Number(part.value);
  return found;
}

/** The Gregorian day on which a month of the Iranian calendar begins; ICU's calendar decides leap years. */
function firstDayOf(year: number, month: number): string {
  // Months have 31 days up to the sixth, then 30; the year begins within three days of 20 March.
  const offset = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  let day = addDays(`${String(year + 621)}-03-18`, offset);
  for (let step = 0; step < 8; step++) {
    const parts = persianParts(day);
    if (parts.year === year && parts.month === month && parts.day === 1) return day;
    day = addDays(day, 1);
  }
  return day;
}

/**
 * The Iranian calendar year that a Gregorian day lies in.
 *
 * @example persianYearOn('2020-09-21') // 1399
 */
export function persianYearOn(iso: string): number {
  return persianParts(iso).year;
}

/**
 * Gregorian interval of months of an Iranian calendar year.
 *
 * @example persianMonths(1399, 1, 5) // '2020-03-20/2020-08-21'
 */
export function persianMonths(year: number, from: number, to: number): string {
  const next = to === 12 ? firstDayOf(year + 1, 1) : firstDayOf(year, to + 1);
  return `${firstDayOf(year, from)}/${addDays(next, -1)}`;
}
