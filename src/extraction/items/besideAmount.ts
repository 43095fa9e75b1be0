import { COMMODITIES } from '../../lexicon/en/commodities';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import type { Draft } from '../draft';
import { behindBracket, phraseAt, tagAt, wordAt } from '../lookAround';
import {
  behindJoiner,
  canBeGoods,
  coordinated,
  generalGoods,
  goodsIn,
  namesAsset,
  namesGoods,
  thingIn,
  type Range,
} from './things';

/** The rest of a phrase from `at` on, where an amount stands in front of it ("a 2 Mtpa concentrator"); else null. */
function behindItsAmount(frame: Frame, phrase: NounPhrase, at: number): NounPhrase | null {
  if (phrase.first === at) return phrase;
  const before = wordAt(frame, at - 1) === '-' ? at - 2 : at - 1;
  return tagAt(frame, before) === 'amount' ? { ...phrase, first: at } : null;
}

/** The phrase that begins at `at`, a determiner and adverbs passed over. */
export function phraseHere(frame: Frame, at: number): NounPhrase | null {
  for (let here = at; here < at + 4; here++) {
    const phrase = phraseAt(frame, here);
    if (phrase) return behindItsAmount(frame, phrase, here);
    const tag = tagAt(frame, here);
    if (tag !== 'det' && tag !== 'adv' && tag !== 'adj') return null;
  }
  return null;
}

/**
 * The thing of a chain of phrases: heads that are measures or shares of something lead on to what stands behind their "of"
 * ("of the total exports of copper": copper), possessors to what they own ("of the world's copper").
 */
export function thingAlong(frame: Frame, at: number): { phrase: NounPhrase; thing: Range } | null {
  let phrase = phraseHere(frame, at);
  for (let hops = 0; phrase && hops < 4; hops++) {
    if (phrase.kind === 'pronoun' || phrase.determiner === 'what') return null;
    if (phrase.possessive) {
      phrase = phraseHere(frame, phrase.last + 1);
      continue;
    }
    const thing = phrase.kind === 'place' || phrase.kind === 'name' ? null : thingIn(frame, phrase);
    if (thing) return { phrase, thing };
    const next = wordAt(frame, phrase.last);
    if (next !== 'of' && next !== 'for') return null;
    phrase = phraseHere(frame, phrase.last + 1);
  }
  return null;
}

const MONEY_LINKS = new Set(['from', 'for', 'in', 'on']);

/** Where what an amount is of can begin behind it, and whether "of" led there. */
function opening(frame: Frame, draft: Draft): { at: number; of: boolean; loose: boolean } {
  let at = behindBracket(frame, draft.amount.last);
  while (wordAt(frame, at) === '-' || tagAt(frame, at) === 'period') at++;
  if (wordAt(frame, at) === 'worth') at++;
  if (wordAt(frame, at) === 'of') return { at: at + 1, of: true, loose: false };
  const word = wordAt(frame, at);
  if (draft.amount.dimension === 'money' ? MONEY_LINKS.has(word) : draft.unit === '%' && word === 'on')
    return { at: at + 1, of: false, loose: true };
  if (word === 'is' || word === 'are' || word === 'was' || word === 'were')
    return { at: wordAt(frame, at + 1) === 'for' ? at + 2 : at + 1, of: false, loose: true };
  return { at, of: false, loose: false };
}

/** A chemical formula ("CO2", "Li2O"): letters and digits without a space between. */
export function formulaAt(frame: Frame, first: number): Range | null {
  let last = first;
  let digits = false;
  for (let token = frame.tokens[first]; token && last < frame.sentence.last; token = frame.tokens[++last]) {
    if ((last > first && token.spaced) || (token.kind !== 'number' && (token.kind !== 'word' || token.text.length > 3)))
      break;
    digits ||= token.kind === 'number';
  }
  return digits && frame.tokens[first]?.kind === 'word' ? { first, last } : null;
}

/** "four fifths of it gas", "2 Mt of which copper": the part that an amount of something is. */
function ofThem(frame: Frame, at: number): Range | null {
  const phrase = phraseAt(frame, at);
  return phrase?.first === at ? goodsIn(frame, phrase) : null;
}

/** "1,870 million units of electricity": goods that the unit is written with. */
function insideAmount(frame: Frame, { amount }: Draft): Range | null {
  const last = amount.last - 1;
  return wordAt(frame, last - 1) === 'of' && COMMODITIES.has(wordAt(frame, last))
    ? { first: last, last: amount.last }
    : null;
}

/**
 * Behind the amount: "3 Mt of aluminium ingots", "160,000 tonnes of primary metal", "a 640 MW wind farm", "$3 billion
 * from copper exports".
 */
export function behindAmount(frame: Frame, draft: Draft): Range | null {
  const inside = insideAmount(frame, draft);
  if (inside) return inside;
  const { at, of, loose } = opening(frame, draft);
  const formula = of ? formulaAt(frame, at) : null;
  if (formula) return formula;
  if (of && tagAt(frame, at) === 'pron') return ofThem(frame, at + 1);
  const found = thingAlong(frame, at);
  if (!found || !canBeGoods(found.phrase)) return null;
  const { thing } = found;
  if (namesGoods(frame, thing)) return coordinated(frame, thing);
  if (generalGoods(frame, thing) !== null) return coordinated(frame, thing);
  if (loose) return null;
  if (namesAsset(frame, thing)) return draft.amount.dimension === 'ratio' ? null : thing;
  return of && found.phrase.kind !== 'organisation' && draft.amount.dimension !== 'money' ? thing : null;
}

/** Words between goods and their amount in a list or where the verb is left out: "copper to 5 kt", "urea (1.3 Mt)". */
const LEADS = new Set(['to', 'at', 'with', 'by', 'for', '(', ':', '-', '–', ',']);

/** In front of the amount: "copper to 120,375 tonnes", "followed by urea (1.3 Mt)", "WHEAT: 4 Mt". */
export function labelBefore(frame: Frame, draft: Draft): Range | null {
  let at = draft.amount.first - 1;
  while (tagAt(frame, at) === 'adv' || tagAt(frame, at) === 'det' || tagAt(frame, at) === 'adj') at--;
  if (LEADS.has(wordAt(frame, at))) at--;
  while (tagAt(frame, at) === 'adv') at--;
  const phrase = phraseAt(frame, at);
  if (phrase?.last !== at + 1) return null;
  return goodsIn(frame, phrase) ?? listedGeneral(frame, phrase);
}

/** "wood pellets 0.6 million tonnes, grain 1.3": goods that a list calls by a general word. */
function listedGeneral(frame: Frame, phrase: NounPhrase): Range | null {
  if (phrase.determiner !== null || !canBeGoods(phrase)) return null;
  if (![',', ';', 'and', ':', '('].includes(wordAt(frame, phrase.first - 1))) return null;
  const thing = thingIn(frame, phrase);
  return thing?.last === phrase.last && generalGoods(frame, thing) !== null ? thing : null;
}

/** The run of amounts that are joined to one ("699 koz and 178 koz"), and its place among them. */
function amountRun(frame: Frame, draft: Draft): { length: number; place: number; first: number; floor: number } {
  const index = frame.amounts.indexOf(draft.amount);
  let start = index;
  while (start > 0 && behindJoiner(frame, frame.amounts[start - 1]?.last ?? -1) === frame.amounts[start]?.first)
    start--;
  let end = index;
  while (
    end + 1 < frame.amounts.length &&
    behindJoiner(frame, frame.amounts[end]?.last ?? -1) === frame.amounts[end + 1]?.first
  )
    end++;
  const floor = frame.amounts[start - 1]?.last ?? frame.sentence.first;
  return {
    length: end - start + 1,
    place: index - start,
    first: frame.amounts[start]?.first ?? draft.amount.first,
    floor,
  };
}

/** "palladium and platinum came in at 699 koz and 178 koz": as many goods as amounts, each with its own. */
export function paired(frame: Frame, draft: Draft): Range | null {
  const run = amountRun(frame, draft);
  if (run.length < 2) return null;
  const goods: Range[] = [];
  for (const phrase of frame.phrases) {
    if (phrase.last > run.first) break;
    if (phrase.first < run.floor) continue;
    const thing = goodsIn(frame, phrase);
    if (!thing) continue;
    const before = goods.at(-1);
    if (before && behindJoiner(frame, before.last) !== phrase.first) goods.length = 0;
    goods.push(thing);
  }
  return goods.length === run.length ? (goods[run.place] ?? null) : null;
}
