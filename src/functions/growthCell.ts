import { shownPeriod } from '../dataset/shownPeriod';
import { Exact } from '../units/parseUnit';
import { CellError } from './CellError';
import type { CellResult } from './eachCell';
import { monthsOf } from '../dataset/months';
import { readNeeded } from './readNeeded';
import { readNumber, readValue } from './readCell';
import { readPeriod, wholeMonth } from './readPeriod';

/** Compound growth a year, where the number of years is known. */
function growth(first: number, last: number, years: number): CellResult {
  if (years <= 0) return new CellError('#NUM!', 'There are no years between them.');
  if (first === 0) return new CellError('#DIV/0!', 'The first value is zero: no growth relative to it exists.');
  const times = new Exact(last).div(first);
  if (times.isNegative() && !times.isZero()) {
    return new CellError('#N/A', `The sign changes, from ${first} to ${last}: no growth rate says that.`);
  }
  return times.pow(new Exact(1).div(years)).minus(1).toSignificantDigits(15).toNumber();
}

/**
 * The years from one period to a later one of the same length.
 *
 * @returns `#N/A` where they are of different lengths or one is no whole months.
 * @example yearsBetween('2015', '2020') // 5
 */
export function yearsBetween(from: unknown, to: unknown): number | CellError {
  const [start, end] = [readPeriod(from), readPeriod(to)];
  if (start instanceof CellError) return start;
  if (end instanceof CellError) return end;
  if (start === null || end === null) return new CellError('#N/A', 'One of the two periods is missing.');
  const [early, late] = [wholeMonth(start), wholeMonth(end)];
  const [first, second] = [monthsOf(early), monthsOf(late)];
  if (first === null || second === null || first.to - first.from !== second.to - second.from) {
    return new CellError(
      '#N/A',
      `${shownPeriod(early)} and ${shownPeriod(late)} are not alike. Give two years, quarters or months, or the number of years.`,
    );
  }
  return (second.from - first.from) / 12;
}

/** The years that one cell says: a number of them, or two periods with a stroke between. */
function yearsIn(cell: unknown): number | CellError {
  const value = readValue(cell);
  if (typeof value === 'string' && value.includes('/')) {
    const [from, to] = value.split('/');
    return yearsBetween(from, to);
  }
  const number = readNumber(cell);
  return number ?? new CellError('#N/A', 'The years are missing.');
}

/**
 * Compound growth a year from one value to another.
 *
 * @param years A number of years, or two periods: "2015/2020".
 * @returns A fraction; `#NUM!` without years between, `#DIV/0!` from zero, `#N/A` where the sign changes.
 * @example growthCell(100, 121, 2) // 0.1
 */
export function growthCell(first: unknown, last: unknown, years: unknown): CellResult {
  const start = readNeeded(first, 'first value');
  if (start instanceof CellError) return start;
  const end = readNeeded(last, 'last value');
  if (end instanceof CellError) return end;
  const count = yearsIn(years);
  return count instanceof CellError ? count : growth(start, end, count);
}
