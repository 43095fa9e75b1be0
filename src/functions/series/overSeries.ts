import { CellError } from '../CellError';
import type { CellResult, OptionalCells } from '../eachCell';
import { eachRow, type RowFunction } from './eachRow';
import { readSeries } from './seriesTable';

/** The ranges of a function over a series, as Excel hands them over. */
export interface SeriesRanges {
  readonly periods: unknown[][];
  readonly values: unknown[][];
  readonly series: OptionalCells;
  readonly atPeriod: OptionalCells;
  readonly atSeries: OptionalCells;
}

/**
 * Works a function out over a series.
 *
 * @param compute For one row; an error where an argument of the function is wrong.
 * @returns As {@link eachRow}; a single error where the ranges do not go together.
 * @example overSeries({ periods, values, series: null, atPeriod: null, atSeries: null }, yearOnYear('relative'))
 */
export function overSeries(ranges: SeriesRanges, compute: RowFunction | CellError): CellResult[][] {
  if (compute instanceof CellError) return [[compute]];
  const table = readSeries(ranges.periods, ranges.values, ranges.series);
  return table instanceof CellError ? [[table]] : eachRow(table, ranges.atPeriod, ranges.atSeries, compute);
}
