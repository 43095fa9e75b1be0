import { planRefresh } from './planRefresh';
import type { RefreshPlan } from './RefreshPlan';

/**
 * A plan with the rows that the last refresh added and that are gone from the table offered again, as new ones.
 *
 * @returns The plan; nothing about it is unclear any more.
 * @example offerAgain(plan).changes.filter(({ kind }) => kind === 'added')
 */
export function offerAgain({ input }: RefreshPlan): RefreshPlan {
  const plan = planRefresh({ ...input, again: new Set(input.undo?.added ?? []) });
  return { ...plan, undone: plan.undone === 'unclear' ? 'no' : plan.undone };
}

/**
 * A plan in which those rows stay deleted, as the analyst said.
 *
 * @example leaveDeleted(plan).undone // 'no'
 */
export function leaveDeleted(plan: RefreshPlan): RefreshPlan {
  return { ...plan, undone: 'no' };
}
