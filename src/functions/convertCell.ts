import { UnitError } from '../units/errors';
import { ambiguousUnit } from '../units/trade/ambiguous';
import { convertTrade, type ConvertOptions } from '../units/trade/convertTrade';
import { rateTimes } from './calendarYear';
import { CellError } from './CellError';
import type { CellResult } from './eachCell';
import { readNumber, readText } from './readCell';

/**
 * The unit code in a cell.
 *
 * @param argument Its name, for messages.
 * @returns `#N/A` where there is none, or where it can mean several units.
 * @example readUnit('kt', 'from') // 'kt'
 */
export function readUnit(cell: unknown, argument: string): string | CellError {
  const code = readText(cell);
  if (code instanceof CellError) return code;
  if (code === '') return new CellError('#N/A', `The unit "${argument}" is missing. Write a code such as kt or USD/t.`);
  const ambiguous = ambiguousUnit(code);
  return ambiguous === null ? code : new CellError('#N/A', ambiguous);
}

function readOptions(of: unknown, period: unknown): ConvertOptions | CellError {
  const what = readText(of);
  if (what instanceof CellError) return what;
  const times = rateTimes(period);
  if (times instanceof CellError) return times;
  return { of: what, ...(times !== null && { times }) };
}

/**
 * What a conversion gives, or why it gives nothing.
 *
 * @example attempt(() => convertTrade(1, 'kt', 't')) // 1000
 */
export function attempt(compute: () => number): number | CellError {
  try {
    const result = compute();
    return Number.isFinite(result) ? result : new CellError('#NUM!', 'The result is too large.');
  } catch (error) {
    if (error instanceof UnitError) return new CellError('#N/A', error.message);
    throw error;
  }
}

/**
 * Converts the amount in one cell.
 *
 * @param value Number; a per cent is a fraction.
 * @param from Unit code that the value is in.
 * @param to Unit code of the result.
 * @param of Commodity or factor that leads from one kind of amount to another.
 * @param period Which says how long a year and a month are.
 * @returns The amount in `to`; an empty text for one, 0 for an empty cell; `#N/A` saying why where a unit is unknown,
 *   ambiguous or of another dimension, or where `of` says too little.
 * @example convertCell(1.5, 'kt', 't') // 1500
 */
export function convertCell(value: unknown, from: unknown, to: unknown, of?: unknown, period?: unknown): CellResult {
  const source = readUnit(from, 'from');
  if (source instanceof CellError) return source;
  const target = readUnit(to, 'to');
  if (target instanceof CellError) return target;
  const options = readOptions(of, period);
  if (options instanceof CellError) return options;
  const number = readNumber(value);
  if (number instanceof CellError) return number;
  const converted = attempt(() => convertTrade(number ?? 0, source, target, options));
  if (converted instanceof CellError) return converted;
  // An empty text stays one; an empty cell counts as 0, as Excel's own functions take it.
  return number === null && typeof value === 'string' ? '' : converted;
}
