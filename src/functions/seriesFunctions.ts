import { CellError } from './CellError';
import { readFlag, readNumber } from './readCell';
import type { RowFunction } from './series/eachRow';
import { overSeries } from './series/overSeries';
import { singlePeriods } from './series/singlePeriods';
import { toHost } from './toHost';

// As in unitFunctions.ts: names, order and meaning are fixed once shipped.

/**
 * Single months (or quarters) from year-to-date values, as customs publish them: each value less the one before it in the same year. A missing month is #N/A, never a value of two months.
 * @customfunction DECUMULATE
 * @keywords cumulative, year to date, YTD, customs, monthly, difference, 累计, 当月
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
