import { seriesInUnit } from '../dataset/tableUnits';
import { convert } from '../units/convert';
import type { TableRow } from './tableRow';

/**
 * A row whose amounts are reported in another unit. What was published stays.
 *
 * @throws {UnitError} where the one unit cannot become the other
 * @example rowInUnit(row, 't').stdValue // 519000, where it was 519 kt
 */
export function rowInUnit(row: TableRow, unit: string): TableRow {
  if (row.stdUnit === unit) return row;
  const bring = (amount: number): number => convert(amount, row.stdUnit, unit);
  return {
    ...row,
    series: seriesInUnit(row.series, unit),
    stdValue: row.stdValue === null ? null : bring(row.stdValue),
    stdUnit: unit,
    low: bring(row.low),
    high: bring(row.high),
  };
}
