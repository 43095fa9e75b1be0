import type { Entry } from './CellContent';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/u;
const US = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/u;
const MONTH_DAY = /^(\d{1,2})[-/](\d{1,2})$/u;
const DAY_MONTH_NAME = /^(\d{1,2})[- ]([A-Za-z]{3,9})(?:[- ,](\d{4}|\d{2}))?$/u;
const MONTH_NAME = /^([A-Za-z]{3,9})[- ](\d{4}|\d{1,2})$/u;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/u;

/** Excel's number of a day, or nothing when there is no such day. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 9999;
  return exists ? (date.getTime() - EPOCH) / DAY_MS : undefined;
}

/** The number of a month's English name or short name; 0 when it is none. */
function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.findIndex((month) => month === lower || (lower.length === 3 && month.startsWith(lower))) + 1;
}

const fullYear = (year: string | undefined): number => {
  if (year === undefined) return new Date().getFullYear();
  return year.length === 2 ? Number(year) + (Number(year) < 30 ? 2000 : 1900) : Number(year);
};

const dateEntry = (serial: number | undefined, format: string): Entry | undefined =>
  serial === undefined ? undefined : { content: { kind: 'number', number: serial }, format };

/**
 * What Excel (in US conventions, as the API always has) makes of a text that looks like a date or a time of day;
 * nothing when it looks like neither.
 *
 * @example typedDate('3-4') // the fourth of March of this year, formatted d-mmm
 */
export function typedDate(text: string): Entry | undefined {
  const iso = ISO.exec(text);
  if (iso) return dateEntry(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), 'yyyy-mm-dd');
  const us = US.exec(text);
  if (us) return dateEntry(serialOf(fullYear(us[3]), Number(us[1]), Number(us[2])), 'm/d/yyyy');
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return dateEntry(serialOf(fullYear(undefined), Number(monthDay[1]), Number(monthDay[2])), 'd-mmm');
  const clock = CLOCK.exec(text);
  if (clock) return typedClock(Number(clock[1]), Number(clock[2]), Number(clock[3] ?? 0));
  return typedMonthName(text);
}

function typedClock(hours: number, minutes: number, seconds: number): Entry | undefined {
  if (minutes > 59 || seconds > 59) return undefined;
  return dateEntry((hours * 3600 + minutes * 60 + seconds) / 86_400, 'h:mm');
}

function typedMonthName(text: string): Entry | undefined {
  const day = DAY_MONTH_NAME.exec(text);
  const dayMonth = monthOf(day?.[2] ?? '');
  if (day && dayMonth > 0) {
    return dateEntry(serialOf(fullYear(day[3]), dayMonth, Number(day[1])), day[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
  }
  const month = MONTH_NAME.exec(text);
  const number = monthOf(month?.[1] ?? '');
  if (!month?.[2] || number === 0) return undefined;
  const isDay = month[2].length < 3 && Number(month[2]) <= 31;
  return isDay
    ? dateEntry(serialOf(fullYear(undefined), number, Number(month[2])), 'd-mmm')
    : dateEntry(serialOf(fullYear(month[2]), number, 1), 'mmm-yy');
}
