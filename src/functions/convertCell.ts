import { UnitError } from '../units/errors';
import { ambiguousUnit } from '../units/trade/ambiguous';
import { applyRatio, type Ratio } from '../units/ratio';
import { tradeRatio, type ConvertOptions } from '../units/trade/convertTrade';
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
  const result = unlessUnitError(compute);
  if (result instanceof CellError || Number.isFinite(result)) return result;
  return new CellError('#NUM!', 'The result is too large.');
}

function unlessUnitError<Result>(compute: () => Result): Result | CellError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof UnitError) return new CellError('#N/A', error.message);
    throw error;
  }
}

/** What turns amounts of one unit into amounts of another: null where it is the same one. */
type Conversion = { readonly ratio: Ratio | null } | CellError;

function findConversion(from: unknown, to: unknown, of: unknown, period: unknown): Conversion {
  const source = readUnit(from, 'from');
  if (source instanceof CellError) return source;
  const target = readUnit(to, 'to');
  if (target instanceof CellError) return target;
  const options = readOptions(of, period);
  if (options instanceof CellError) return options;
  return unlessUnitError(() => ({ ratio: tradeRatio(source, target, options) }));
}

function convertNumber(value: unknown, { ratio }: { readonly ratio: Ratio | null }): CellResult {
  const number = readNumber(value);
  if (number instanceof CellError) return number;
  // An empty text stays one; an empty cell counts as 0, as Excel's own functions take it.
  if (number === null) return typeof value === 'string' ? '' : 0;
  const converted = ratio === null ? number : applyRatio(number, ratio);
  return Number.isFinite(converted) ? converted : new CellError('#NUM!', 'The result is too large.');
}

/**
 * Makes what converts the amounts of cells. Units that do not change from one cell to the next are read once.
 *
 * @returns A function of one cell: see {@link convertCell}.
 * @example cellConverter()(1.5, 'kt', 't') // 1500
 */
export function cellConverter(): typeof convertCell {
  let last: readonly unknown[] | null = null;
  let conversion: Conversion = { ratio: null };
  return (value, from, to, of, period) => {
    const isSame = last !== null && last[0] === from && last[1] === to && last[2] === of && last[3] === period;
    if (!isSame) {
      conversion = findConversion(from, to, of, period);
      last = [from, to, of, period];
    }
    return conversion instanceof CellError ? conversion : convertNumber(value, conversion);
  };
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
  return cellConverter()(value, from, to, of, period);
}
