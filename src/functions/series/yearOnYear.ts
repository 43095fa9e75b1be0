import { shownPeriod } from '../../dataset/shownPeriod';
import { yearBefore } from '../../dataset/months';
import type { Days } from '../../dataset/periodBounds';
import { yearBase } from '../../dataset/series/yearBase';
import { Exact } from '../../units/parseUnit';
import { changeCell, type ChangeMode } from '../changeCell';
import { CellError } from '../CellError';
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

/** January and February, published apart, added up. */
function sumOfMonths(table: SeriesTable, key: string, months: readonly Days[]): number | CellError {
  let sum = new Exact(0);
  for (const month of months) {
    const value = valueOf(table, key, month);
    if (value instanceof CellError) return value;
    sum = sum.plus(value);
  }
  return sum.toSignificantDigits(15).toNumber();
}

/** The value a year before: of the same days, or of two months that make them up. */
function baseOf(table: SeriesTable, key: string, before: Days, mode: ChangeMode): number | CellError {
  // Shares of two months cannot be added up.
  const base = yearBase(before, (days) => table.find(key, days).length > 0, mode !== 'pp');
  if (base.kind === 'same') return valueOf(table, key, base.days);
  if (base.kind === 'months') return sumOfMonths(table, key, base.days);
  if (base.kind === 'missing') return missing(base.days);
  const year = shownPeriod(base.days).slice(0, 4);
  return new CellError('#N/A', `${year} has January and February combined only: they are not split.`);
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
