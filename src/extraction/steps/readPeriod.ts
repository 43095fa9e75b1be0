import { lengthInMonths } from '../../mentions/periods/iso';
import type { PeriodMention } from '../../model/period';
import { amended, type Draft, type ExtractionContext, type Step } from '../draft';
import { attachedPeriod, isOfState } from '../periods/attach';
import { carried } from '../periods/carry';
import { copied, neighbour, NONE, stated, type Given } from '../periods/given';
import { isBracketedPrior, isRevised, priorPeriod } from '../periods/prior';
import { isPrior } from '../periods/roles';
import { sinceWhen } from '../periods/since';
import { catchUp, current, resolvedAgainst, shiftBetween, type Talk } from '../periods/talk';
import { periodsNear } from '../periods/view';
import { tenseOf } from '../tense';

/** What the sentence is about: its first main period, else what was talked about before. */
function hostOf(talk: Talk, draft: Draft): string | null {
  const { frame } = draft.scene;
  if (talk.topic?.sentence === frame.index) return talk.topic.period;
  const near = periodsNear(frame, draft.amount.first);
  const main = near.find(({ period, role, owned }) => role === 'main' && !owned && period.period !== null)?.period;
  if (main && (main.shift !== 'same' || main.grain !== null)) return main.period;
  return current(talk, draft)?.period ?? null;
}

function isToday(mention: PeriodMention): boolean {
  return mention.text.toLowerCase() === 'today';
}

/** "in the nine months", behind nine months that were talked about: those again, whenever they began. */
function again({ text, period, inferred }: PeriodMention, { topic, lead }: Talk): string | null {
  if (!inferred || period === null || !/^(?:the )?[a-z]+ months$/i.test(text)) return null;
  const months = lengthInMonths(period);
  const known = [topic, lead].find((one) => one !== null && lengthInMonths(one.period) === months);
  return months > 1 ? (known?.period ?? null) : null;
}

function periodOf(context: ExtractionContext, talk: Talk, draft: Draft, done: readonly Draft[]): Given {
  const { frame } = draft.scene;
  const host = hostOf(talk, draft);
  const since = sinceWhen(draft, context.published);
  if (since) {
    talkOf(talk, draft, since.mention, since.period);
    return stated(since.mention, since.period);
  }
  const attached = attachedPeriod(draft);
  if (!attached) {
    const prior =
      (isPrior(frame, draft.amount) && draft.kind?.value !== 'change') || isBracketedPrior(talk, draft, done);
    const near = prior && isRevised(draft) ? neighbour(done, draft) : null;
    if (near) return copied(near);
    return prior
      ? priorPeriod(talk, draft, neighbour(done, draft)?.period?.value ?? host)
      : carried(context, talk, draft, done);
  }
  const { period: mention, own } = attached;
  if (isToday(mention) && draft.measure?.value !== 'price') return NONE;
  const value = again(mention, talk) ?? resolvedAgainst(mention, host);
  if (value === null && mention.shift === 'same') return carried(context, talk, draft, done);
  if (own && host !== null && value !== null) talk.comparison = shiftBetween(host, value) ?? talk.comparison;
  if (!own && (mention.shift === null || mention.shift === 'same') && value !== null)
    talkOf(talk, draft, mention, value);
  return stated(mention, value);
}

/** Takes up the period of a figure as what is talked about; that of a present state only in its paragraph. */
function talkOf(talk: Talk, draft: Draft, mention: PeriodMention, period: string): void {
  const { index, sentence } = draft.scene.frame;
  const state = isOfState(draft);
  if (state && (mention.future || tenseOf(draft.scene.frame, draft.clause, draft.amount.first) !== 'past')) return;
  const { topic } = talk;
  const again = topic?.period === period && topic.sentence !== index ? 1 : 0;
  const said = topic?.period === period ? topic.said + again : 1;
  talk.topic = { mention, period, sentence: index, paragraph: sentence.paragraph, said };
  if (state || mention.future) return;
  if (talk.lead === null && period.length === 10) talk.day ??= talk.topic;
  if (period.length !== 10) talk.lead ??= talk.topic;
}

/**
 * Step: gives each amount its reference period: the one of its clause that is neither the date on which something was said nor
 * the base of a comparison; a prior value takes the period behind it, told from the main value's; without one an amount takes
 * over what the text talks about.
 */
export const readPeriod: Step = (context, drafts) => {
  const talk: Talk = { lead: null, topic: null, comparison: null, seen: -1, brief: false, day: null, market: false };
  const done: Draft[] = [];
  for (const draft of drafts) {
    if (draft.scene.frame.index > talk.seen) catchUp(context, talk, draft.scene.frame);
    done.push(amended(draft, periodOf(context, talk, draft, done)));
  }
  return done;
};
