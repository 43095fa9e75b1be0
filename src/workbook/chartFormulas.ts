import type { FigureStatus } from '../model/figure';

/** How long the periods of a block are. */
export interface ChartSteps {
  /** So many whole months each; null where that differs. */
  readonly months: number | null;
  /** Whether each begins and ends with a month. */
  readonly wholeMonths: boolean;
}

/** What the formulas of a block refer to. */
export interface ChartReferences {
  /** Name of the table. */
  readonly table: string;
  /** Column of the values: `StdValue`, or `YoY` where changes are all that there is. */
  readonly value: 'StdValue' | 'YoY';
  /** Cell with the key of the series: `$B$2`. */
  readonly key: string;
  readonly steps: ChartSteps;
}

/** Cells of one row of the block. */
export interface ChartRowCells {
  readonly from: string;
  readonly to: string;
  /** The `to` of the row below; null in the last one, which is the latest. */
  readonly nextTo: string | null;
}

/** A formula's value or #N/A where it is zero: no period ends on day 0. */
const orMissing = (formula: string): string => `=IFERROR(1/(1/${formula}),NA())`;

/** What picks the used rows of the series. A period without a value has no row in the block. */
const rowsOfSeries = ({ table, key }: ChartReferences): string => `${table}[Series],${key},${table}[Use],TRUE`;

/** Those of them that hold a value, if only a range. */
const rowsWithValue = (refs: ChartReferences): string =>
  `${rowsOfSeries(refs)},${refs.table}[${refs.value === 'YoY' ? 'YoY' : 'Low'}],"<>"`;

/**
 * The last day of a row's period: in the last row the latest of the table, above it the one that the table has before.
 *
 * @example lastDay(refs, { from: '$B9', to: '$C9', nextTo: '$C10' }) // '=IFERROR(1/(1/MAXIFS(…,"<"&$C10)),NA())'
 */
export function lastDay(refs: ChartReferences, { nextTo }: ChartRowCells): string {
  const ends = `${refs.table}[PeriodEnd]`;
  const latest = `MAXIFS(${ends},${rowsWithValue(refs)}`;
  if (nextTo === null) return orMissing(`${latest})`);
  return orMissing(`${latest},${ends},"<"&${nextTo})`);
}

/** The first day of a row's period. */
export function firstDay(refs: ChartReferences, { to }: ChartRowCells): string {
  if (refs.steps.months !== null) return `=EOMONTH(${to},-${refs.steps.months})+1`;
  const starts = `${refs.table}[PeriodStart]`;
  return orMissing(`MAXIFS(${starts},${rowsOfSeries(refs)},${refs.table}[PeriodEnd],${to})`);
}

/** The period for people, the same in every language of Excel. */
export function periodWords(months: number | null, { from, to }: ChartRowCells): string {
  const year = (cell: string): string => `YEAR(${cell})`;
  const month = (cell: string): string => `${year(cell)}&"-"&TEXT(MONTH(${cell}),"00")`;
  if (months === 12) return `=IF(MONTH(${from})=1,${year(to)}&"",${month(from)}&"/"&${month(to)})`;
  if (months === 3) return `=${year(to)}&"-Q"&ROUNDUP(MONTH(${to})/3,0)`;
  if (months === 1) return `=${month(to)}`;
  const day = (cell: string): string => `${month(cell)}&"-"&TEXT(DAY(${cell}),"00")`;
  if (months === 6) return `=${month(from)}&"/"&${month(to)}`;
  return `=IF(${from}=${to},${day(to)},${day(from)}&"/"&${day(to)})`;
}

/** What picks the used row of one period and status. */
function rowAt(refs: ChartReferences, from: string, to: string, status: string): string {
  const { table } = refs;
  return `${rowsOfSeries(refs)},${table}[PeriodStart],${from},${table}[PeriodEnd],${to},${table}[Status],${status}`;
}

/** A cell of the used row of a period, or what stands where there is no such row or the cell is empty. */
function lookUp(refs: ChartReferences, column: string, picked: string, missing: string): string {
  const cells = `${refs.table}[${column}]`;
  return `=IF(COUNTIFS(${picked},${cells},"<>")=0,${missing},SUMIFS(${cells},${picked}))`;
}

/**
 * A number of the series in the row's period; #N/A where it has none: charts draw nothing there.
 *
 * @param status The cell with the status, or the status itself in quotation marks.
 * @example seriesValue(refs, 'Low', { from: '$B9', … }, 'D$3')
 */
export function seriesValue(
  refs: ChartReferences,
  column: string,
  { from, to }: ChartRowCells,
  status: string,
): string {
  return lookUp(refs, column, rowAt(refs, from, to, status), 'NA()');
}

/** The value of the same period a year before, of the given status; nothing where there is none. */
export function valueAYearBefore(refs: ChartReferences, { from, to }: ChartRowCells, status: string): string {
  const end = refs.steps.wholeMonths ? `EOMONTH(${to},-12)` : `EDATE(${to},-12)`;
  return lookUp(refs, refs.value, rowAt(refs, `EDATE(${from},-12)`, end, status), '""');
}

/** The change from one cell to another: relative, of per cents in percentage points; #N/A where none says it. */
export function changeFormula(now: string, before: string, inPoints: boolean): string {
  const missing = `COUNT(${now},${before})<2`;
  if (inPoints) return `=IF(${missing},NA(),(${now}-${before})*100)`;
  return `=IF(${missing},NA(),IF(OR(${before}=0,${now}*${before}<0),NA(),${now}/${before}-1))`;
}

/** A status as a header; look-ups ignore case. */
export const STATUS_HEADERS: Readonly<Record<FigureStatus, string>> = {
  actual: 'Actual',
  planned: 'Planned',
  forecast: 'Forecast',
};
