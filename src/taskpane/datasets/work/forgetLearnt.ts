import type { PlannedRefresh } from '../../../actions/planDatasetRefresh';
import type { PaneTools } from '../../PaneTools';
import { withoutSaid } from '../../work/takenBack';

/**
 * Forgets what the analyst took back once a dataset has learnt of it: what a colleague says of those figures from now on
 * stays. What was taken back only after the refresh was planned is still to be told.
 *
 * @example forgetLearnt(tools, planned)
 */
export function forgetLearnt({ store }: PaneTools, { plan, before, dataset }: PlannedRefresh): void {
  const { corrections, accepted, rejected } = before;
  const rows = [...plan.base, ...plan.input.next].map(({ id }) => id);
  const known = new Set([...rows, ...Object.keys(corrections), ...accepted, ...rejected]);
  const held = {
    corrections: new Set(Object.keys(dataset.corrections)),
    reviews: new Set([...dataset.accepted, ...dataset.rejected]),
  };
  store.setState(({ takenBack }) => ({
    takenBack: withoutSaid(takenBack, (id, what) => known.has(id) && !held[what].has(id)),
  }));
}
