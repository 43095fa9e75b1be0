import { convert } from '../units/convert';
import { UnitError } from '../units/errors';
import { parseUnit } from '../units/parseUnit';
import { ambiguousUnit } from './ambiguousUnit';
import { CellError } from './CellError';
import type { CellResult } from './eachCell';
import { readNumber, readText } from './readCell';

/** Excel's per cent is a fraction: 18 % is the number 0.18. */
const isFraction = (code: string): boolean => parseUnit(code)?.numerator.code === '%';

/** Without the binary dust that a factor of 100 may leave. */
const rounded = (value: number): number => Number(value.toPrecision(15));

function convertNumber(value: number, from: string, to: string): number {
  const amount = isFraction(from) ? rounded(value * 100) : value;
  const converted = convert(amount, from, to);
  return isFraction(to) ? rounded(converted / 100) : converted;
}

function readUnit(cell: unknown, argument: string): string | CellError {
  const code = readText(cell);
  if (code instanceof CellError) return code;
  if (code === '') return new CellError('#N/A', `The unit "${argument}" is missing. Write a code such as kt or USD/t.`);
  const ambiguous = ambiguousUnit(code);
  return ambiguous === null ? code : new CellError('#N/A', ambiguous);
}

/**
 * Converts the amount in one cell.
 *
 * @param value Number; a per cent is a fraction.
 * @param from Unit code that the value is in.
 * @param to Unit code of the result.
 * @returns The amount in `to`; an empty text for one, 0 for an empty cell; `#N/A` saying why where a unit is unknown, ambiguous or of another
 *   dimension.
 * @example convertCell(1.5, 'kt', 't') // 1500
 */
export function convertCell(value: unknown, from: unknown, to: unknown): CellResult {
  const units = [readUnit(from, 'from'), readUnit(to, 'to')] as const;
  const [source, target] = units;
  if (source instanceof CellError) return source;
  if (target instanceof CellError) return target;
  const number = readNumber(value);
  if (number instanceof CellError) return number;
  try {
    const converted = convertNumber(number ?? 0, source, target);
    // An empty text stays one; an empty cell counts as 0, as Excel's own functions take it.
    if (number === null && typeof value === 'string') return '';
    return Number.isFinite(converted) ? converted : new CellError('#NUM!', 'The result is too large.');
  } catch (error) {
    if (error instanceof UnitError) return new CellError('#N/A', error.message);
    throw error;
  }
}
