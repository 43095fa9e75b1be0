import type { Magnitude } from '../../model/quantity';
import { amended, type Draft, type Step } from '../draft';
import { wordAt } from '../lookAround';

function negative(value: Magnitude): Magnitude {
  return typeof value === 'number' ? -Math.abs(value) : [-Math.abs(value[1]), -Math.abs(value[0])];
}

/** Whether a profit is a loss: named so, or brought by "lost". */
function isLoss(draft: Draft): boolean {
  if (draft.measure?.value !== 'profit' || draft.kind?.value !== 'level' || !draft.trigger) return false;
  const { frame } = draft.scene;
  for (let at = draft.trigger.first; at < draft.trigger.last; at++)
    if (/^(?:loss|losses|lost|lose|loses|losing)$/.test(wordAt(frame, at))) return true;
  return false;
}

/** Step: a fall and a loss are negative; "halved" already is. */
export const signValues: Step = (_context, drafts) => {
  let lost: Draft | null = null;
  return drafts.map((draft) => {
    const falls = draft.kind?.value === 'change' && draft.direction?.value === -1;
    // "a loss of 729 million reais ($146 million)"
    const loses =
      isLoss(draft) || (draft.amount.bracketed && lost?.scene === draft.scene && draft.measure?.value === 'profit');
    lost = loses ? draft : null;
    return falls || loses ? amended(draft, { value: negative(draft.value) }) : draft;
  });
};
