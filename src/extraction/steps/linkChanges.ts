import { lengthInMonths } from '../../mentions/periods/iso';
import type { ChangeBasis, ChangeBy } from '../../model/figure';
import { priorBasis, statedBasis, usualBasis } from '../changeBasis';
import { changeBy } from '../changeBy';
import { levelOf } from '../changeLink';
import { amended, inherited, type Draft, type ExtractionContext, type Read, type Step } from '../draft';
import { wordAt } from '../lookAround';

/** How many drafts around a change may share its words. */
const NEAR = 6;

function isChange(draft: Draft): boolean {
  return draft.kind?.value === 'change';
}

/** What the changes before one in its paragraph are told against, where they are of as long a time. */
function inheritedBasis(done: readonly Draft[], draft: Draft): Read<ChangeBasis> | null {
  const period = draft.period?.value ?? null;
  for (let at = done.length - 1; at >= 0 && done.length - at <= NEAR; at--) {
    const other = done[at];
    if (!other?.basis || !isChange(other) || other.basis.value === 'other') continue;
    if (other.scene.frame.sentence.paragraph !== draft.scene.frame.sentence.paragraph) return null;
    const known = other.period?.value ?? null;
    if (period !== null && known !== null && lengthInMonths(period) !== lengthInMonths(known)) continue;
    if ((period === null) !== (known === null)) continue;
    return inherited(other.basis);
  }
  return null;
}

/** "up 89 cents, or 1.2 percent", "(-13 MMT/-4% y-o-y)": a change that says another one again. */
function restates(draft: Draft, other: Draft | undefined): boolean {
  if (other?.scene !== draft.scene || !isChange(other)) return false;
  const between = draft.amount.first - other.amount.last;
  return between >= 0 && between <= 3 && ['/', 'or', ','].includes(wordAt(draft.scene.frame, other.amount.last));
}

function basisOf(
  context: ExtractionContext,
  drafts: readonly Draft[],
  index: number,
  done: readonly Draft[],
): Read<ChangeBasis> | null {
  const draft = drafts[index];
  if (!draft) return null;
  const near = drafts.slice(Math.max(0, index - NEAR), index + NEAR);
  const stated = statedBasis(context, draft, near);
  if (stated) return stated;
  const prior = priorBasis(draft, near);
  if (prior) return { value: prior, span: draft.amount.span, how: 'inferred' };
  const before = done.at(-1);
  if (restates(draft, before) && before?.basis) return inherited(before.basis);
  const taken = inheritedBasis(done, draft);
  if (taken && (draft.amount.dimension === 'ratio' || usualBasis(draft) !== 'other' || taken.value === 'mom'))
    return taken;
  return { value: usualBasis(draft), span: draft.amount.span, how: 'inferred' };
}

/** Changes of trade whose level is money are told by value. */
function byLevel(draft: Draft, level: Draft | undefined): Read<ChangeBy> | null {
  const traded = ['exports', 'imports', 'trade', 'sales'].includes(draft.measure?.value ?? '');
  if (!traded || level?.amount.dimension !== 'money') return null;
  return { value: 'value', span: level.amount.span, how: 'inferred' };
}

/** Step: for changes, against what they are told, whether by volume or value, and the level that they belong to. */
export const linkChanges: Step = (context, drafts) => {
  const based: Draft[] = [];
  drafts.forEach((draft, index) => {
    based.push(
      isChange(draft)
        ? amended(draft, { basis: basisOf(context, drafts, index, based), by: changeBy(context, draft) })
        : draft,
    );
  });
  return based.map((draft, index) => {
    if (!isChange(draft)) return draft;
    const changeOf = levelOf(based, index);
    return amended(draft, {
      changeOf,
      by: draft.by ?? byLevel(draft, changeOf === null ? undefined : based[changeOf]),
    });
  });
};
