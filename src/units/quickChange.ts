import {
  DECIMAL_POWERS,
  decimalsOf,
  digitsOf,
  LARGEST_SHORT_INTEGER,
  lostInProduct,
  roundSum,
  withDecimals,
} from './quickRound';

/**
 * The change from one number to another as a part of the earlier one, right to 15 significant digits.
 *
 * @param previous Not zero.
 * @returns NaN where plain arithmetic cannot tell.
 * @example quickChange(118, 100) // 0.18
 */
export function quickChange(current: number, previous: number): number {
  for (const power of DECIMAL_POWERS) {
    const now = Math.round(current * power);
    const base = Math.round(previous * power);
    if (now / power !== current || base / power !== previous) continue;
    if (Math.abs(now) >= LARGEST_SHORT_INTEGER || Math.abs(base) >= LARGEST_SHORT_INTEGER) return Number.NaN;
    const difference = now - base;
    const quotient = difference / base;
    const product = quotient * base;
    return roundSum(quotient, (difference - product - lostInProduct(quotient, base, product)) / base, 0);
  }
  return Number.NaN;
}

/**
 * The difference of two numbers, free of binary dust.
 *
 * @param times A power of ten that it is multiplied by, such as 100 for points.
 * @returns NaN where plain arithmetic cannot tell.
 * @example quickDifference(0.85, 0.82, 100) // 3
 */
export function quickDifference(current: number, previous: number, times: 1 | 100): number {
  const decimals = decimalsOf(current, previous);
  if (decimals < 0) return Number.NaN;
  const difference = (digitsOf(current, decimals) - digitsOf(previous, decimals)) * times;
  return Math.abs(difference) < LARGEST_SHORT_INTEGER ? withDecimals(difference, decimals) : Number.NaN;
}
