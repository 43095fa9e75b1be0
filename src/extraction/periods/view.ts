import type { Frame } from '../../model/frame';
import type { PeriodMention } from '../../model/period';
import type { QuantityMention } from '../../model/quantity';
import { clauseAt } from '../lookAround';
import { firstFrom } from '../sorted';
import { isPrior, rolesOf, type PeriodRole } from './roles';

/** How far from an amount its period may stand, in tokens: what is further off is not looked at. */
export const REACH = 80;

/** How far behind a prior value its period may stand, a conversion in brackets counted. */
const PRIOR_REACH = 12;

/** A period of a sentence with what it does there. */
export interface PlacedPeriod {
  readonly period: PeriodMention;
  readonly role: PeriodRole;
  /** Whether it stands behind an amount that is only compared with, and is that amount's. */
  readonly owned: boolean;
}

/** Those of a sorted list that begin in `[from, to)`. */
export function beginningIn<T extends { readonly first: number }>(
  sorted: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  return sorted.slice(firstFrom(sorted, from), firstFrom(sorted, to));
}

/** The last measured amount in front of a period, conversions passed over, or null. */
function ownerOf(frame: Frame, period: PeriodMention): QuantityMention | null {
  for (let at = firstFrom(frame.amounts, period.first) - 1; at >= 0; at--) {
    const amount = frame.amounts[at];
    if (!amount || period.first - amount.last > PRIOR_REACH) return null;
    if (amount.class === 'measured' && !amount.bracketed) return amount;
  }
  return null;
}

function isOwned(frame: Frame, period: PeriodMention): boolean {
  const owner = ownerOf(frame, period);
  return owner !== null && isPrior(frame, owner) && clauseAt(frame, owner.first) === clauseAt(frame, period.first);
}

const NONE: readonly PlacedPeriod[] = [];
const VIEWS = new WeakMap<Frame, readonly PlacedPeriod[]>();

/** The periods of a sentence with their roles, in order; worked out once a sentence. */
export function periodsOf(frame: Frame): readonly PlacedPeriod[] {
  if (frame.periods.length === 0) return NONE;
  const known = VIEWS.get(frame);
  if (known) return known;
  const roles = rolesOf(frame);
  const view = frame.periods.map((period, index) => ({
    period,
    role: roles[index] ?? 'main',
    owned: isOwned(frame, period),
  }));
  VIEWS.set(frame, view);
  return view;
}

/** The periods of a sentence that are within reach of `at`, in order. */
export function periodsNear(frame: Frame, at: number): readonly PlacedPeriod[] {
  const view = periodsOf(frame);
  return view.slice(firstFrom(frame.periods, at - REACH), firstFrom(frame.periods, at + REACH));
}

/** The period that begins at a token, or null. */
export function periodFrom(frame: Frame, at: number): PeriodMention | null {
  const found = frame.periods[firstFrom(frame.periods, at)];
  return found?.first === at ? found : null;
}

/** The period that ends right before a token, or null. */
export function periodUpTo(frame: Frame, at: number): PeriodMention | null {
  const found = frame.periods[firstFrom(frame.periods, at) - 1];
  return found?.last === at ? found : null;
}
