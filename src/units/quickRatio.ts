import type { Decimal } from 'decimal.js';
import { Exact } from './parseUnit';
import { decimalsOf, digitsOf, lostInProduct, roundSum } from './quickRound';

/** A ratio as the sum of two numbers, for values that plain arithmetic can convert. */
export interface QuickRatio {
  readonly high: number;
  readonly low: number;
}

/** A number as it is held, which is not quite what its shortest decimal says. */
function heldValue(number: number): Decimal {
  let [whole, twos] = [number, 0];
  for (; !Number.isInteger(whole); whole *= 2) twos += 1;
  for (; Math.abs(whole) > Number.MAX_SAFE_INTEGER; whole /= 2) twos -= 1;
  return new Exact(whole).div(new Exact(2).pow(twos));
}

/**
 * A ratio, made ready for plain arithmetic.
 *
 * @example quickRatio(new Exact('0.45359237'))
 */
export function quickRatio(exact: Decimal): QuickRatio {
  const high = exact.toNumber();
  return { high, low: Number.isFinite(high) ? exact.minus(heldValue(high)).toNumber() : Number.NaN };
}

/**
 * The value times the ratio, right to 15 significant digits, in plain arithmetic.
 *
 * @returns NaN where plain arithmetic cannot tell.
 * @example timesRatio(3, quickRatio(new Exact('0.45359237'))) // 1.36077711
 */
export function timesRatio(value: number, { high, low }: QuickRatio): number {
  const decimals = decimalsOf(value);
  if (decimals < 0) return Number.NaN;
  const digits = digitsOf(value, decimals);
  const product = digits * high;
  return roundSum(product, lostInProduct(digits, high, product) + digits * low, decimals);
}
