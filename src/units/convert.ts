import { CurrencyError, NotANumberError, UnknownUnitError, WrongDimensionError } from './errors';
import { parseUnit, type Unit } from './parseUnit';
import { applyRatio, ratioOf, type Ratio } from './ratio';
import { suggestUnit } from './suggestUnit';

const ratios = new Map<string, Map<string, Ratio>>();
const MOST_KEPT = 4096;
let kept = 0;

/**
 * The unit that a code stands for.
 *
 * @throws {UnknownUnitError} where the code is none, with the nearest one that is.
 * @example requireUnit('t/a').dimension // 'mass'
 */
export function requireUnit(code: string): Unit {
  const unit = parseUnit(code);
  if (unit === null) throw new UnknownUnitError(code, suggestUnit(code));
  return unit;
}

/**
 * Whether amounts of the one unit can be brought to the other: both exist, measure the same, and are in one currency.
 *
 * @example areConvertible('kt/a', 't/d') // true
 */
export function areConvertible(from: string, to: string): boolean {
  const [source, target] = [parseUnit(from), parseUnit(to)];
  return source !== null && target !== null && source.currency === target.currency && haveSameExponents(source, target);
}

function haveSameExponents(a: Unit, b: Unit): boolean {
  const [left, right] = [Object.entries(a.exponents), new Map<string, number>(Object.entries(b.exponents))];
  return left.length === right.size && left.every(([base, exponent]) => right.get(base) === exponent);
}

function findRatio(from: string, to: string): Ratio {
  const [source, target] = [requireUnit(from), requireUnit(to)];
  if (!haveSameExponents(source, target)) throw new WrongDimensionError(source, target);
  if (source.currency !== null && target.currency !== null && source.currency !== target.currency) {
    throw new CurrencyError(source.currency, target.currency);
  }
  return ratioOf(source.factor.div(target.factor));
}

function ratioBetween(from: string, to: string): Ratio {
  const known = ratios.get(from)?.get(to);
  if (known !== undefined) return known;
  const ratio = findRatio(from, to);
  if (kept < MOST_KEPT) {
    ratios.set(from, (ratios.get(from) ?? new Map<string, Ratio>()).set(to, ratio));
    kept += 1;
  }
  return ratio;
}

/**
 * Converts an amount. The result is right to 15 significant digits and carries no more, so that 0.3 t is 300 kg and
 * never 299.99999999999994. A year is 365 days and a month a twelfth of it.
 *
 * @param value The amount in `from`.
 * @param from Unit code.
 * @param to Unit code of the same dimension; money in the same currency.
 * @returns The amount in `to`.
 * @throws {UnknownUnitError} where a code does not exist, with the nearest that does.
 * @throws {WrongDimensionError} where the two measure different things.
 * @throws {CurrencyError} where money would have to change its currency.
 * @throws {NotANumberError} where the value is not finite.
 * @example convert(1.5, 'kt', 't') // 1500
 * @example convert(2204.62262184878, 'USD/t', 'USD/lb') // 1
 */
export function convert(value: number, from: string, to: string): number {
  const ratio = ratioBetween(from, to);
  if (!Number.isFinite(value)) throw new NotANumberError(value);
  return from === to ? value : applyRatio(value, ratio);
}
