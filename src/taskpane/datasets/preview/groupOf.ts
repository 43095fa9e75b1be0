import { FOLLOWING } from '../../../dataset/merge/linkedFields';
import type { RefreshPlan, RowChange } from '../../../dataset/merge/RefreshPlan';
import type { PreviewGroup } from './previewRow';

const SURENESS = new Set(['Confidence']);
const WORDING = new Set(['Confidence', 'Sentence', 'SubjectWritten', 'ItemWritten']);

/** What of a plan tells in which group its rows are shown. */
export interface Telling {
  /** Rows in which the analyst changed something. */
  readonly edited: ReadonlySet<string>;
  /** New rows that report what another one does. */
  readonly repeats: Pick<RefreshPlan['repeats'], 'has'>;
}

/**
 * What of a plan tells in which group its rows are shown.
 *
 * @example groupOf(change, tellingOf(plan))
 */
export const tellingOf = ({ edits, repeats }: Pick<RefreshPlan, 'edits' | 'repeats'>): Telling => ({
  edited: new Set(edits.map(({ id }) => id)),
  repeats,
});

/**
 * The group that the preview shows a change in: those that leave the figure as it is stand apart from those that matter.
 *
 * @example groupOf(change, tellingOf(plan)) // 'sure' where nothing but its Confidence changes
 */
export function groupOf(
  { id, kind, fields, back }: Pick<RowChange, 'id' | 'kind' | 'fields' | 'back'>,
  { edited, repeats }: Telling,
): PreviewGroup {
  if (kind === 'added' && repeats.has(id)) return 'repeats';
  if (kind !== 'changed' || back || fields.length === 0) return kind;
  if (fields.every(({ header }) => header === 'Id')) return 'ids';
  if (fields.every(({ header }) => SURENESS.has(header))) return 'sure';
  if (fields.every(({ header }) => WORDING.has(header))) return 'worded';
  return edited.has(id) && fields.every(({ header }) => FOLLOWING.has(header)) ? 'follows' : kind;
}
