import { AVERAGE_WORDS, DAILY_WORDS, DEAL_VERBS, MARKET_WORDS } from '../../lexicon/en/periodRoles';
import { OPINION_WORDS } from '../../lexicon/en/status';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import { firstDayOf, lastDayOf } from '../../mentions/periods/iso';
import type { Draft, ExtractionContext } from '../draft';
import { tagAt, wordAt } from '../lookAround';
import { tenseOf, type Tense } from '../tense';
import { isOfState } from './attach';
import { copied, inherited, neighbour, NONE, type Given } from './given';
import { current, type Talk, type Topic } from './talk';
import { periodFrom, REACH } from './view';

/** Measures that are told by the day, and the words that tell that they are. */
const MARKET_MEASURES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['price', MARKET_WORDS],
  ['stocks', DAILY_WORDS],
]);

/** Exchanges that goods are quoted on ("the London Metal Exchange"). */
const QUOTING: ReadonlySet<string> = new Set(['metal', 'futures', 'mercantile', 'commodity', 'petroleum', 'energy']);

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
    market ||= words.has(word) || (words === MARKET_WORDS && word === 'exchange' && QUOTING.has(wordAt(frame, at - 1)));
  }
  return market;
}

/** Whether a period lies behind the writer. */
function isPast(period: string, published: string | null): boolean {
  return published !== null && lastDayOf(period) < published;
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

/** "put the bill at $45 million", "was built at a cost of $640 million": a sum that is of no time that was told. */
function isEstimated({ scene: { frame }, clause, amount }: Draft): boolean {
  const { verb = null } = frame.clauses[clause] ?? {};
  if (verb === null || verb > amount.first) return false;
  return OPINION_WORDS.has(wordAt(frame, verb)) || BUILT.has(wordAt(frame, verb));
}

const BUILT: ReadonlySet<string> = new Set('built erected constructed completed made'.split(' '));

/** Whether an amount may take over what was talked about in sentences before. */
function isCarrier(draft: Draft, tense: Tense): boolean {
  const measure = draft.measure?.value ?? '';
  if (isPartOfBefore(draft)) return true;
  if (tense === 'present') return false;
  if (isOfState(draft))
    return tense === 'past' && (draft.direction !== null || (measure === 'cost' && !isEstimated(draft)));
  if (measure === 'debt') return false;
  return measure !== 'other' || draft.amount.dimension !== 'money';
}

/** Whether what lies ahead may belong to a topic: one that is not over, and another paragraph's only where it runs now. */
function isNow(topic: Topic, draft: Draft, published: string | null): boolean {
  if (topic.period.length === 10 || isPast(topic.period, published)) return false;
  if (topic.paragraph === draft.scene.frame.sentence.paragraph) return true;
  return published !== null && topic.period.slice(0, 4) === published.slice(0, 4);
}

/** Money that a deal was done for. */
function isDeal({ measure, amount, scene: { frame }, clause }: Draft): boolean {
  if (amount.dimension !== 'money' || !['sales', 'investment', 'trade'].includes(measure?.value ?? '')) return false;
  const { verb = null } = frame.clauses[clause] ?? {};
  return verb !== null && (VERB_FORMS.get(wordAt(frame, verb)) ?? []).some(({ lemma }) => DEAL_VERBS.has(lemma));
}

/** The period that an amount without one of its own takes over, or none. */
export function carried(context: ExtractionContext, talk: Talk, draft: Draft, done: readonly Draft[]): Given {
  const near = neighbour(done, draft);
  const { published } = context;
  const tense = tenseOf(draft.scene.frame, draft.clause, draft.amount.first);
  if (near && goesOn(draft) && (near.direction !== null || near.measure?.value === draft.measure?.value))
    return copied(near);
  if (isOfMarketDay(talk, draft) && published !== null) {
    talk.market = true;
    if (talk.day && draft.measure?.value === 'price' && /[/%]/.test(draft.unit)) return inherited(talk.day);
    return { ...NONE, period: { value: published, span: draft.amount.span, how: 'inferred' } };
  }
  if (near && !isSince(draft) && joins(draft, near, tense, published)) return copied(near);
  if (!isCarrier(draft, tense) || isSince(draft)) return NONE;
  const topic = current(talk, draft);
  if (draft.measure?.value === 'price' && talk.lead === null && talk.day && tense !== 'future')
    return inherited(talk.day);
  const lead = talk.brief ? null : talk.lead;
  if (topic && topic.sentence > draft.scene.frame.index && isDeal(draft)) return NONE;
  const fitting = tense === 'future' ? [topic, lead].find((one) => one && isNow(one, draft, published)) : topic;
  if (fitting && tense === 'past' && published !== null && firstDayOf(fitting.period) > published) return NONE;
  if (!fitting || (fitting.period.length === 10 && fitting.paragraph !== draft.scene.frame.sentence.paragraph))
    return NONE;
  return inherited(fitting);
}
