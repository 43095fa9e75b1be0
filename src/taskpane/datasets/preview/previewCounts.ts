import type { PlannedRefresh } from '../../../actions/planDatasetRefresh';
import { editedRows, groupOf } from './groupOf';
import type { PreviewGroup } from './previewRow';

/**
 * How many rows a refresh is about, by what would happen to them.
 *
 * @example previewCounts(planned).conflict // 2
 */
export function previewCounts(planned: PlannedRefresh | null): Readonly<Record<PreviewGroup, number>> {
  const counts = { added: 0, changed: 0, withdrawn: 0, conflict: 0, follows: 0, worded: 0, sure: 0, kept: 0 };
  if (planned === null) return counts;
  const edited = editedRows(planned.plan);
  for (const change of planned.plan.changes) counts[groupOf(change, edited)] += 1;
  counts.kept = edited.size;
  return counts;
}
