import { annualizeCell } from './annualizeCell';
import { changeCell, readMode, type ChangeMode } from './changeCell';
import { CellError } from './CellError';
import { eachCell, isSingle } from './eachCell';
import { growthCell, yearsBetween } from './growthCell';
import { priorCell } from './priorCell';
import { overSeries } from './series/overSeries';
import { yearOnYear } from './series/yearOnYear';
import { toHost, toHostError } from './toHost';

// As in unitFunctions.ts: names, order and meaning are fixed once shipped.

/**
 * How a change is said.
 * @customenum {string}
 */
// prettier-ignore
enum ChangeModes {
  /** As a fraction of the previous value: 0.18 is 18 %. */
  relative = "relative",
  /** In percentage points: from 82 % to 85 % is 3. */
  pp = "pp",
  /** As the difference of the two values. */
  absolute = "absolute",
}

/**
 * The change from a previous value to the current one: 118 after 100 is 0.18.
 * @customfunction YOY
 * @keywords year on year, year over year, change, growth, percentage points, compare, 同比
 * @param current The value now, or a range of them.
 * @param previous The value a year before, or a range of the same shape.
 * @param [mode] "relative" (a fraction; if left out), "pp" (percentage points) or "absolute" (the difference).
 * @returns The change.
 * @example =INGOT.YOY(118,100) gives 0.18
 * @example =INGOT.YOY(85%,82%,"pp") gives 3
 * @example =INGOT.YOY({110;90},{100;100},"absolute") gives {10;-10}
 * @example =INGOT.YOY(5,0) gives #DIV/0!
 * @example =INGOT.YOY(5,-3) gives #N/A
 */
export function yoy(current: unknown[][], previous: unknown[][], mode?: ChangeModes): unknown[][] {
  const chosen = modeOf(mode);
  return toHost(eachCell({ current, previous }, (now, before) => changeCell(now, before, chosen)));
}

/**
 * The earlier value that a reported change implies: 118 after a rise of 18% came from 100. Published changes are rounded, so the true value lies within an interval: 3.47 Mt after -2.4% came from 3.548 to 3.562 Mt, as the change may be anything from -2.45% to -2.35% and the amount from 3.465 to 3.475.
 * @customfunction PRIOR
 * @keywords base, implied, previous, a year ago, back out
 * @param current The value now, or a range of them.
 * @param change The change as it was reported, such as -2.4%, or in the mode's terms.
 * @param [mode] "relative" (a fraction; if left out), "pp" (percentage points) or "absolute" (the difference).
 * @returns The value before.
 * @example =INGOT.PRIOR(118,18%) gives 100
 * @example =INGOT.PRIOR(3.47,-2.4%) gives 3.55532786885246
 * @example =INGOT.PRIOR(85%,3,"pp") gives 0.82
 * @example =INGOT.PRIOR(118,18,"absolute") gives 100
 * @example =INGOT.PRIOR(0,-100%) gives #DIV/0!
 */
export function prior(current: unknown[][], change: unknown[][], mode?: ChangeModes): unknown[][] {
  const chosen = modeOf(mode);
  return toHost(eachCell({ current, change }, (now, by) => priorCell(now, by, chosen)));
}

/**
 * What a whole year makes at the pace of a period: the value times the days of that calendar year, divided by the days of the period. Seasons are not adjusted for.
 * @customfunction ANNUALIZE
 * @keywords annualise, annual rate, full year, run rate, 年化
 * @param value The amount of the period, or a range of them.
 * @param period The period, such as "2016-02", "2016-Q3", "2016-01/2016-09", or a date in the first or last day of a month.
 * @returns The amount of a year.
 * @example =INGOT.ANNUALIZE(29,"2016-02") gives 366
 * @example =INGOT.ANNUALIZE({91;91},{"2016-Q1";"2016-Q2"}) gives {366;366}
 * @example =INGOT.ANNUALIZE(10,"2015-11/2016-02") gives #N/A
 */
export function annualize(value: unknown[][], period: unknown[][]): unknown[][] {
  return toHost(eachCell({ value, period }, annualizeCell));
}

/**
 * Compound growth a year: from 100 to 121 in two years is 10%.
 * @customfunction GROWTHRATE
 * @keywords CAGR, compound annual growth, per annum
 * @param first The first value, or a range of them.
 * @param last The last value, or a range of them.
 * @param years How many years lie between them, or the two periods: "2015/2020", or two cells.
 * @returns The growth a year, as a fraction.
 * @example =INGOT.GROWTHRATE(100,121,2) gives 0.1
 * @example =INGOT.GROWTHRATE(100,121,"2015/2017") gives 0.1
 * @example =INGOT.GROWTHRATE(100,110,{"2015-Q1","2016-Q1"}) gives 0.1
 * @example =INGOT.GROWTHRATE(0,5,2) gives #DIV/0!
 */
export function growthRate(first: unknown[][], last: unknown[][], years: unknown[][]): unknown[][] {
  const pair = periodPair(first, last, years);
  if (pair instanceof CellError) return toHost([[pair]]);
  return toHost(eachCell({ first, last, years: pair ?? years }, growthCell));
}

/**
 * For each row of a series, the change against the same period a year before. The third quarter of 2016 is the same as July to September; year-to-date is compared with the same year-to-date only; January and February combined with the sum of the separate months, but never split. Dates at the start or end of a month are months.
 * @customfunction YOYSERIES
 * @keywords year on year, year over year, change, growth, monthly, quarterly, time series, January February, 同比
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
  mode?: ChangeModes,
  series?: unknown[][],
  atPeriod?: unknown[][],
  atSeries?: unknown[][],
): unknown[][] {
  const compute = yearOnYear(modeOf(mode));
  return toHost(overSeries({ periods, values, series, atPeriod, atSeries }, compute));
}

/** The years between two cells with periods, where single values are compared. */
function periodPair(...[first, last, years]: [unknown[][], unknown[][], unknown[][]]): unknown[][] | null | CellError {
  if (years.flat().length !== 2 || !isSingle(first) || !isSingle(last)) return null;
  const [from, to] = years.flat();
  const between = yearsBetween(from, to);
  return between instanceof CellError ? between : [[between]];
}

function modeOf(mode: ChangeModes | undefined): ChangeMode {
  const chosen = readMode(mode);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel documents to be thrown
  if (chosen instanceof CellError) throw toHostError(chosen);
  return chosen;
}
