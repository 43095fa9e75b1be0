import type { TakenBack } from '../../actions/SaidInPane';
import { isEmptyCorrection } from '../../dataset/corrections';
import type { Correction } from '../../model/correction';
import { withEntry } from '../state/withEntry';

/** Who goes to and fro leaves no more than this behind. */
const MOST = 20;

const added = <Said>(said: readonly Said[] | undefined, one: Said): Said[] => [...(said ?? []), one].slice(-MOST);

/**
 * What was taken back, once a correction gives way to another or to none.
 *
 * @param before The correction as it was; an empty one is none.
 * @example correctionTakenBack(takenBack, 'f1', { unit: 'kt' })
 */
export function correctionTakenBack(back: TakenBack, id: string, before: Correction): TakenBack {
  if (isEmptyCorrection(before)) return back;
  return { ...back, corrections: withEntry(back.corrections, id, added(back.corrections[id], before)) };
}

/**
 * What was taken back, once a review gives way to another or to none.
 *
 * @example reviewTakenBack(takenBack, 'f1', 'rejected')
 */
export function reviewTakenBack(back: TakenBack, id: string, before: 'accepted' | 'rejected' | undefined): TakenBack {
  if (before === undefined) return back;
  return { ...back, reviews: withEntry(back.reviews, id, added(back.reviews[id], before)) };
}

/**
 * What is left of it without what was said of some figures.
 *
 * @param isOut Whether what was taken back of a figure, a correction or a review, is left out.
 * @example withoutSaid(takenBack, (id) => ids.has(id))
 */
export function withoutSaid(
  { corrections, reviews }: TakenBack,
  isOut: (id: string, what: keyof TakenBack) => boolean,
): TakenBack {
  const left = <Said>(said: Readonly<Record<string, Said>>, what: keyof TakenBack): Record<string, Said> =>
    Object.fromEntries(Object.entries(said).filter(([id]) => !isOut(id, what)));
  return { corrections: left(corrections, 'corrections'), reviews: left(reviews, 'reviews') };
}
