import { bareFormat, dayOfSerial, isDateFormat } from '../../dataset/serialDates';
import type { CellValue } from '../../model/cells';

/**
 * What a cell says, as a reader of the sheet sees it: dates as `YYYY-MM-DD`, per cents with their sign.
 *
 * @example textOfCell(0.18, '0.0%') // '18%'
 */
export function textOfCell(value: CellValue, format: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isDateFormat(format)) return dayOfSerial(value) ?? String(value);
  if (bareFormat(format).includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}
