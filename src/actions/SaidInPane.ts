import { isTakenBack } from '../dataset/corrections';
import type { Correction } from '../model/correction';
import type { Dataset } from '../model/dataset';

/**
 * What the analyst said of figures in the pane, by figure id, where it is newer than what the dataset remembers. An empty
 * correction is one that was taken back.
 */
export type SaidInPane = Pick<Dataset, 'corrections' | 'accepted' | 'rejected'>;

type Entries = (readonly [id: string, correction: Correction])[];

/** Corrections under the ids that figures keep: what was said under such an id holds before what was said under another. */
function lastingEntries(corrections: Dataset['corrections'], kept: ReadonlyMap<string, string>): Entries {
  const entries: Entries = Object.entries(corrections);
  const moved = entries.flatMap(([id, correction]): Entries => {
    const lasting = kept.get(id);
    return lasting === undefined ? [] : [[lasting, correction]];
  });
  return [...moved, ...entries.filter(([id]) => !kept.has(id))];
}

/**
 * What was said of the figures of a dataset by now, under the ids that they keep: what was said in the pane holds; of
 * figures that the pane says nothing about, what the dataset remembers.
 *
 * @param kept The lasting id of a figure by the one that it was just read with, where the two differ.
 * @example saidByNow({ corrections: { f1: { unit: 'kt' } }, … }, { corrections: { f1: {} }, … }, new Map()).corrections // {}
 */
export function saidByNow(dataset: SaidInPane, inPane: SaidInPane, kept: ReadonlyMap<string, string>): SaidInPane {
  const lasting = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => kept.get(id) ?? id))];
  const [accepted, rejected] = [lasting(inPane.accepted), lasting(inPane.rejected)];
  const reviewed = new Set([...accepted, ...rejected]);
  const others = (ids: readonly string[]): string[] => lasting(ids).filter((id) => !reviewed.has(id));
  const corrections = new Map([
    ...lastingEntries(dataset.corrections, kept),
    ...lastingEntries(inPane.corrections, kept),
  ]);
  return {
    corrections: Object.fromEntries([...corrections].filter(([, correction]) => !isTakenBack(correction))),
    accepted: [...others(dataset.accepted), ...accepted],
    rejected: [...others(dataset.rejected), ...rejected],
  };
}
