import { isoDay } from '../dataset/periodBounds';
import { CellError } from './CellError';
import type { CellResult, Cells } from './eachCell';
import type { Amount } from './engine/amountInText';
import { readText } from './readCell';
import { readPeriod } from './readPeriod';

/**
 * The texts of a range as one: an article may stand in several cells, a line each.
 *
 * @example textOf([['Exports rose.'], ['Imports fell.']]) // 'Exports rose.\nImports fell.'
 */
export function textOf(cells: Cells): string | CellError {
  const lines: string[] = [];
  for (const cell of cells.flat()) {
    const line = readText(cell);
    if (line instanceof CellError) return line;
    lines.push(line);
  }
  return lines.join('\n').trim();
}

/**
 * The day of publication in a cell.
 *
 * @returns `YYYY-MM-DD`; null for a blank; `#VALUE!` for what is no day.
 * @example readDay('2018-08-09') // '2018-08-09'
 */
export function readDay(cell: unknown): string | null | CellError {
  const period = readPeriod(cell);
  if (period === null || period instanceof CellError) return period;
  if (period.first === period.last) return isoDay(period.first);
  return new CellError('#VALUE!', 'published is not a day. Write one such as 2018-08-09, or a date.');
}

/**
 * Amounts below each other, each with its two ends where one of them has two.
 *
 * @param amounts One for each text; null for a blank.
 * @example amountRows([[3], [4, 5]]) // [[3, ''], [4, 5]]
 */
export function amountRows(amounts: readonly (Amount | null)[]): CellResult[][] {
  const width = Math.max(1, ...amounts.map((amount) => (Array.isArray(amount) ? amount.length : 1)));
  return amounts.map((amount) => {
    const ends: CellResult[] = amount === null ? [''] : amount instanceof CellError ? [amount] : [...amount];
    return [...ends, ...Array.from({ length: width - ends.length }, () => '')];
  });
}
