import type { PlannedRefresh } from '../../../actions/planDatasetRefresh';
import { groupOf, tellingOf } from './groupOf';
import type { PreviewGroup } from './previewRow';

/**
 * How many rows a refresh is about, by what would happen to them.
 *
 * @example previewCounts(planned).conflict // 2
 */
export function previewCounts(planned: PlannedRefresh | null): Readonly<Record<PreviewGroup, number>> {
  const counts = {
    added: 0,
    repeats: 0,
    changed: 0,
    withdrawn: 0,
    conflict: 0,
    follows: 0,
    worded: 0,
    sure: 0,
    ids: 0,
    kept: 0,
  };
  if (planned === null) return counts;
  const telling = tellingOf(planned.plan);
  for (const change of planned.plan.changes) counts[groupOf(change, telling)] += 1;
  counts.kept = telling.edited.size;
  return counts;
}
