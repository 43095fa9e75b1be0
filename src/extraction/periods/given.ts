import type { PeriodMention } from '../../model/period';
import type { Draft, Read } from '../draft';
import { openBracket } from '../lookAround';
import { isPrior } from './roles';
import type { Topic } from './talk';

/** What a step gives to one draft. */
export type Given = Pick<Draft, 'period' | 'periodText' | 'periodMention'>;

/** No period. */
export const NONE: Given = { period: null, periodText: null, periodMention: null };

/** A period read at the amount. */
export function stated(mention: PeriodMention, value: string | null): Given {
  const how = mention.inferred || mention.shift !== null ? 'inferred' : 'stated';
  return { period: { value, span: mention.span, how }, periodText: mention.text, periodMention: mention };
}

/** A period taken over from what is talked about; `value` where it is moved from there. */
export function inherited(topic: Topic, value = topic.period): Given {
  const period: Read<string> = { value, span: topic.mention.span, how: 'inherited' };
  return { period, periodText: topic.mention.text, periodMention: null };
}

/** The period of another amount, taken over. */
export function copied(other: Draft): Given {
  return {
    period: other.period && { value: other.period.value, span: other.period.span, how: 'inherited' },
    periodText: other.periodText,
    periodMention: null,
  };
}

/** The draft before in the same sentence that has a period and is not only what another is compared with, or null. */
export function neighbour(done: readonly Draft[], draft: Draft): Draft | null {
  const { frame } = draft.scene;
  const mine = openBracket(frame, draft.amount.first);
  for (let at = done.length - 1; at >= 0; at--) {
    const other = done[at];
    if (other?.scene !== draft.scene) return null;
    if ((other.period?.value ?? null) === null) continue;
    const open = openBracket(frame, other.amount.first);
    if (open !== null && open !== mine) continue;
    if (!isPrior(frame, other.amount) || other.kind?.value === 'change') return other;
  }
  return null;
}
