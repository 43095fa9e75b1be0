import { Exact } from '../units/parseUnit';
import { quickChange, quickDifference } from '../units/quickChange';
import { CellError } from './CellError';
import type { CellResult } from './eachCell';
import { readNumber, readText } from './readCell';

/** How a change is given: as a fraction of the earlier value, in percentage points, or as the difference. */
export type ChangeMode = 'relative' | 'pp' | 'absolute';

const MODES: ReadonlySet<string> = new Set<ChangeMode>(['relative', 'pp', 'absolute']);

const isMode = (mode: string): mode is ChangeMode => MODES.has(mode);

/**
 * The mode that an argument names.
 *
 * @param written As in the formula; nothing means `relative`.
 * @returns The mode, or `#VALUE!` naming those that there are.
 * @example readMode('PP') // 'pp'
 */
export function readMode(written: unknown): ChangeMode | CellError {
  const text = readText(written);
  if (text instanceof CellError) return text;
  const mode = text.toLowerCase();
  if (mode === '') return 'relative';
  if (isMode(mode)) return mode;
  return new CellError('#VALUE!', `There is no mode "${mode.slice(0, 40)}". Write "relative", "pp" or "absolute".`);
}

function relativeChange(current: number, previous: number): CellResult {
  if (previous === 0) return new CellError('#DIV/0!', 'The previous value is zero: no change relative to it exists.');
  if (current * Math.sign(previous) < 0) {
    return new CellError(
      '#N/A',
      `The sign changes, from ${previous} to ${current}: no relative change says that. Use the mode "absolute".`,
    );
  }
  return new Exact(current).minus(previous).div(previous).toSignificantDigits(15).toNumber();
}

/**
 * The change between the numbers in two cells.
 *
 * @param current Number; a per cent is a fraction.
 * @param previous Number of the same kind, a year (or whatever) before.
 * @returns The change in the mode's terms. `#N/A` where one of them is missing or, relatively, where the sign changes;
 *   `#DIV/0!` for a relative change from zero.
 * @example changeCell(0.85, 0.82, 'pp') // 3
 */
export function changeCell(current: unknown, previous: unknown, mode: ChangeMode): CellResult {
  if (mode === 'relative' && typeof current === 'number' && typeof previous === 'number') {
    // Nearly all cells of long ranges. What has no relative change is told below.
    const isPlain = previous > 0 ? current >= 0 : previous < 0 && current <= 0;
    const quickly = isPlain ? quickChange(current, previous) : Number.NaN;
    if (!Number.isNaN(quickly)) return quickly;
  }
  const now = readNumber(current);
  if (now instanceof CellError) return now;
  const before = readNumber(previous);
  if (before instanceof CellError) return before;
  if (before === null) return new CellError('#N/A', 'The previous value is missing.');
  if (now === null) return new CellError('#N/A', 'The current value is missing.');
  if (mode === 'relative') return relativeChange(now, before);
  const times = mode === 'pp' ? 100 : 1;
  const quickly = quickDifference(now, before, times);
  if (!Number.isNaN(quickly)) return quickly;
  return new Exact(now).minus(before).times(times).toSignificantDigits(15).toNumber();
}
