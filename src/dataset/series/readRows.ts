import type { FigureStatus } from '../../model/figure';
import type { RowCells } from '../../model/dataset';
import { periodDays, type Days } from '../periodBounds';
import { dayOfSerial } from '../serialDates';
import { shownPeriod } from '../shownPeriod';
import { spanOf } from '../spanOf';
import type { FigureRow, RowSource, SeriesRow } from './Series';

const STATUSES: readonly FigureStatus[] = ['actual', 'planned', 'forecast'];

const WEB = /^https?:\/\//i;

const textIn = (cells: RowCells, header: string): string => {
  const value = cells[header];
  return typeof value === 'string' ? value.trim() : '';
};

const numberIn = (cells: RowCells, header: string): number | null => {
  const value = cells[header];
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

const dayIn = (cells: RowCells, header: string): string | null => {
  const serial = numberIn(cells, header);
  return serial === null ? null : dayOfSerial(serial);
};

function daysIn(cells: RowCells): Days | null {
  const [start, end] = [dayIn(cells, 'PeriodStart'), dayIn(cells, 'PeriodEnd')];
  return start === null || end === null ? null : periodDays(`${start}/${end}`);
}

function sourceIn(cells: RowCells): RowSource {
  const [publisher, source] = [textIn(cells, 'Publisher'), textIn(cells, 'Source')];
  const isAddress = WEB.test(source);
  const name = publisher === '' ? source : publisher;
  const label = [name, dayIn(cells, 'Published')].filter((part) => part !== null && part !== '').join(', ');
  return { label: label === '' ? 'no source' : label, url: isAddress ? source : null };
}

/** A value that the analyst wrote over holds for both ends. */
function amountIn(cells: RowCells): Pick<FigureRow, 'value' | 'low' | 'high'> | null {
  const value = numberIn(cells, 'StdValue');
  if (value !== null) return { value, low: value, high: value };
  const [low, high] = [numberIn(cells, 'Low'), numberIn(cells, 'High')];
  if (low === null || high === null) return null;
  return { value: null, low: Math.min(low, high), high: Math.max(low, high) };
}

/**
 * Reads a row of the table of figures.
 *
 * @param cells What stands in the row, by header; dates as serial numbers, formulas by their results.
 * @returns Null for a row that does not count: not used, or without key, unit or amount.
 * @example readFigureRow({ Use: true, Series: 'exports | …', PeriodStart: 43282, … })
 */
export function readFigureRow(cells: RowCells): FigureRow | null {
  const [key, days, amount] = [textIn(cells, 'Series'), daysIn(cells), amountIn(cells)];
  const unit = textIn(cells, 'StdUnit');
  const status = STATUSES.find((one) => one === textIn(cells, 'Status').toLowerCase());
  if (cells.Use !== true || key === '' || unit === '') return null;
  if (amount === null || status === undefined) return null;
  const bound = textIn(cells, 'Bound').toLowerCase();
  return {
    ...amount,
    id: textIn(cells, 'Id'),
    key,
    kind: textIn(cells, 'Kind').toLowerCase(),
    measure: textIn(cells, 'Measure'),
    subject: textIn(cells, 'Subject'),
    item: textIn(cells, 'Item'),
    partner: textIn(cells, 'Partner'),
    status,
    days,
    span: spanOf(days && shownPeriod(days)),
    unit,
    published: numberIn(cells, 'Value'),
    isExact: bound === '' || bound === 'exact',
    yoy: numberIn(cells, 'YoY'),
    mom: numberIn(cells, 'MoM'),
    sentence: textIn(cells, 'Sentence'),
    source: sourceIn(cells),
  };
}

/**
 * Reads the rows of a table that count.
 *
 * @example checkRows(readFigureRows(rows))
 */
export function readFigureRows(rows: readonly RowCells[]): FigureRow[] {
  return rows.flatMap((cells) => readFigureRow(cells) ?? []);
}

/** Whether a row has a place in time: the others are in no series. */
export function isInTime(row: FigureRow): row is SeriesRow {
  return row.days !== null;
}
