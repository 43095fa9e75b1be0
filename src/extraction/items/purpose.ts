import { ASSET_WORDS } from '../../lexicon/en/commodities';
import { DIRECTION_NOUNS } from '../../lexicon/en/directions';
import { CARRIER_NOUNS, LIGHT_MODIFIERS } from '../../lexicon/en/functionWords';
import { SHARE_WORDS } from '../../lexicon/en/goods';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Draft } from '../draft';
import { behindBracket, phraseAt, tagAt, wordAt } from '../lookAround';
import { phraseHere } from './besideAmount';
import { behindJoiner, type Range } from './things';

const BUYING = /^(?:buy|bought|acquir|purchas|tak|took)/;
const PURPOSE_LINKS = new Set(['in', 'on', 'for', 'into', 'towards', 'of', 'through']);

const PORTIONS = new Set('stake stakes interest interests share shares holding holdings equity'.split(' '));

/** Heads that are ways to pay or to count, not what money goes to. */
const NO_PURPOSE = new Set(
  `cash return exchange stages tranches instalments installments dollars euros yuan spending investment investments
   addition review basis financing funding funds proceeds money consideration deal agreement transaction price sale sales
   cheque check sum bill purpose company group part form installment instalment payment payments works work owner buyer cost costs
   presence favour favor decision economy package tag addition contrast total year years month months`.split(/\s+/),
);

/** A thing that money goes to, names and all, without light words in front; null for places, bodies, times. */
function aim(frame: Frame, phrase: NounPhrase | null): Range | null {
  if (!phrase || ['place', 'pronoun', 'world', 'organisation'].includes(phrase.kind) || phrase.possessive) return null;
  const head = wordAt(frame, phrase.head);
  const moves = DIRECTION_NOUNS.has(head) && head !== 'expansion' && head !== 'upgrade';
  if (NO_PURPOSE.has(head) || CARRIER_NOUNS.has(head) || moves || SHARE_WORDS.has(head)) return null;
  let first = phrase.first;
  while (first < phrase.head) {
    const tag = tagAt(frame, first);
    const light = LIGHT_MODIFIERS.has(wordAt(frame, first)) && wordAt(frame, first) !== 'new';
    if (tag !== 'place' && tag !== 'amount' && tag !== 'number' && tag !== 'symbol' && !light) break;
    first++;
  }
  return first < phrase.last ? { first, last: withOthers(frame, phrase.last) } : null;
}

/** End of a list of things that begins with one: "mine, spur line and jetty". */
function withOthers(frame: Frame, last: number): number {
  let end = last;
  for (let hops = 0; hops < 6; hops++) {
    const next = behindJoiner(frame, end);
    if (next === null) break;
    const phrase = phraseAt(frame, next);
    if (phrase?.first !== next || phrase.kind === 'name' || phrase.kind === 'place' || phrase.kind === 'pronoun') break;
    end = phrase.last;
    if (wordAt(frame, next - 1) === 'and') return end;
  }
  return last;
}

/** The phrase that begins at `at`, with what owns it passed over ("in Maximus' lithium project"). */
function objectAt(frame: Frame, at: number): NounPhrase | null {
  for (let here = at; here < at + 8 && here < frame.sentence.last; here++) {
    const phrase = phraseAt(frame, here);
    if (phrase) {
      if (!phrase.possessive) return phrase;
      here = phrase.last;
      continue;
    }
    const tag = tagAt(frame, here);
    if (tag !== 'det' && tag !== 'adv' && tag !== 'adj' && tag !== 'possessive') return null;
  }
  return null;
}

/** What stands behind "in", "on", "for" or an infinitive at `at`: "in new aircraft", "to expand the refinery". */
function behindLink(frame: Frame, at: number): Range | null {
  const word = wordAt(frame, at);
  if (PURPOSE_LINKS.has(word) && tagAt(frame, at) !== 'noun') {
    const gerund = tagAt(frame, at + 1) === 'ing' ? at + 2 : at + 1;
    const found = behindStake(frame, gerund);
    return found &&
      !found.through &&
      phraseAt(frame, found.range.first)?.kind === 'name' &&
      word !== 'in' &&
      word !== 'into'
      ? null
      : (found?.range ?? null);
  }
  if (word === 'to' && tagAt(frame, at + 1) === 'det') {
    const phrase = objectAt(frame, at + 1);
    return phrase && ASSET_WORDS.has(wordAt(frame, phrase.head)) ? aim(frame, phrase) : null;
  }
  if (word === 'to' && tagAt(frame, at + 1) === 'verb') return behindStake(frame, at + 2)?.range ?? null;
  return null;
}

/** Marks and words behind which an amount's purpose is no longer told. */
const NO_MORE = new Set([';', ',', 'as', 'when', 'while', 'presence', 'favour', 'favor', 'principle']);

/** The first purpose between two tokens. */
function purposeBetween(frame: Frame, from: number, to: number): Range | null {
  for (let at = from; at < Math.min(to, from + 14); at++) {
    if (tagAt(frame, at) === 'amount' || NO_MORE.has(wordAt(frame, at))) return null;
    const found = behindLink(frame, at);
    if (found) return found;
  }
  return null;
}

/**
 * What money goes to or is asked for: "invest $5 million in new aircraft", "the cost of the mine", "the $1.1 billion
 * Marra hub", "spending to expand the refinery".
 */
export function purposeOf(frame: Frame, draft: Draft): Range | null {
  const { amount, trigger } = draft;
  if (trigger && trigger.last <= amount.first && trigger.part !== 'word') {
    const found = trigger.part === 'noun' ? purposeBetween(frame, trigger.last, amount.first) : null;
    if (found) return found;
  }
  return purposeBehind(frame, draft);
}

/** What stands behind the amount as what the money goes to, or in front of "worth". */
export function purposeBehind(frame: Frame, { amount, clause }: Draft): Range | null {
  const worth = wordAt(frame, amount.first - 1) === 'worth' ? aim(frame, phraseAt(frame, amount.first - 2)) : null;
  if (worth) return worth;
  const behind = behindBracket(frame, amount.last);
  const parted = wordAt(frame, behind) === 'of' && wordAt(frame, behind + 1) === 'which';
  const end = (parted ? null : frame.clauses[clause]?.last) ?? frame.sentence.last;
  const direct = phraseHere(frame, behind);
  const thing = direct?.first === behind && !direct.possessive ? aim(frame, direct) : null;
  return thing ?? purposeBetween(frame, behind, end);
}

/** What is priced or paid: the subject of the amount's clause where it is a thing ("The project will cost …"). */
export function costSubject(frame: Frame, draft: Draft): Range | null {
  const { trigger, amount } = draft;
  if (trigger?.part !== 'verb' || trigger.definition.measure !== 'cost' || amount.first < trigger.first) return null;
  const before = tagAt(frame, trigger.first) === 'ing' ? phraseAt(frame, trigger.first - 1) : null;
  const phrase = before ?? frame.clauses[draft.clause]?.subject ?? null;
  return phrase?.kind === 'name' ? null : aim(frame, phrase);
}

/** What a buyer pays for: the object of "buy", a part of it standing for the whole ("bought 35% of the miner for"). */
export function boughtObject(frame: Frame, draft: Draft): Range | null {
  const { trigger } = draft;
  if (trigger?.part !== 'verb' || !BUYING.test(wordAt(frame, trigger.first))) return null;
  return tradedObject(frame, draft);
}

/** What is sold or bought: the object of the verb, or behind "sale of", in front of the price. */
export function tradedObject(frame: Frame, draft: Draft): Range | null {
  const { trigger } = draft;
  if (!trigger) return null;
  if (trigger.part === 'noun') {
    return wordAt(frame, trigger.last) === 'of' ? (behindStake(frame, trigger.last + 1)?.range ?? null) : null;
  }
  return trigger.part === 'verb' ? (behindStake(frame, trigger.last)?.range ?? null) : null;
}

/** Whether a phrase is a part of what its "of" or "in" leads to: "a stake in", "a clutch of". */
function isPortion(frame: Frame, phrase: NounPhrase): boolean {
  const head = wordAt(frame, phrase.head);
  return PORTIONS.has(head) || (CARRIER_NOUNS.has(head) && wordAt(frame, phrase.last) === 'of');
}

/** The thing at `at`; of a part of it ("45 per cent of its project", "a stake in the field"), the thing itself. */
function behindStake(frame: Frame, at: number): { range: Range; through: boolean } | null {
  let here = at;
  for (let hops = 0; hops < 3; hops++) {
    while (tagAt(frame, here) === 'amount' || tagAt(frame, here) === 'det' || tagAt(frame, here) === 'adv') here++;
    const phrase = objectAt(frame, here);
    const stake = phrase !== null && isPortion(frame, phrase);
    if (phrase && !stake) {
      const range = phrase.kind === 'organisation' ? null : aim(frame, phrase);
      return range && { range, through: here > at };
    }
    here = phrase ? phrase.last : here;
    if (wordAt(frame, here) !== 'of' && wordAt(frame, here) !== 'in') return null;
    here++;
  }
  return null;
}
