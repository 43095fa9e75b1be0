import { changeCell, readMode } from './changeCell';
import { CellError } from './CellError';
import { eachCell } from './eachCell';
import { toHost, toHostError } from './toHost';

// As in unitFunctions.ts: names, order and meaning are fixed once shipped.

/**
 * How a change is said.
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
 * The change from a previous value to the current one: 118 after 100 is 0.18.
 * @customfunction YOY
 * @param current The value now, or a range of them.
 * @param previous The value a year before, or a range of the same shape.
 * @param [mode] "relative" (a fraction; if left out), "pp" (percentage points) or "absolute" (the difference).
 * @returns The change.
 * @example =INGOT.YOY(118,100) gives 0.18
 * @example =INGOT.YOY(85%,82%,"pp") gives 3
 * @example =INGOT.YOY({110;90},{100;100},"absolute") gives {10;-10}
 * @example =INGOT.YOY(5,0) gives #DIV/0!
 * @example =INGOT.YOY(5,-3) gives #N/A
 */
export function yoy(current: unknown[][], previous: unknown[][], mode?: ChangeModes): unknown[][] {
  const chosen = readMode(mode);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel documents to be thrown
  if (chosen instanceof CellError) throw toHostError(chosen);
  return toHost(eachCell({ current, previous }, (now, before) => changeCell(now, before, chosen)));
}
