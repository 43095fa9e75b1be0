import { readMode } from './changeCell';
import { CellError } from './CellError';
import type { CellResult, OptionalCells } from './eachCell';
import { readFlag, readNumber, readText } from './readCell';
import { eachRow, type RowFunction } from './series/eachRow';
import { readSeries } from './series/seriesTable';
import { singlePeriods } from './series/singlePeriods';
import { yearOnYear } from './series/yearOnYear';
import { toHost } from './toHost';

// As in unitFunctions.ts: names, order and meaning are fixed once shipped.

/**
 * For each row of a series, the change against the same period a year before. The third quarter of 2016 is the same as July to September; year-to-date is compared with the same year-to-date only; January and February combined with the sum of the separate months, but never split. Dates at the start or end of a month are months.
 * @customfunction YOYSERIES
 * @param periods The periods, such as 2016-07, 2016-Q3, 2016-01/2016-09, or dates.
 * @param values The values, a range of the same shape.
 * @param [mode] "relative" (a fraction; if left out), "pp" (percentage points) or "absolute" (the difference).
 * @param [series] Which series each row belongs to, such as the commodity: a range of the same shape.
 * @param [atPeriod] The one period to answer for, in a calculated column of a table.
 * @param [atSeries] The series that it belongs to.
 * @returns The changes, in the shape of the values; #N/A where the year before is missing or a period is there twice.
 * @example =INGOT.YOYSERIES({"2015-07";"2016-07"},{100;118}) gives {#N/A;0.18}
 * @example =INGOT.YOYSERIES({"2015-07/2015-09","2016-Q3"},{100,110}) gives {#N/A,0.1}
 * @example =INGOT.YOYSERIES({"2015-01";"2015-02";"2016-01/2016-02"},{40;60;120}) gives {#N/A;#N/A;0.2}
 * @example =INGOT.YOYSERIES({"2015";"2016";"2016"},{10;12;30},,{"iron";"iron";"coal"},"2016","iron") gives 0.2
 */
export function yoySeries(
  periods: unknown[][],
  values: unknown[][],
  mode?: unknown,
  series?: unknown[][],
  atPeriod?: unknown[][],
  atSeries?: unknown[][],
): unknown[][] {
  const written = readText(mode);
  const chosen = written instanceof CellError ? written : readMode(written);
  const compute = chosen instanceof CellError ? chosen : yearOnYear(chosen);
  return toHost(overSeries({ periods, values, series, atPeriod, atSeries }, compute));
}

/**
 * Single months (or quarters) from year-to-date values, as customs publish them: each value less the one before it in the same year. A missing month is #N/A, never a value of two months.
 * @customfunction DECUMULATE
 * @param periods Up to when each value counts: 2016-03, 2016-01/2016-03, 2016-Q2, or dates.
 * @param values The year-to-date values, a range of the same shape.
 * @param [series] Which series each row belongs to, such as the commodity: a range of the same shape.
 * @param [yearStart] The month that the year starts with, 1 to 12. January, if left out.
 * @param [combined] TRUE where the first two months are published as one: their value stays. FALSE, if left out.
 * @param [atPeriod] The one period to answer for, in a calculated column of a table.
 * @param [atSeries] The series that it belongs to.
 * @returns The single values, in the shape of the values.
 * @example =INGOT.DECUMULATE({"2016-01";"2016-02";"2016-03"},{10;25;45}) gives {10;15;20}
 * @example =INGOT.DECUMULATE({"2016-02";"2016-03"},{25;45},,,TRUE) gives {25;20}
 * @example =INGOT.DECUMULATE({"2016-01";"2016-03"},{10;45}) gives {10;#N/A}
 * @example =INGOT.DECUMULATE({"2016-Q1";"2016-Q2"},{30;70}) gives {30;40}
 * @example =INGOT.DECUMULATE({"2016-04";"2016-05"},{10;25},,4) gives {10;15}
 */
export function decumulate(
  periods: unknown[][],
  values: unknown[][],
  series?: unknown[][],
  yearStart?: unknown,
  combined?: unknown,
  atPeriod?: unknown[][],
  atSeries?: unknown[][],
): unknown[][] {
  const start = readNumber(yearStart) ?? 1;
  const isCombined = readFlag(combined) ?? false;
  return toHost(overSeries({ periods, values, series, atPeriod, atSeries }, decumulation(start, isCombined)));
}

function decumulation(yearStart: number | CellError, combined: boolean | CellError): RowFunction | CellError {
  if (yearStart instanceof CellError) return yearStart;
  if (combined instanceof CellError) return combined;
  if (!Number.isInteger(yearStart) || yearStart < 1 || yearStart > 12) {
    return new CellError('#VALUE!', `yearStart is ${yearStart}: it is the number of a month, 1 to 12.`);
  }
  return singlePeriods({ yearStart, combined });
}

interface SeriesRanges {
  readonly periods: unknown[][];
  readonly values: unknown[][];
  readonly series: OptionalCells;
  readonly atPeriod: OptionalCells;
  readonly atSeries: OptionalCells;
}

function overSeries(ranges: SeriesRanges, compute: RowFunction | CellError): CellResult[][] {
  if (compute instanceof CellError) return [[compute]];
  const table = readSeries(ranges.periods, ranges.values, ranges.series);
  return table instanceof CellError ? [[table]] : eachRow(table, ranges.atPeriod, ranges.atSeries, compute);
}
