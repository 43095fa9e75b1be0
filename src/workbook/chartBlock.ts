import { cellAddress, columnLetters } from '../dataset/cellAddress';
import { monthsOf } from '../dataset/months';
import { isInPercent, type Series } from '../dataset/series/Series';
import { seriesName } from '../dataset/series/seriesName';
import { monthsApart, timeline } from '../dataset/series/timeline';
import type { FigureStatus } from '../model/figure';
import {
  changeFormula,
  firstDay,
  lastDay,
  periodWords,
  seriesValue,
  STATUS_HEADERS,
  valueAYearBefore,
  type ChartReferences,
  type ChartRowCells,
  type ChartSteps,
} from './chartFormulas';

/** A column of the block below its header. */
export interface ChartColumn {
  readonly role: 'period' | 'day' | 'value' | 'range' | 'before' | 'change';
  readonly header: string;
  readonly format: string;
  /** One a row. */
  readonly formulas: readonly string[];
}

/** The cells that feed a chart. */
export interface ChartBlock {
  readonly title: string;
  /** The key of the series, which the formulas refer to. */
  readonly key: string;
  readonly unit: string;
  readonly columns: readonly ChartColumn[];
  readonly rows: number;
  /** Whether the chart shows the change on a year before. */
  readonly showsChange: boolean;
}

/** Rows of the block above its first period: title, key, headers. */
export const HEAD_ROWS = 3;

/** Periods that a chart shows at most: the latest. */
const MOST_ROWS = 400;

/** Columns before those of numbers: period, from, to. */
const FIRST_NUMBER = 3;

const PERCENT = '0.0%';
const DAY = 'yyyy-mm-dd';

const LONGEST_TITLE = 200;

/** A text that Excel shows as it is and never takes for a formula. */
const LEADING_SIGNS = /^[=+\-@'\s]+/;

/** What a chart is called; never a formula, whatever the names are. */
export function chartTitle(series: Series): string {
  const title = seriesName(series).replace(LEADING_SIGNS, '').slice(0, LONGEST_TITLE);
  return title === '' ? 'Series' : title;
}

/** One format for all numbers of a series: with decimals where any has some. */
function numberFormat(series: Series): string {
  if (isInPercent(series)) return PERCENT;
  const values = series.points.map(({ high }) => Math.abs(high));
  if (values.every(Number.isInteger)) return '#,##0';
  return values.every((value) => value < 1) ? '0.0000' : '#,##0.00';
}

function stepsOf({ span, points }: Series): ChartSteps {
  const months = monthsApart(span);
  const wholeMonths = points.every(({ days }) => monthsOf(days) !== null);
  return { months: wholeMonths ? months : null, wholeMonths };
}

function statusesOf({ points }: Series): FigureStatus[] {
  const all: readonly FigureStatus[] = ['actual', 'planned', 'forecast'];
  return all.filter((status) => points.some((point) => point.status === status));
}

/** What the columns of a block are made with. */
interface Plan {
  readonly series: Series;
  readonly refs: ChartReferences;
  readonly rows: readonly ChartRowCells[];
  readonly firstRow: number;
  /** Letters of the column at a place in the block, with a dollar sign. */
  readonly letter: (index: number) => string;
}

function periodColumns({ refs, rows }: Plan): ChartColumn[] {
  const { months } = refs.steps;
  return [
    { role: 'period', header: 'Period', format: 'General', formulas: rows.map((row) => periodWords(months, row)) },
    { role: 'day', header: 'From', format: DAY, formulas: rows.map((row) => firstDay(refs, row)) },
    { role: 'day', header: 'To', format: DAY, formulas: rows.map((row) => lastDay(refs, row)) },
  ];
}

function valueColumns({ series, refs, rows, firstRow, letter }: Plan): ChartColumn[] {
  const format = series.kind === 'change' ? PERCENT : numberFormat(series);
  const statuses = statusesOf(series);
  const values = statuses.map((status, index): ChartColumn => {
    const header = `${letter(FIRST_NUMBER + index)}$${firstRow}`;
    const formulas = rows.map((row) => seriesValue(refs, refs.value, row, header));
    return { role: 'value', header: STATUS_HEADERS[status], format, formulas };
  });
  if (series.kind === 'change' || series.points.every(({ low, high }) => low === high)) return values;
  const main = `${letter(FIRST_NUMBER)}$${firstRow}`;
  const ends = ['Low', 'High'].map((header): ChartColumn => ({
    role: 'range',
    header,
    format,
    formulas: rows.map((row) => seriesValue(refs, header, row, main)),
  }));
  return [...values, ...ends];
}

const showsChange = ({ points }: Series): boolean => points.some(({ yoy }) => yoy !== null);

function changeColumns({ series, refs, rows, firstRow, letter }: Plan, place: number): ChartColumn[] {
  // Columns in which no row has anything are of no use.
  if (series.kind === 'change' || !showsChange(series)) return [];
  const inPoints = isInPercent(series);
  const main = `${letter(FIRST_NUMBER)}$${firstRow}`;
  const cell = (column: number, row: number): string => `${letter(column)}${firstRow + 1 + row}`;
  return [
    {
      role: 'before',
      header: 'Year before',
      format: numberFormat(series),
      formulas: rows.map((row) => valueAYearBefore(refs, row, main)),
    },
    {
      role: 'change',
      header: inPoints ? 'Year-on-year, points' : 'Year-on-year',
      format: inPoints ? '0.0' : PERCENT,
      formulas: rows.map((_, row) => changeFormula(cell(FIRST_NUMBER, row), cell(place, row), inPoints)),
    },
  ];
}

/**
 * The cells that feed a chart: formulas into the table, so that the chart follows it and works for whoever opens the
 * workbook, with the add-in or without. The last row is the latest period of the table, the rows above it those that it has
 * before: a period without a value has no row.
 *
 * @param table Name of the table of figures.
 * @param row Index of the first row of the block and of its first column.
 * @returns The block: title, key, headers, and below them its columns.
 * @example chartBlock(series, 'Figures', 0, 0).columns.map(({ header }) => header) // ['Period', 'From', 'To', 'Actual', …]
 */
export function chartBlock(series: Series, table: string, row: number, column: number): ChartBlock {
  const letter = (index: number): string => `$${columnLetters(column + index)}`;
  const firstRow = row + HEAD_ROWS;
  const periods = timeline(series).filter(({ points }) => points.length > 0);
  const count = Math.min(periods.length, MOST_ROWS);
  const rows = Array.from({ length: count }, (_, index): ChartRowCells => {
    const at = firstRow + 1 + index;
    const nextTo = index + 1 < count ? `${letter(2)}${at + 1}` : null;
    return { from: `${letter(1)}${at}`, to: `${letter(2)}${at}`, nextTo };
  });
  const refs: ChartReferences = {
    table,
    value: series.kind === 'change' ? 'YoY' : 'StdValue',
    key: cellAddress(row + 1, column + 1).replace(/^([A-Z]+)/, '$$$1$$'),
    steps: stepsOf(series),
  };
  const plan: Plan = { series, refs, rows, firstRow, letter };
  const columns = [...periodColumns(plan), ...valueColumns(plan)];
  return {
    title: chartTitle(series),
    key: series.key,
    unit: series.kind === 'change' ? '% on a year before' : series.unit,
    columns: [...columns, ...changeColumns(plan, columns.length)],
    rows: count,
    showsChange: showsChange(series),
  };
}
