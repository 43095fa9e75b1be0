import type { RowChange } from '../../../dataset/merge/RefreshPlan';
import type { PreviewGroup } from './previewRow';

const SURENESS = new Set(['Confidence']);
const WORDING = new Set(['Confidence', 'Sentence', 'SubjectWritten', 'ItemWritten']);

/**
 * The group that the preview shows a change in: those that leave the figure as it is stand apart from those that matter.
 *
 * @example groupOf(change) // 'sure' where nothing but its Confidence changes
 */
export function groupOf({ kind, fields, back }: Pick<RowChange, 'kind' | 'fields' | 'back'>): PreviewGroup {
  if (kind !== 'changed' || back || fields.length === 0) return kind;
  if (fields.every(({ header }) => SURENESS.has(header))) return 'sure';
  return fields.every(({ header }) => WORDING.has(header)) ? 'worded' : kind;
}
