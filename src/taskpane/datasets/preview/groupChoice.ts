import type { ConflictChoice } from '../../../dataset/merge/TableWrites';
import type { RefreshChoices } from '../../state/datasetsState';
import type { PreviewRow } from './previewRow';

/** How many of these rows are to be changed. */
export function acceptedCount(rows: readonly PreviewRow[], { left }: RefreshChoices): number {
  return rows.filter(({ id }) => !left.has(id)).length;
}

/**
 * The choices with all of these rows accepted, or none.
 *
 * @example withAccepted(rows, choices, false).left // the ids of the rows among them
 */
export function withAccepted(rows: readonly PreviewRow[], choices: RefreshChoices, accepted: boolean): RefreshChoices {
  const left = new Set(choices.left);
  for (const { id } of rows) {
    if (accepted) left.delete(id);
    else left.add(id);
  }
  return { ...choices, left };
}

/**
 * The choices with these conflicts settled; null opens them again.
 *
 * @example withSettled(rows, choices, 'mine').settled.size
 */
export function withSettled(
  rows: readonly PreviewRow[],
  choices: RefreshChoices,
  choice: ConflictChoice | null,
): RefreshChoices {
  const settled = new Map(choices.settled);
  for (const { id } of rows) {
    if (choice === null) settled.delete(id);
    else settled.set(id, choice);
  }
  return { ...choices, settled };
}
