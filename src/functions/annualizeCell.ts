import type { Days } from '../dataset/periodBounds';
import { Exact } from '../units/parseUnit';
import { yearDays } from './calendarYear';
import { CellError } from './CellError';
import type { CellResult } from './eachCell';
import { readNumber } from './readCell';
import { readPeriod, wholeMonth } from './readPeriod';

/**
 * A period that a function cannot do without; a date at the edge of a month is that month.
 *
 * @returns `#N/A` for a blank, `#VALUE!` for what is none.
 * @example readSpan('2016-02') // { first: 16832, last: 16860, … }
 */
export function readSpan(cell: unknown): Days | CellError {
  const period = readPeriod(cell);
  if (period === null) return new CellError('#N/A', 'The period is missing.');
  return period instanceof CellError ? period : wholeMonth(period);
}

/**
 * What a year makes at the pace of a period.
 *
 * @returns The value by the days of the calendar year and those of the period; `#N/A` for a period in two years.
 * @example annualizeCell(29, '2016-02') // 366
 */
export function annualizeCell(value: unknown, period: unknown): CellResult {
  const days = readSpan(period);
  if (days instanceof CellError) return days;
  const year = yearDays(days);
  if (year instanceof CellError) return year;
  const amount = readNumber(value);
  if (amount instanceof CellError) return amount;
  if (amount === null && typeof value === 'string') return '';
  return new Exact(amount ?? 0)
    .times(year)
    .div(days.last - days.first + 1)
    .toSignificantDigits(15)
    .toNumber();
}
