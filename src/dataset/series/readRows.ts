import type { FigureStatus } from '../../model/figure';
import type { RowCells } from '../../model/dataset';
import { periodDays } from '../periodBounds';
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

/** A place in time; rows of one period share it. */
type Place = Pick<FigureRow, 'days' | 'period' | 'span'>;

function placeOf(start: string | null, end: string | null): Place {
  const days = start === null || end === null ? null : periodDays(`${start}/${end}`);
  const period = days && shownPeriod(days);
  return { days, period, span: spanOf(period) };
}

/** Reads the places of rows; a table has few periods, and many rows of each. */
function placeReader(): (cells: RowCells) => Place {
  const known = new Map<string, Place>();
  return (cells) => {
    const key = `${numberIn(cells, 'PeriodStart')}/${numberIn(cells, 'PeriodEnd')}`;
    const place = known.get(key) ?? placeOf(dayIn(cells, 'PeriodStart'), dayIn(cells, 'PeriodEnd'));
    known.set(key, place);
    return place;
  };
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

/** Null for a row that does not count: not used, or without key, unit or amount. */
function readFigureRow(cells: RowCells, place: (cells: RowCells) => Place): FigureRow | null {
  const [key, amount] = [textIn(cells, 'Series'), amountIn(cells)];
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
    ...place(cells),
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
 * Reads the rows of a table that count: those that are used, and have a key, a unit and an amount.
 *
 * @param rows What stands in the rows, by header; dates as serial numbers, formulas by their results.
 * @example seriesOfRows(readFigureRows(rows).filter(isInTime))
 */
export function readFigureRows(rows: readonly RowCells[]): FigureRow[] {
  const place = placeReader();
  return rows.flatMap((cells) => readFigureRow(cells, place) ?? []);
}

/** Whether a row has a place in time: the others are in no series. */
export function isInTime(row: FigureRow): row is SeriesRow {
  return row.days !== null;
}
