import { AVERAGE_WORDS, DAILY_WORDS, MARKET_WORDS } from '../../lexicon/en/periodRoles';
import { FORECAST_NOUNS, PLAN_NOUNS } from '../../lexicon/en/status';
import { firstDayOf, lastDayOf, lengthInMonths } from '../../mentions/periods/iso';
import { shiftPeriod } from '../../mentions/periods/resolve';
import type { PeriodMention } from '../../model/period';
import type { Draft, ExtractionContext, Read, Step } from '../draft';
import { openBracket, tagAt, wordAt } from '../lookAround';
import { attachedPeriod, isOfState } from '../periods/attach';
import { isPrior } from '../periods/roles';
import { catchUp, resolvedAgainst, shiftBetween, type Talk, type Topic } from '../periods/talk';
import { beginningIn, periodFrom, periodsNear, REACH } from '../periods/view';
import { tenseOf, type Tense } from '../tense';

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
function hostOf(talk: Talk, draft: Draft): string | null {
  const { frame } = draft.scene;
  if (talk.topic?.sentence === frame.index) return talk.topic.period;
  const near = periodsNear(frame, draft.amount.first);
  const main = near.find(({ period, role }) => role === 'main' && period.period !== null)?.period;
  if (main && (main.shift !== 'same' || main.grain !== null)) return main.period;
  return current(talk, draft)?.period ?? null;
}

/** What was talked about up to a sentence; a paragraph begins again with what the article is about. */
function current(talk: Talk, draft: Draft): Topic | null {
  const { paragraph } = draft.scene.frame.sentence;
  if (talk.topic?.paragraph === paragraph) return talk.topic;
  if (talk.topic && talk.topic.said > 1 && !talk.brief) return talk.topic;
  return talk.brief ? null : (talk.lead ?? talk.topic);
}

/** Measures that are told by the day, and the words that tell that they are. */
const MARKET_MEASURES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['price', MARKET_WORDS],
  ['stocks', DAILY_WORDS],
]);

/** A price or its change that belongs to a trading day: told by the words of markets around it. */
function isOfMarketDay(talk: Talk, draft: Draft): boolean {
  const words = MARKET_MEASURES.get(draft.measure?.value ?? '');
  if (!words) return false;
  const { frame } = draft.scene;
  if (tenseOf(frame, draft.clause, draft.amount.first) === 'future') return false;
  let market = talk.market && words === MARKET_WORDS;
  const { first } = draft.amount;
  for (let at = first - REACH; at < first + REACH; at++) {
    const word = wordAt(frame, at);
    if (AVERAGE_WORDS.has(word)) return false;
    market ||= words.has(word);
  }
  return market;
}

/** Whether a period lies behind the writer. */
function isPast(period: string, published: string | null): boolean {
  return published !== null && lastDayOf(period) < published;
}

/** The draft before in the same sentence that has a period and is not only what another is compared with, or null. */
function neighbour(done: readonly Draft[], draft: Draft): Draft | null {
  const { frame } = draft.scene;
  const mine = openBracket(frame, draft.amount.first);
  for (let at = done.length - 1; at >= 0; at--) {
    const other = done[at];
    if (other?.scene !== draft.scene) return null;
    const open = openBracket(frame, other.amount.first);
    if ((other.period?.value ?? null) === null || (open !== null && open !== mine)) continue;
    if (!isPrior(frame, other.amount) || other.kind?.value === 'change') return other;
  }
  return null;
}

/** "Of the quota, 148,850 tonnes are …", "The remaining 19,150 tonnes", "This makes it 6%": more of what was told before. */
function isPartOfBefore(draft: Draft): boolean {
  const { frame } = draft.scene;
  const { first } = frame.sentence;
  const opening = wordAt(frame, first);
  if (opening === 'this' || opening === 'that') return tagAt(frame, first + 1) === 'verb';
  if (opening === 'of') return ['the', 'this', 'that', 'these', 'those'].includes(wordAt(frame, first + 1));
  return wordAt(frame, draft.amount.first - 1) === 'remaining';
}

/** "US$210m, of which US$64m", "including 9,600 tonnes", "rose 3% to 5 Mt": an amount that goes with the one before it. */
function goesOn(draft: Draft): boolean {
  const { frame } = draft.scene;
  const { first, last } = draft.amount;
  if (wordAt(frame, last) === 'of' && wordAt(frame, last + 1) === 'which') return true;
  for (let at = first - 1; at >= frame.sentence.first && first - at < 5; at--) {
    const word = wordAt(frame, at);
    if (word === 'to' || word === 'including' || (word === 'which' && wordAt(frame, at - 1) === 'of')) return true;
    if (tagAt(frame, at) === 'amount' || tagAt(frame, at) === 'verb') return false;
  }
  return false;
}

function copied(other: Draft): Given {
  return {
    period: other.period && { ...other.period, how: 'inherited' },
    periodText: other.periodText,
    periodMention: null,
  };
}

/** Whether an amount takes over the period of the amount before it in its sentence. */
function joins(draft: Draft, near: Draft, tense: Tense, published: string | null): boolean {
  const measure = draft.measure?.value ?? '';
  if (isOfState(draft) && draft.direction === null)
    return near.clause === draft.clause && (measure === 'cost' || measure === 'investment');
  const value = near.period?.value ?? null;
  if (tense === 'future' && value?.length === 10) return false;
  return tense !== 'future' || value === null || published === null || lastDayOf(value) >= published.slice(0, 4);
}

/** "capped at US$70 a ton since 2018", "kept at 31 rupees for two years": in force from then on. */
function isSince(draft: Draft): boolean {
  const { frame } = draft.scene;
  if (draft.direction !== null) return false;
  const behind = periodFrom(frame, draft.amount.last);
  return wordAt(frame, draft.amount.last) === 'since' || (behind?.period === null && behind.shift === null);
}

/** Whether an amount may take over what was talked about in sentences before. */
function isCarrier(draft: Draft, tense: Tense): boolean {
  const measure = draft.measure?.value ?? '';
  if (isPartOfBefore(draft)) return true;
  if (tense === 'present') return false;
  if (isOfState(draft)) return tense === 'past' && (draft.direction !== null || measure === 'cost');
  if (measure === 'debt') return false;
  return measure !== 'other' || draft.amount.dimension !== 'money';
}

/** The period that an amount without one of its own takes over, or none. */
function carried(context: ExtractionContext, talk: Talk, draft: Draft, done: readonly Draft[]): Given {
  const near = neighbour(done, draft);
  const { published } = context;
  const tense = tenseOf(draft.scene.frame, draft.clause, draft.amount.first);
  if (near && goesOn(draft) && (near.direction !== null || near.measure?.value === draft.measure?.value))
    return copied(near);
  if (isOfMarketDay(talk, draft) && published !== null) {
    talk.market = true;
    return { ...NONE, period: { value: published, span: draft.amount.span, how: 'inferred' } };
  }
  if (near && !isSince(draft) && joins(draft, near, tense, published)) return copied(near);
  if (!isCarrier(draft, tense) || isSince(draft)) return NONE;
  const topic = current(talk, draft);
  if (draft.measure?.value === 'price' && talk.lead === null && talk.day && tense !== 'future')
    return inherited(talk.day);
  const lead = talk.brief ? null : talk.lead;
  const fitting = tense === 'future' ? [topic, lead].find((one) => one && isNow(one, draft, published)) : topic;
  if (fitting && tense === 'past' && published !== null && firstDayOf(fitting.period) > published) return NONE;
  if (!fitting || (fitting.period.length === 10 && fitting.paragraph !== draft.scene.frame.sentence.paragraph))
    return NONE;
  return inherited(fitting);
}

/** Whether what lies ahead may belong to a topic: one that is not over, and another paragraph's only where it runs now. */
function isNow(topic: Topic, draft: Draft, published: string | null): boolean {
  if (topic.period.length === 10 || isPast(topic.period, published)) return false;
  if (topic.paragraph === draft.scene.frame.sentence.paragraph) return true;
  return published !== null && topic.period.slice(0, 4) === published.slice(0, 4);
}

/** How far behind a prior value an average or stretch without ends may stand. */
const OPEN_REACH = 6;

/** The period of what a figure is compared with where it names none: as the article compares. */
function priorPeriod(talk: Talk, draft: Draft, host: string | null): Given {
  const topic = current(talk, draft);
  if (host === null || !topic || isOfState(draft)) return NONE;
  const { last } = draft.amount;
  const open = beginningIn(draft.scene.frame.periods, last, last + OPEN_REACH).some(({ period }) => period === null);
  if (open) return NONE;
  const shift = talk.comparison ?? (lengthInMonths(host) > 1 ? 'year' : null);
  return shift === null ? NONE : inherited(topic, shiftPeriod(host, shift));
}

/** "its forecast to 82 from 96", "from their earlier figure of 45.5 Mt": what was meant before is of the same time. */
function isRevised(draft: Draft): boolean {
  const { frame } = draft.scene;
  const { first = 0 } = frame.clauses[draft.clause] ?? {};
  for (let at = draft.amount.first - 1; at >= Math.max(first, draft.amount.first - REACH); at--) {
    const word = wordAt(frame, at);
    if (FORECAST_NOUNS.has(word) || (PLAN_NOUNS.has(word) && tagAt(frame, at) === 'noun')) return true;
    if (word === 'earlier' && tagAt(frame, at + 1) === 'noun') return true;
  }
  return false;
}

/** "513 koz (493 koz)" where brackets before it held what is compared with. */
function isBracketedPrior(talk: Talk, draft: Draft, done: readonly Draft[]): boolean {
  if (!draft.amount.bracketed || draft.direction !== null || talk.comparison === null) return false;
  return done.at(-1)?.unit === draft.unit && done.at(-1)?.scene === draft.scene;
}

function isToday(mention: PeriodMention): boolean {
  return mention.text.toLowerCase() === 'today';
}

function periodOf(context: ExtractionContext, talk: Talk, draft: Draft, done: readonly Draft[]): Given {
  const { frame } = draft.scene;
  const host = hostOf(talk, draft);
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
  const value = resolvedAgainst(mention, host);
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
    done.push({ ...draft, ...periodOf(context, talk, draft, done) });
  }
  return done;
};
