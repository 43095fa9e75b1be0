import { AVERAGE_WORDS, MARKET_WORDS } from '../../lexicon/en/periodRoles';
import { shiftPeriod } from '../../mentions/periods/resolve';
import type { PeriodMention } from '../../model/period';
import type { Draft, ExtractionContext, Read, Step } from '../draft';
import { wordAt } from '../lookAround';
import { attachedPeriod, STATES } from '../periods/attach';
import { isPrior, rolesOf, type PeriodRole } from '../periods/roles';
import { catchUp, resolvedAgainst, shiftBetween, type Talk, type Topic } from '../periods/talk';
import { tenseOf } from '../tense';

/** What a step gives to one draft. */
type Given = Pick<Draft, 'period' | 'periodText' | 'periodMention'>;

const NONE: Given = { period: null, periodText: null, periodMention: null };

function stated(mention: PeriodMention, value: string | null): Given {
  const how = mention.inferred || mention.shift !== null ? 'inferred' : 'stated';
  return { period: { value, span: mention.span, how }, periodText: mention.text, periodMention: mention };
}

function inherited(topic: Topic, value = topic.period): Given {
  const period: Read<string> = { value, span: topic.mention.span, how: 'inherited' };
  return { period, periodText: topic.mention.text, periodMention: null };
}

/** What the sentence is about: its first main period, else what was talked about before. */
function hostOf(talk: Talk, draft: Draft, roles: readonly PeriodRole[]): string | null {
  const { frame } = draft.scene;
  if (talk.topic?.sentence === frame.index) return talk.topic.period;
  const main = frame.periods.find((period, index) => roles[index] === 'main' && period.period !== null);
  if (main && (main.shift !== 'same' || main.grain !== null)) return main.period;
  return current(talk, draft)?.period ?? null;
}

/** What was talked about up to a sentence; a paragraph begins again with what the article is about. */
function current(talk: Talk, draft: Draft): Topic | null {
  const { paragraph } = draft.scene.frame.sentence;
  if (talk.topic?.paragraph === paragraph) return talk.topic;
  return talk.lead ?? talk.topic;
}

/** A price or its change that belongs to a trading day: told by the words of markets around it. */
function isOfMarketDay(draft: Draft): boolean {
  if (draft.measure?.value !== 'price') return false;
  const { frame } = draft.scene;
  let market = false;
  for (let at = frame.sentence.first; at < frame.sentence.last; at++) {
    const word = wordAt(frame, at);
    if (AVERAGE_WORDS.has(word)) return false;
    market ||= MARKET_WORDS.has(word);
  }
  return market;
}

/** Whether a period lies behind the writer. */
function isPast(period: string, published: string | null): boolean {
  if (published === null) return false;
  return (period.split('/').at(-1) ?? '') < published.slice(0, period.length === 4 ? 4 : 7);
}

/** The period that an amount without one of its own takes over, or none. */
function carried(context: ExtractionContext, talk: Talk, draft: Draft): Given {
  if (isOfMarketDay(draft) && context.published !== null)
    return { ...NONE, period: { value: context.published, span: draft.amount.span, how: 'inferred' } };
  const topic = current(talk, draft);
  const state = STATES.has(draft.measure?.value ?? '');
  const tense = tenseOf(draft.scene.frame, draft.clause);
  if (!topic) return NONE;
  if (topic.sentence === draft.scene.frame.index) return state && draft.direction === null ? NONE : inherited(topic);
  if (state && (tense !== 'past' || draft.direction === null)) return NONE;
  if (tense === 'present') return NONE;
  if (tense === 'future' && isPast(topic.period, context.published)) return NONE;
  return inherited(topic);
}

/** The period of what a figure is compared with where it names none: as the article compares. */
function priorPeriod(talk: Talk, draft: Draft, host: string | null): Given {
  const topic = current(talk, draft);
  if (host === null || !topic || talk.comparison === null || STATES.has(draft.measure?.value ?? '')) return NONE;
  return inherited(topic, shiftPeriod(host, talk.comparison));
}

function periodOf(context: ExtractionContext, talk: Talk, draft: Draft): Given {
  const { frame } = draft.scene;
  const roles = rolesOf(frame);
  const host = hostOf(talk, draft, roles);
  const attached = attachedPeriod(draft, roles);
  if (!attached) {
    const prior = isPrior(frame, draft.amount) && draft.direction === null;
    return prior ? priorPeriod(talk, draft, host) : carried(context, talk, draft);
  }
  const { period: mention, own } = attached;
  const value = resolvedAgainst(mention, host);
  if (own && host !== null && value !== null) talk.comparison = shiftBetween(host, value) ?? talk.comparison;
  if (!own && mention.shift !== null && mention.shift !== 'same') return stated(mention, value);
  if (!own && value !== null && !STATES.has(draft.measure?.value ?? '')) {
    talk.topic = { mention, period: value, sentence: frame.index, paragraph: frame.sentence.paragraph };
    if (value.length < 10 || value.includes('-Q')) talk.lead ??= talk.topic;
  }
  return stated(mention, value);
}

/**
 * Step: gives each amount its reference period: the one of its clause that is neither the date on which something was said nor
 * the base of a comparison; a prior value takes the period behind it, told from the main value's; without one an amount takes
 * over what the text talks about.
 */
export const readPeriod: Step = (context, drafts) => {
  const talk: Talk = { lead: null, topic: null, comparison: null, seen: -1 };
  return drafts.map((draft) => {
    if (draft.scene.frame.index > talk.seen) catchUp(context, talk, draft.scene.frame);
    return { ...draft, ...periodOf(context, talk, draft) };
  });
};
