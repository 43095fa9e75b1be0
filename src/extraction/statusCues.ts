import {
  CONTRACT_NOUNS,
  CONTRACT_WORDS,
  FORECAST_NOUNS,
  FORECAST_WORDS,
  FUTURE_WORDS,
  LIKELY_WORDS,
  OPINION_WORDS,
  PLAN_ADJECTIVES,
  PLAN_NOUNS,
  PLAN_WORDS,
} from '../lexicon/en/status';
import type { Frame } from '../model/frame';
import { isContractFor, orderOf } from './contractCues';
import type { Draft } from './draft';
import { clauseAt, tagAt, wordAt } from './lookAround';
import { REACH } from './periods/view';

/** What a word says about whether something has happened. */
export type Cue = 'plan' | 'forecast' | 'opinion' | 'future' | 'likely';

/** A cue and its token. */
export interface PlacedCue {
  readonly at: number;
  readonly cue: Cue;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', "'s"]);

/** "are thought to be above 1 million" is about now. */
const HELD = new Set([
  'thought',
  'believed',
  'estimated',
  'said',
  'reported',
  'known',
  'understood',
  'considered',
  'held',
]);

const DUE = new Set(['due', 'about', 'out', 'going']);

const AFTER_NOUN_CUE = new Set(['of', 'at', 'is', 'was', 'for', ':', 'to', 'stands', 'remains', 'unchanged']);

function isVerbal(frame: Frame, at: number): boolean {
  const tag = tagAt(frame, at);
  return tag === 'verb' || tag === 'participle' || tag === 'ing' || tag === 'aux';
}

/** A participle in front of its noun ("a planned 320 MW plant"), not in a phrase of something else ("due to planned repairs"). */
function isAttribute(frame: Frame, at: number, draft: Draft): boolean {
  if (tagAt(frame, at) !== 'adj') return false;
  if (at < draft.amount.first && draft.amount.first - at <= 3) return true;
  const phrase = frame.phrases.find((one) => at >= one.first && at < one.last);
  if (!phrase || phrase.first > draft.amount.first) return at - draft.amount.last < 2 && at > draft.amount.first;
  const trigger = draft.trigger;
  return (
    phrase.preposition === null || (trigger !== null && trigger.first >= phrase.first && trigger.first < phrase.last)
  );
}

/** "is to", "are set to", "about to", "had set out to": what is still to be done. */
function opensFuture(frame: Frame, at: number): boolean {
  if (wordAt(frame, at) !== 'to') return false;
  const before = wordAt(frame, at - 1);
  // also where the verb behind it was taken for a noun: "is to feed some 1,300 GWh"
  if (BE.has(before) && tagAt(frame, at + 1) === 'noun') return true;
  if (tagAt(frame, at) !== 'to') return false;
  if (HELD.has(before)) return false;
  if (BE.has(before) || DUE.has(before) || wordAt(frame, at + 1) === 'be') return true;
  return frame.clauses.some((clause) => clause.first === at);
}

/** Phrases of expectation and intent whose words alone say nothing: "look for", "pencil in", "set to", "set aside". */
function phraseCue(frame: Frame, at: number): Cue | null {
  const next = wordAt(frame, at + 1);
  switch (wordAt(frame, at)) {
    case 'look':
    case 'looks':
    case 'looked':
    case 'call':
      return next === 'for' ? 'forecast' : null;
    case 'pencil':
    case 'pencilled':
    case 'penciled':
      return next === 'in' ? 'forecast' : null;
    case 'set':
      return next === 'to' ? 'forecast' : next === 'aside' ? 'plan' : null;
    case 'count':
    case 'counts':
    case 'counting':
      return next === 'on' ? 'forecast' : null;
    case 'committed':
      return next === 'to' ? 'plan' : null;
    default:
      return null;
  }
}

function verbCue(frame: Frame, at: number, draft: Draft): Cue | null {
  const word = wordAt(frame, at);
  if (FORECAST_WORDS.has(word)) return 'forecast';
  if (PLAN_WORDS.has(word)) return 'plan';
  if (CONTRACT_WORDS.has(word)) return draft.amount.dimension === 'money' ? null : 'plan';
  return OPINION_WORDS.has(word) ? 'opinion' : null;
}

/** "is building a train of 4 mtpa": what is not there yet. */
const BUILDING = new Set(['building', 'constructing', 'developing', 'erecting']);

/** "a mill of 1.5 mtpa is 82 percent complete": what is still being built. */
function isUnfinished({ measure, amount, scene: { frame } }: Draft): boolean {
  if (measure?.value !== 'capacity') return false;
  const next = frame.amounts.find(({ first }) => first >= amount.last);
  return next?.unit === '%' && ['complete', 'completed', 'finished', 'built'].includes(wordAt(frame, next.last));
}

/** Words that may say something of an amount: every other word is passed over at once. */
const CUE_WORDS: ReadonlySet<string> = new Set(
  [
    ...[FORECAST_WORDS, PLAN_WORDS, CONTRACT_WORDS, OPINION_WORDS, FUTURE_WORDS, LIKELY_WORDS, BUILDING],
    ...[PLAN_ADJECTIVES, FORECAST_NOUNS, PLAN_NOUNS, CONTRACT_NOUNS],
    'look looks looked call pencil pencilled penciled set count counts counting committed'.split(' '),
    'out to likely poised under estimate'.split(' '),
  ].flatMap((words) => [...words]),
);

/** What the word at `at` says about the amount, or null. */
function cueAt(frame: Frame, at: number, draft: Draft): Cue | null {
  const word = wordAt(frame, at);
  if (!CUE_WORDS.has(word)) return null;
  const tag = tagAt(frame, at);
  if (tag === 'amount' || tag === 'period' || tag === 'name' || tag === 'place') return null;
  const phrase = phraseCue(frame, at);
  if (phrase) return phrase;
  if (word === 'out' && wordAt(frame, at + 1) === 'to') return 'plan';
  if (opensFuture(frame, at)) return 'future';
  if (FUTURE_WORDS.has(word)) return 'future';
  if (LIKELY_WORDS.has(word) && tag === 'aux') return 'likely';
  if (word === 'likely' || word === 'poised') return 'forecast';
  if (BUILDING.has(word) && ['is', 'are'].includes(wordAt(frame, at - 1)) && at < draft.amount.first) return 'plan';
  if (isVerbal(frame, at)) return verbCue(frame, at, draft);
  if (word === 'under' && wordAt(frame, at + 1) === 'construction') return 'plan';
  if (tag === 'adj') {
    if (!isAttribute(frame, at, draft)) return null;
    return PLAN_ADJECTIVES.has(word) ? 'plan' : verbCue(frame, at, draft);
  }
  if (tag !== 'noun' || at > draft.amount.first) return null;
  // a verb that was taken for a noun: "the holding expects to produce"
  if (wordAt(frame, at + 1) === 'to' && verbCue(frame, at, draft)) return verbCue(frame, at, draft);
  if (FORECAST_NOUNS.has(word)) return 'forecast';
  if (word === 'estimate' && wordAt(frame, at + 1) === 'of')
    return draft.measure?.value === 'reserves' ? null : 'forecast';
  if (isContractFor(frame, at, draft)) return 'plan';
  return PLAN_NOUNS.has(word) && nounLeads(frame, at, draft) ? 'plan' : null;
}

/** Whether a noun such as "target" or "quota" leads to the amount: "a target of", "the quota for 2021 at". */
function nounLeads(frame: Frame, at: number, draft: Draft): boolean {
  if (wordAt(frame, draft.amount.first - 1) === 'by') return false;
  if (frame.clauses[clauseAt(frame, at)]?.subject?.head === at) return true;
  const next = tagAt(frame, at + 1);
  return (
    AFTER_NOUN_CUE.has(wordAt(frame, at + 1)) ||
    isVerbal(frame, at + 1) ||
    next === 'amount' ||
    next === 'noun' ||
    wordAt(frame, at + 1) === ','
  );
}

/** "a transaction that values the business at": what is told of a noun by the way. */
function isRelative(frame: Frame, at: number): boolean {
  if (tagAt(frame, at - 1) !== 'noun' || tagAt(frame, at + 1) !== 'verb') return false;
  return ['that', 'which', 'who'].includes(wordAt(frame, at));
}

/** Where the words that govern an amount begin: its clause, and the one that it completes ("expects that …"). */
function scopeStart(frame: Frame, clause: number): number {
  let index = clause;
  while (index > 0) {
    const here = frame.clauses[index];
    if (!here) break;
    const opener = wordAt(frame, here.first);
    const complement = opener === 'that' && isVerbal(frame, here.first - 1);
    const own = here.verb !== null && !complement;
    if (own) break;
    index--;
  }
  return frame.clauses[index]?.first ?? frame.sentence.first;
}

/** Whether the amount stands in front of its clause's verb, so that what is said of it follows. */
function isSubject(frame: Frame, draft: Draft): boolean {
  const clause = frame.clauses[draft.clause];
  if (!clause) return false;
  const start = Math.max(clause.first, draft.amount.first - REACH);
  for (let at = start; at < draft.amount.first; at++) if (isVerbal(frame, at)) return false;
  return true;
}

/**
 * The words of plan and expectation that govern an amount, nearest first.
 *
 * @example of "expects to produce 5 Mt": 'forecast' at "expects"
 */
export function statusCues(draft: Draft): PlacedCue[] {
  const { frame } = draft.scene;
  const cues: PlacedCue[] = [];
  const start = Math.max(scopeStart(frame, draft.clause), draft.amount.first - REACH);
  for (let at = draft.amount.first - 1; at >= start; at--) {
    const cue = cueAt(frame, at, draft);
    if (cue) cues.push({ at, cue });
    // "expects to raise 4 bn, and will use 2 bn": what stands before "and" speaks of the other
    if (cue === 'future' && wordAt(frame, at - 1) === 'and') break;
    // "…, citing power at 200 euros" tells something else
    if (wordAt(frame, at).endsWith('ing') && wordAt(frame, at - 1) === ',') break;
    if (isRelative(frame, at)) break;
  }
  if (isUnfinished(draft)) cues.push({ at: draft.amount.last, cue: 'plan' });
  const order = orderOf(draft);
  if (order !== null) cues.push({ at: order, cue: 'plan' });
  const last = frame.clauses[draft.clause]?.last ?? draft.amount.last;
  const reach = isSubject(frame, draft) ? last : Math.min(last, draft.amount.last + 2);
  for (let at = draft.amount.last; at < reach; at++) {
    if (tagAt(frame, at) === 'amount' || wordAt(frame, at) === ',') break;
    const cue = cueAt(frame, at, draft);
    if (cue) cues.push({ at, cue });
  }
  return cues;
}
