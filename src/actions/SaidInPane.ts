import { isEmptyCorrection } from '../dataset/corrections';
import type { Correction } from '../model/correction';
import type { Dataset } from '../model/dataset';

/** What is said of figures, by their ids. */
export type SaidOfFigures = Pick<Dataset, 'corrections' | 'accepted' | 'rejected'>;

/**
 * What the analyst said of figures and took back, by figure id, as it was said: a dataset that remembers just that
 * forgets it; what a colleague has said since stays.
 */
export interface TakenBack {
  readonly corrections: Readonly<Record<string, readonly Correction[]>>;
  readonly reviews: Readonly<Record<string, readonly ('accepted' | 'rejected')[]>>;
}

/** What the analyst said of figures in the pane, where it is newer than what the dataset remembers. */
export interface SaidInPane extends SaidOfFigures {
  /** Nothing where it is left out. */
  readonly takenBack?: TakenBack;
}

/** Two corrections that put the same right. */
const isSame = (a: Correction, b: Correction): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** What was taken back, under the ids that figures keep. */
function backUnder<Said>(
  back: Readonly<Record<string, readonly Said[]>> | undefined,
  kept: ReadonlyMap<string, string>,
): (id: string) => readonly Said[] {
  const lasting = new Map<string, readonly Said[]>();
  for (const [id, said] of Object.entries(back ?? {})) {
    const one = kept.get(id) ?? id;
    lasting.set(one, [...(lasting.get(one) ?? []), ...said]);
  }
  return (id) => lasting.get(id) ?? [];
}

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
 * @example saidByNow({ accepted: [], rejected: ['f1'], … }, { accepted: ['f1'], rejected: [], … }, new Map()).rejected // []
 */
export function saidByNow(
  dataset: SaidOfFigures,
  inPane: SaidInPane,
  kept: ReadonlyMap<string, string>,
): SaidOfFigures {
  const lasting = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => kept.get(id) ?? id))];
  const [accepted, rejected] = [lasting(inPane.accepted), lasting(inPane.rejected)];
  const reviewed = new Set([...accepted, ...rejected]);
  const [reviewsBack, correctionsBack] = [
    backUnder(inPane.takenBack?.reviews, kept),
    backUnder(inPane.takenBack?.corrections, kept),
  ];
  const others = (ids: readonly string[], review: 'accepted' | 'rejected'): string[] =>
    lasting(ids).filter((id) => !reviewed.has(id) && !reviewsBack(id).includes(review));
  const remembered = new Map(lastingEntries(dataset.corrections, kept));
  const stays = ([id, correction]: Entries[number]): boolean =>
    !correctionsBack(id).some((back) => isSame(back, correction));
  const said = lastingEntries(inPane.corrections, kept).filter(([, correction]) => !isEmptyCorrection(correction));
  return {
    corrections: Object.fromEntries([...[...remembered].filter(stays), ...said]),
    accepted: [...others(dataset.accepted, 'accepted'), ...accepted],
    rejected: [...others(dataset.rejected, 'rejected'), ...rejected],
  };
}
