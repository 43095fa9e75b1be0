import { CONTRACT_NOUNS, COVER_VERBS, FULFIL_WORDS, SIGNING_WORDS } from '../lexicon/en/status';
import type { Frame } from '../model/frame';
import type { Draft } from './draft';
import { clauseAt, tagAt, wordAt } from './lookAround';

/** How far behind its noun what a contract is for may begin: "a deal with Brunia Power for". */
const LINK_REACH = 6;

/** How far in front of an amount the verb of "delivered a 642 MW order" may stand. */
const VERB_REACH = 4;

/** How many words may stand between an amount and its order: "a 642 MW wind turbine order". */
const NAME_REACH = 3;

/** What contracts are signed for; a share, a price or the money of one is what it is at once. */
const DELIVERED: ReadonlySet<string> = new Set(['mass', 'volume', 'energy', 'power', 'shipping']);

const IN_NAMES: ReadonlySet<string> = new Set(['noun', 'adj', 'name']);

function isVerbal(frame: Frame, at: number): boolean {
  const tag = tagAt(frame, at);
  return tag === 'verb' || tag === 'aux' || tag === 'ing' || tag === 'participle';
}

/** "a contract for 300,000 tonnes", "an order from Brunia for 300 MW", "a deal to build a 300 MW plant". */
function leadsTo(frame: Frame, noun: number, amount: number): boolean {
  if (wordAt(frame, noun - 1) === 'in') return false;
  for (let at = noun + 1; at < amount && at - noun <= LINK_REACH; at++) {
    const word = wordAt(frame, at);
    if (word === 'for' || word === 'covering') return true;
    if (word === 'to') return tagAt(frame, at) === 'to';
    if (isVerbal(frame, at) || word === ',') return false;
  }
  return false;
}

/** "The contract covers 300,000 tonnes a year". */
function covers(frame: Frame, noun: number): boolean {
  const clause = frame.clauses[clauseAt(frame, noun)];
  const verb = clause?.verb ?? null;
  if (verb === null || clause?.subject?.head !== noun) return false;
  return COVER_VERBS.has(wordAt(frame, verb)) && wordAt(frame, noun - 1) !== 'existing';
}

/** "The contract for 300,000 tonnes was fulfilled". */
function isFulfilled(frame: Frame, from: number, last: number): boolean {
  for (let at = from; at < last; at++) if (FULFIL_WORDS.has(wordAt(frame, at))) return true;
  return false;
}

/** Whether the noun at `at` is a contract for an amount: what is to be built or delivered under it is still to come. */
export function isContractFor(frame: Frame, at: number, { amount }: Draft): boolean {
  if (!CONTRACT_NOUNS.has(wordAt(frame, at)) || tagAt(frame, at) !== 'noun' || at > amount.first) return false;
  if (!DELIVERED.has(amount.dimension ?? '')) return false;
  if (!leadsTo(frame, at, amount.first) && !covers(frame, at)) return false;
  const { first = 0, last = 0 } = frame.clauses[clauseAt(frame, at)] ?? {};
  return !isFulfilled(frame, first, Math.max(last, amount.last));
}

/** Index of the noun of "a 642 MW order", "a 300,000-tonne supply contract", or null. */
export function orderOf({ amount, scene: { frame } }: Draft): number | null {
  if (!DELIVERED.has(amount.dimension ?? '')) return null;
  if (isFulfilled(frame, Math.max(frame.sentence.first, amount.first - VERB_REACH), amount.first)) return null;
  for (let at = amount.last; at <= amount.last + NAME_REACH; at++) {
    if (CONTRACT_NOUNS.has(wordAt(frame, at)) && tagAt(frame, at) === 'noun') return at;
    if (!IN_NAMES.has(tagAt(frame, at) ?? '')) return null;
  }
  return null;
}

/** Whether the word at `at` is a contract that its clause tells the signing of: "last week it bagged a 642 MW order". */
export function isJustSigned(frame: Frame, at: number): boolean {
  if (!CONTRACT_NOUNS.has(wordAt(frame, at))) return false;
  const verb = frame.clauses[clauseAt(frame, at)]?.verb ?? null;
  return verb !== null && verb < at && SIGNING_WORDS.has(wordAt(frame, verb));
}
