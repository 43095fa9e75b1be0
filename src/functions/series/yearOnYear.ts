import type { Days } from '../../dataset/periodBounds';
import { Exact } from '../../units/parseUnit';
import { changeCell, type ChangeMode } from '../changeCell';
import { CellError } from '../CellError';
import { daysOfMonths, monthsOf, yearBefore } from '../months';
import { shownPeriod } from '../readPeriod';
import type { RowFunction } from './eachRow';
import { twice, type SeriesTable } from './seriesTable';

const missing = (days: Days): CellError =>
  new CellError('#N/A', `There is no ${shownPeriod(days)} in the series to compare with.`);

/** The value of exactly these days. */
function valueOf(table: SeriesTable, key: string, days: Days): number | CellError {
  const [row, second] = table.find(key, days);
  if (row === undefined) return missing(days);
  if (second !== undefined) return twice(days);
  return row.value ?? new CellError('#N/A', `The value of ${shownPeriod(days)} is missing.`);
}

/** January and February of the year that days lie in, where they are these, one of them, or both. */
function januaryFebruary(days: Days): { readonly both: Days | null; readonly months: readonly (Days | null)[] } | null {
  const months = monthsOf(days);
  if (months === null || months.from % 12 > 1 || months.to % 12 > 1 || months.to - months.from > 1) return null;
  const january = months.from - (months.from % 12);
  return {
    both: daysOfMonths({ from: january, to: january + 1 }),
    months: [january, january + 1].map((month) => daysOfMonths({ from: month, to: month })),
  };
}

/** January and February, published apart, added up. */
function sumOfMonths(table: SeriesTable, key: string, days: Days): number | CellError {
  const values = januaryFebruary(days)?.months.map((month) =>
    month === null ? missing(days) : valueOf(table, key, month),
  );
  let sum = new Exact(0);
  for (const value of values ?? []) {
    if (value instanceof CellError) return value;
    sum = sum.plus(value);
  }
  return sum.toSignificantDigits(15).toNumber();
}

/** The value a year before: of the same days, or of two months that make them up. */
function baseOf(table: SeriesTable, key: string, days: Days, mode: ChangeMode): number | CellError {
  if (table.find(key, days).length > 0) return valueOf(table, key, days);
  const start = januaryFebruary(days);
  if (start?.both?.first === days.first && start.both.last === days.last) {
    // Shares of two months cannot be added up.
    return mode === 'pp' ? missing(days) : sumOfMonths(table, key, days);
  }
  if (start?.both && table.find(key, start.both).length > 0) {
    const year = shownPeriod(start.both).slice(0, 4);
    return new CellError('#N/A', `${year} has January and February combined only: they are not split.`);
  }
  return missing(days);
}

/**
 * The change of each row against the same days a year before.
 *
 * @example eachRow(table, null, null, yearOnYear('relative'))
 */
export function yearOnYear(mode: ChangeMode): RowFunction {
  return ({ key, days, value }, table) => {
    if (value instanceof CellError) return value;
    if (value === null) return new CellError('#N/A', `The value of ${shownPeriod(days)} is missing.`);
    const before = yearBefore(days);
    if (before === null) return new CellError('#N/A', `A year before ${shownPeriod(days)} there is no such day.`);
    const base = baseOf(table, key, before, mode);
    return base instanceof CellError ? base : changeCell(value, base, mode);
  };
}
