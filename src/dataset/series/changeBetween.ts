import { Exact } from '../../units/parseUnit';

/**
 * The change from one value to another: relative as a fraction, of per cents in percentage points.
 *
 * @param inPoints Whether both are per cents, as fractions.
 * @returns Null where no relative change says it: from zero, or across it.
 * @example changeBetween(118, 100, false) // 0.18
 * @example changeBetween(0.85, 0.82, true) // 3
 */
export function changeBetween(now: number, before: number, inPoints: boolean): number | null {
  const difference = new Exact(now).minus(before);
  if (inPoints) return difference.times(100).toSignificantDigits(15).toNumber();
  if (before === 0 || now * Math.sign(before) < 0) return null;
  return difference.div(before).toSignificantDigits(15).toNumber();
}
