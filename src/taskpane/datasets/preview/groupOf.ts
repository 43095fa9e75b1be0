import type { RefreshPlan, RowChange } from '../../../dataset/merge/RefreshPlan';
import type { PreviewGroup } from './previewRow';

const SURENESS = new Set(['Confidence']);
const WORDING = new Set(['Confidence', 'Sentence', 'SubjectWritten', 'ItemWritten']);

/** What is worked out from other columns of a row. */
const WORKED_OUT = new Set(['Series', 'StdValue', 'StdUnit', 'Low', 'High']);

/**
 * Rows in which the analyst changed something.
 *
 * @example groupOf(change, editedRows(plan))
 */
export const editedRows = ({ edits }: Pick<RefreshPlan, 'edits'>): ReadonlySet<string> =>
  new Set(edits.map(({ id }) => id));

/**
 * The group that the preview shows a change in: those that leave the figure as it is stand apart from those that matter.
 *
 * @param edited Rows in which the analyst changed something.
 * @example groupOf(change, edited) // 'sure' where nothing but its Confidence changes
 */
export function groupOf(
  { id, kind, fields, back }: Pick<RowChange, 'id' | 'kind' | 'fields' | 'back'>,
  edited: ReadonlySet<string>,
): PreviewGroup {
  if (kind !== 'changed' || back || fields.length === 0) return kind;
  if (fields.every(({ header }) => SURENESS.has(header))) return 'sure';
  if (fields.every(({ header }) => WORDING.has(header))) return 'worded';
  return edited.has(id) && fields.every(({ header }) => WORKED_OUT.has(header)) ? 'follows' : kind;
}
