import { dayOfSerial } from '../../../dataset/serialDates';
import type { SheetCell } from '../../../model/dataset';

const DATES = new Set(['PeriodStart', 'PeriodEnd', 'Published']);
const PERCENTS = new Set(['YoY', 'MoM', 'Change']);
const AMOUNTS = new Set(['StdValue', 'Low', 'High']);

const NUMBER = new Intl.NumberFormat('en', { maximumSignificantDigits: 15 });
const PERCENT = new Intl.NumberFormat('en', { maximumSignificantDigits: 15, style: 'percent' });

/**
 * What a cell of the table holds, as people read it.
 *
 * @param header Of its column.
 * @param unit The row's StdUnit: fractions of `%` are shown as per cents.
 * @returns '' for an empty cell
 * @example cellText(43312, 'PeriodEnd', 't') // '2018-07-31'
 */
export function cellText(cell: SheetCell | null, header: string, unit: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'string') return cell;
  if (DATES.has(header)) return dayOfSerial(cell) ?? NUMBER.format(cell);
  const isPercent = PERCENTS.has(header) || (AMOUNTS.has(header) && unit === '%');
  return (isPercent ? PERCENT : NUMBER).format(cell);
}
