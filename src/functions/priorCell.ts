import { Exact } from '../units/parseUnit';
import { CellError } from './CellError';
import type { ChangeMode } from './changeCell';
import type { CellResult } from './eachCell';
import { readNeeded } from './readNeeded';

/**
 * The earlier value that a reported change implies.
 *
 * @param current Number; a per cent is a fraction.
 * @param change As YOY gives it in the same mode.
 * @returns The value before; `#DIV/0!` where everything is gone, `#N/A` where one is missing or the sign would change.
 * @example priorCell(118, 0.18, 'relative') // 100
 */
export function priorCell(current: unknown, change: unknown, mode: ChangeMode): CellResult {
  const now = readNeeded(current, 'current value');
  if (now instanceof CellError) return now;
  const by = readNeeded(change, 'change');
  if (by instanceof CellError) return by;
  if (mode === 'relative') return beforeChange(now, by);
  const step = new Exact(by).div(mode === 'pp' ? 100 : 1);
  return new Exact(now).minus(step).toSignificantDigits(15).toNumber();
}

function beforeChange(now: number, by: number): CellResult {
  if (by === -1) return new CellError('#DIV/0!', 'After a fall by 100 % nothing tells what there was before.');
  if (by < -1) {
    return new CellError(
      '#N/A',
      `A change of ${shownPercent(by)} would turn the sign. A percentage is a fraction: write -2.4% or -0.024.`,
    );
  }
  return new Exact(now).div(new Exact(by).plus(1)).toSignificantDigits(15).toNumber();
}

const shownPercent = (fraction: number): string => `${Number((fraction * 100).toPrecision(6))} %`;
