import { changeCell, readMode } from './changeCell';
import { CellError } from './CellError';
import { convertCell } from './convertCell';
import { eachCell } from './eachCell';
import { toHost, toHostError } from './toHost';

// Excel's list of functions is made from the comments of this file: names, order and meaning are fixed once shipped,
// and later arguments may only be appended. Only `function`s at the top level are seen.

/**
 * How YOY says a change.
 * @customenum {string}
 */
// prettier-ignore
enum ChangeModes {
  /** As a fraction of the previous value: 0.18 is 18 %. */
  relative = "relative",
  /** In percentage points: from 82 % to 85 % is 3. */
  pp = "pp",
  /** As the difference of the two values. */
  absolute = "absolute",
}

/**
 * Converts an amount into another unit: 1.5 kt is 1500 t. A year is 365 days and a month a twelfth of it. A percentage is a fraction, as in Excel.
 * @customfunction CONVERTUNIT
 * @param value The amount, or a range of them.
 * @param from The unit that it is in, such as "kt", "kt/a" or "USD/lb". Upper and lower case count.
 * @param to The unit that you want, such as "t", "t/d" or "USD/t".
 * @returns The amount in the unit that you want.
 */
export function convertUnit(value: unknown[][], from: unknown[][], to: unknown[][]): unknown[][] {
  return toHost(eachCell({ value, from, to }, convertCell));
}

/**
 * The change from a previous value to the current one: 118 after 100 is 0.18.
 * @customfunction YOY
 * @param current The value now, or a range of them.
 * @param previous The value a year before, or a range of the same shape.
 * @param [mode] "relative" (a fraction; if left out), "pp" (percentage points) or "absolute" (the difference).
 * @returns The change.
 */
export function yoy(current: unknown[][], previous: unknown[][], mode?: ChangeModes): unknown[][] {
  const chosen = readMode(mode);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel documents to be thrown
  if (chosen instanceof CellError) throw toHostError(chosen);
  return toHost(eachCell({ current, previous }, (now, before) => changeCell(now, before, chosen)));
}
