import { shownPeriod } from '../../dataset/shownPeriod';
import { CellError } from '../CellError';
import { eachCell, type CellResult, type Cells, type OptionalCells } from '../eachCell';
import { readPeriod } from '../readPeriod';
import { seriesName, twice, type SeriesRow, type SeriesTable } from './seriesTable';

/** Works out one row of a series. */
export type RowFunction = (row: SeriesRow, table: SeriesTable) => CellResult;

function rowAt(table: SeriesTable, atPeriod: unknown, atSeries: unknown): SeriesRow | CellError | null {
  const period = readPeriod(atPeriod);
  if (period === null || period instanceof CellError) return period;
  const name = seriesName(atSeries);
  if (name instanceof CellError) return name;
  const [only] = table.keys;
  const key = name === '' && only !== undefined && table.keys.size === 1 ? only : name;
  if (name === '' && !table.keys.has(key) && table.keys.size > 1) {
    return new CellError('#N/A', 'There are several series: say which one in atSeries.');
  }
  const days = table.daysIn(key, period);
  const [row] = table.find(key, days);
  const where = name === '' ? 'the series' : `the series "${name.slice(0, 40)}"`;
  return row ?? new CellError('#N/A', `There is no ${shownPeriod(days)} in ${where}.`);
}

function rowResult(table: SeriesTable, row: SeriesRow | CellError | null, compute: RowFunction): CellResult {
  if (row === null) return '';
  if (row instanceof CellError) return row;
  return table.find(row.key, row.days).length > 1 ? twice(row.days) : compute(row, table);
}

/** Results in the shape of the ranges that they were read from. */
function shaped(results: readonly CellResult[], columns: number): CellResult[][] {
  const rows = Math.ceil(results.length / columns);
  return Array.from({ length: rows }, (_, row) => results.slice(row * columns, (row + 1) * columns));
}

/**
 * Works out each row of a series, or, where `atPeriod` says one, that row alone.
 *
 * @returns Results in the shape of the ranges, or in that of `atPeriod`; blank rows stay blank, a period that is there
 *   twice is `#N/A`.
 */
export function eachRow(
  table: SeriesTable,
  atPeriod: OptionalCells,
  atSeries: OptionalCells,
  compute: RowFunction,
): CellResult[][] {
  if (atPeriod === null || atPeriod === undefined) {
    return shaped(
      table.rows.map((row) => rowResult(table, row, compute)),
      table.columns,
    );
  }
  const ranges: Record<string, Cells | OptionalCells> = { atPeriod, atSeries };
  return eachCell(ranges, (period, series) => rowResult(table, rowAt(table, period, series), compute));
}
