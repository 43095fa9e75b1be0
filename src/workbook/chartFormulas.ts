import type { FigureStatus } from '../model/figure';

/** How the periods of a block follow each other. */
export type ChartSteps =
  /** Whole months, so many a period; a period that is missing has its row. */
  | { readonly kind: 'months'; readonly months: number }
  /** Any others: those that the table has. */
  | { readonly kind: 'listed'; readonly wholeMonths: boolean };

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

/** What picks the used rows of the series. */
const rowsOfSeries = ({ table, key }: ChartReferences): string => `${table}[Series],${key},${table}[Use],TRUE`;

/**
 * The last day of a row's period: in the last row the latest of the table, above it the period before.
 *
 * @example lastDay(refs, { from: '$B9', to: '$C9', nextTo: '$C10' }) // '=EOMONTH($C10,-1)'
 */
export function lastDay(refs: ChartReferences, { nextTo }: ChartRowCells): string {
  const ends = `${refs.table}[PeriodEnd]`;
  const latest = `MAXIFS(${ends},${rowsOfSeries(refs)}`;
  if (nextTo === null) return orMissing(`${latest})`);
  if (refs.steps.kind === 'months') return `=EOMONTH(${nextTo},-${refs.steps.months})`;
  return orMissing(`${latest},${ends},"<"&${nextTo})`);
}

/** The first day of a row's period. */
export function firstDay(refs: ChartReferences, { to }: ChartRowCells): string {
  if (refs.steps.kind === 'months') return `=EOMONTH(${to},-${refs.steps.months})+1`;
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

/** A cell of the used row of a period, #N/A where there is no such row or the cell is empty: charts leave a gap there. */
function lookUp(refs: ChartReferences, column: string, picked: string): string {
  const cells = `${refs.table}[${column}]`;
  return `=IF(COUNTIFS(${picked},${cells},"<>")=0,NA(),SUMIFS(${cells},${picked}))`;
}

/**
 * A number of the series in the row's period.
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
  return lookUp(refs, column, rowAt(refs, from, to, status));
}

/** The value of the same period a year before, of the given status. */
export function valueAYearBefore(refs: ChartReferences, { from, to }: ChartRowCells, status: string): string {
  const { steps } = refs;
  const whole = steps.kind === 'months' || steps.wholeMonths;
  const end = whole ? `EOMONTH(${to},-12)` : `EDATE(${to},-12)`;
  return lookUp(refs, refs.value, rowAt(refs, `EDATE(${from},-12)`, end, status));
}

/** The change from one cell to another: relative, of per cents in percentage points; #N/A where none says it. */
export function changeFormula(now: string, before: string, inPoints: boolean): string {
  if (inPoints) return `=(${now}-${before})*100`;
  return `=IF(OR(${before}=0,${now}*${before}<0),NA(),${now}/${before}-1)`;
}

/** A status as a header; look-ups ignore case. */
export const STATUS_HEADERS: Readonly<Record<FigureStatus, string>> = {
  actual: 'Actual',
  planned: 'Planned',
  forecast: 'Forecast',
};
