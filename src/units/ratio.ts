import type { Decimal } from 'decimal.js';
import { Exact } from './parseUnit';
import { quickRatio, timesRatio, type QuickRatio } from './quickRatio';

/** Digits of a result: as many as Excel keeps, and few enough to print without binary dust. */
const DIGITS = 15;

/** Integers below this have at most {@link DIGITS} digits, and shifting their point stays exact to the last one. */
const LARGEST_SHORT_INTEGER = 1e15;

/** How one unit becomes another. */
export interface Ratio {
  readonly exact: Decimal;
  /** For values that plain arithmetic converts just as rightly. */
  readonly quick: QuickRatio;
  /** The ratio, where it is 10 to a power of at least 0 that plain numbers multiply by without loss. */
  readonly times: number | null;
  /** Its inverse, where that is such a power. */
  readonly over: number | null;
}

/** The number, where it is a power of ten that plain numbers hold exactly. */
function asShift(exact: Decimal): number | null {
  const power = Math.round(Math.log10(exact.toNumber()));
  const shift = Number(`1e${power}`);
  return power >= 0 && power <= 22 && exact.eq(shift) ? shift : null;
}

/**
 * A ratio, made ready for many values.
 *
 * @param quotient Of two factors, or of products of them.
 * @example ratioOf(new Exact(1000)).times // 1000
 */
export function ratioOf(quotient: Decimal): Ratio {
  // The factors of rates are quotients, cut at 60 digits; 40 are surely right, and make a round ratio round again.
  const exact = quotient.toSignificantDigits(40);
  return { exact, quick: quickRatio(exact), times: asShift(exact), over: asShift(new Exact(1).div(exact)) };
}

/**
 * The value times the ratio, right to 15 significant digits and without further ones.
 *
 * @example applyRatio(0.3, ratioOf(new Exact(1000))) // 300
 */
export function applyRatio(value: number, { exact, quick, times, over }: Ratio): number {
  if (Number.isInteger(value) && Math.abs(value) < LARGEST_SHORT_INTEGER) {
    if (times !== null) return value * times;
    if (over !== null) return value / over;
  }
  const quickly = timesRatio(value, quick);
  if (!Number.isNaN(quickly)) return quickly;
  return exact.times(value).toSignificantDigits(DIGITS).toNumber();
}
