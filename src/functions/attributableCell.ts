import type { Decimal } from 'decimal.js';
import { Exact } from '../units/parseUnit';
import { CellError } from './CellError';
import type { CellResult, Cells } from './eachCell';
import { readNeeded } from './readNeeded';
import { readNumber } from './readCell';

const BLANK = 'A stake is blank. Write 100% where a chain is shorter than the others.';

/** A stake as a fraction. */
function readStake(cell: unknown): number | CellError {
  const stake = readNumber(cell);
  if (stake === null) return new CellError('#N/A', BLANK);
  if (stake instanceof CellError || (stake >= 0 && stake <= 1)) return stake;
  const meant = stake > 1 && stake <= 100 ? `${stake}%` : '33%';
  return new CellError('#VALUE!', `A stake of ${stake} is outside 0 to 1: enter ${meant}, or a fraction such as 0.33.`);
}

/**
 * The part that chains of holdings leave: multiplied across a row, rows summed.
 *
 * @returns Exact; `#VALUE!` for a stake outside 0 to 1 or paths that are more than the whole, `#N/A` for a blank.
 * @example totalStake([[0.5, 0.4], [0.1, 1]]) // 0.3
 */
export function totalStake(stakes: Cells): Decimal | CellError {
  let total = new Exact(0);
  for (const row of stakes) {
    let path = new Exact(1);
    for (const cell of row) {
      const stake = readStake(cell);
      if (stake instanceof CellError) return stake;
      path = path.times(stake);
    }
    total = total.plus(path);
  }
  if (total.lte(1)) return total;
  const percent = total.times(100).toSignificantDigits(6).toNumber();
  return new CellError('#VALUE!', `The paths add up to ${percent} %, more than the whole.`);
}

/**
 * A company's part of an amount.
 *
 * @example attributableCell(200, totalStake([[0.5, 0.4]])) // 40
 */
export function attributableCell(amount: unknown, stake: Decimal | CellError): CellResult {
  if (stake instanceof CellError) return stake;
  const whole = readNeeded(amount, 'amount');
  return whole instanceof CellError ? whole : stake.times(whole).toSignificantDigits(15).toNumber();
}
