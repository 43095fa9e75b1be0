import { Chrono, configuration, type ParsedResult } from 'chrono-node/en';
import { strict as strictRussian } from 'chrono-node/ru';
import { hans } from 'chrono-node/zh';

/** A complete date printed in a line. */
export interface PrintedDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

const EARLIEST = '1990-01-01';
/** The clocks that are furthest ahead. */
const MOST_AHEAD = 14 * 3_600_000;
const MONTH_FIRST = new Chrono(configuration.createConfiguration(true, false));
const DAY_FIRST = new Chrono(configuration.createConfiguration(true, true));
/** A date without separators, as meta tags have it. */
const COMPACT = /^((?:19|20)\d{2})([01]\d)([0-3]\d)(?:\D|$)/;

type Component = 'year' | 'month' | 'day';

/**
 * The complete dates in a short line. Two-digit years, relative dates and dates whose order of day and month is open
 * ("03/04/2016") are left out, and so are dates that no article can have: before 1990, or still to come.
 *
 * @example
 * printedDates('Published: Nov 16, 2015', 'en'); // [{ date: '2015-11-16', start: 11, end: 23 }]
 */
export function printedDates(line: string, language: string | null, today = new Date()): PrintedDate[] {
  return parse(line, language).flatMap(({ text, index, start }) => {
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (year === null || month === null || day === null) return [];
    if (!isCertain({ start }, ['year', 'month', 'day']) || !text.includes(String(year))) return [];
    const date = isoDate(year, month, day);
    return isBelievable(date, today) ? [{ date, start: index, end: index + text.length }] : [];
  });
}

/**
 * The date in a line that holds a day and a month but no year, completed with a year that the article gives elsewhere.
 *
 * @example
 * dateInYear('HONG KONG, Nov 15 (Reuters)', 2016, 'en'); // '2016-11-15'
 */
export function dateInYear(line: string, year: number, language: string | null, today = new Date()): string | null {
  for (const { start } of parse(line, language)) {
    const [month, day] = [start.get('month'), start.get('day')];
    if (month === null || day === null || start.isCertain('year')) continue;
    if (!isCertain({ start }, ['month', 'day'])) continue;
    const date = isoDate(year, month, day);
    return isBelievable(date, today) ? date : null;
  }
  return null;
}

/** Where dates, times and weekdays of any kind stand in a line; what is left tells what the line is about. */
export function timesIn(line: string, language: string | null): { readonly start: number; readonly end: number }[] {
  return parse(line, language).map(({ index, text }) => ({ start: index, end: index + text.length }));
}

/**
 * The one complete date of a value such as a meta tag's, or null.
 *
 * @example
 * parsePrintedDate('2018-08-09T23:30:00-05:00', null); // '2018-08-09'
 */
export function parsePrintedDate(value: string, language: string | null, today = new Date()): string | null {
  const trimmed = value.trim().slice(0, 100);
  const [, year, month, day] = COMPACT.exec(trimmed) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    return validDate(`${year}-${month}-${day}`, today);
  }
  return printedDates(trimmed, language, today)[0]?.date ?? null;
}

/** The date itself where it exists in the calendar and an article can have it; else null. */
export function validDate(date: string, today = new Date()): string | null {
  const time = Date.parse(date);
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return exists && isBelievable(date, today) ? date : null;
}

function isBelievable(date: string, today: Date): boolean {
  const latest = new Date(today.getTime() + MOST_AHEAD).toISOString().slice(0, 10);
  return date >= EARLIEST && date <= latest;
}

function isCertain({ start }: Pick<ParsedResult, 'start'>, components: readonly Component[]): boolean {
  return components.every((component) => start.isCertain(component));
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function parse(line: string, language: string | null): ParsedResult[] {
  if (language?.startsWith('zh') === true) return hans.strict.parse(line);
  const dayFirst = DAY_FIRST.parse(line);
  if (language?.startsWith('ru') === true) return [...strictRussian.parse(line), ...dayFirst].slice(0, 4);
  const monthFirst = MONTH_FIRST.parse(line);
  return monthFirst.filter((result) => !dayFirst.some((other) => contradicts(other, result)));
}

function contradicts(other: ParsedResult, { index, start }: ParsedResult): boolean {
  if (other.index !== index || !isCertain(other, ['month', 'day'])) return false;
  return other.start.get('month') !== start.get('month') || other.start.get('day') !== start.get('day');
}
