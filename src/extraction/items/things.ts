import { ASSET_WORDS, COMMODITIES, ITEM_MODIFIERS } from '../../lexicon/en/commodities';
import { DIRECTION_NOUNS } from '../../lexicon/en/directions';
import { CARRIER_NOUNS, LIGHT_MODIFIERS } from '../../lexicon/en/functionWords';
import { BENCHMARKS, GENERAL_GOODS, NOT_GOODS } from '../../lexicon/en/goods';
import { ORGANISATION_NOUNS } from '../../lexicon/en/organisations';
import type { Frame } from '../../model/frame';
import type { NounPhrase } from '../../model/phrase';
import { verbSign } from '../changeCues';
import { phraseAt, tagAt, wordAt } from '../lookAround';

/** Tokens `[first, last)` of a frame. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Words for how much there is or how it moves, and others that no thing is called by. */
const NO_THINGS: ReadonlySet<string> = new Set([...NOT_GOODS, ...DIRECTION_NOUNS.keys(), ...CARRIER_NOUNS]);

/** Words that say nothing of what the thing behind them is. */
const LIGHT: ReadonlySet<string> = new Set([...LIGHT_MODIFIERS].filter((word) => !ITEM_MODIFIERS.has(word)));

/** Whether a word of a phrase cannot belong to what the phrase's thing is called. */
function endsThing(frame: Frame, at: number): boolean {
  const word = wordAt(frame, at);
  const tag = tagAt(frame, at);
  if (tag === 'name') return false;
  if (tag === 'amount') return true;
  // "dry bulk" is something, "the bulk" is not
  return NO_THINGS.has(word) && !COMMODITIES.has(`${wordAt(frame, at - 1)} ${word}`);
}

/** First token of the hyphened compound that ends at `at` ("battery-grade"). */
function compoundStart(frame: Frame, at: number, floor: number): number {
  let start = at;
  while (start - 2 >= floor && ['-', '/', '‐', '&'].includes(wordAt(frame, start - 1))) start -= 2;
  return start;
}

/** Whether the head of a thing is a name, a place, an amount or a light word after all. */
function isNamed(frame: Frame, start: number): boolean {
  const tag = tagAt(frame, start);
  if (tag === 'name') return !BENCHMARKS.has(wordAt(frame, start));
  if (tag === 'adj' && !ITEM_MODIFIERS.has(wordAt(frame, start))) return true;
  if (LIGHT.has(wordAt(frame, start))) return true;
  return tag === 'amount' || tag === 'place' || tag === 'number' || tag === 'period' || tag === 'symbol';
}

/** Whether an -ing or -ed form governs the thing behind it: "…, citing power", "and put coal into". */
function opensParticiple(frame: Frame, at: number): boolean {
  const tag = tagAt(frame, at);
  if (tag === 'participle') return wordAt(frame, at - 1) !== '-';
  if (tag !== 'ing' || ITEM_MODIFIERS.has(wordAt(frame, at))) return false;
  if (COMMODITIES.has(`${wordAt(frame, at)} ${wordAt(frame, at + 1)}`)) return false;
  return [',', 'while', 'by', 'of', 'in', 'for'].includes(wordAt(frame, at - 1));
}

/** Words in front of goods that only say where they are counted. */
const WORLDWIDE: ReadonlySet<string> = new Set(['world', 'global', 'worldwide']);

/** Whether a word or hyphened compound in front of a thing is no part of its name: places, owners, times, light words. */
function precedesThing(frame: Frame, start: number, end: number): boolean {
  const word = wordAt(frame, start);
  const tag = tagAt(frame, start);
  // "high-value-added", "low-grade" qualify the thing itself
  if (end - start > 2 && /(?:ed|grade)$/.test(wordAt(frame, end - 1)) && tag !== 'place' && tag !== 'name')
    return false;
  if (tag === 'name') return !BENCHMARKS.has(word);
  if (tag === 'amount' || tag === 'place' || tag === 'number' || tag === 'period') return true;
  if (WORLDWIDE.has(word) || LIGHT.has(word)) return true;
  if (opensParticiple(frame, start) || (tag === 'ing' && verbSign(word) !== null)) return true;
  const compound = wordAt(frame, start + 1) === '-';
  return (NOT_GOODS.has(word) && !compound) || ORGANISATION_NOUNS.has(word) || tag === 'symbol' || tag === 'verb';
}

/**
 * The part of a phrase that names a thing: without places, owners, light words, amounts, and without heads that are
 * measures or carriers.
 *
 * @example of "China's record refined copper output": refined copper
 */
export function thingIn(frame: Frame, phrase: NounPhrase, to = phrase.last): Range | null {
  let last = Math.min(to, phrase.last);
  while (last > phrase.first && (endsThing(frame, last - 1) || tagAt(frame, last - 1) === 'symbol')) last--;
  let first = last;
  while (first > phrase.first) {
    const start = compoundStart(frame, first - 1, phrase.first);
    if (first === last ? isNamed(frame, start) : precedesThing(frame, start, first)) break;
    first = start;
  }
  while (first < last && tagAt(frame, first) === 'adv' && !ITEM_MODIFIERS.has(wordAt(frame, first))) first++;
  const measured = wordAt(frame, last) === 'output' || wordAt(frame, last) === 'production';
  const bare = measured && last - first === 1 && !COMMODITIES.has(wordAt(frame, first));
  return first < last && !(bare && ITEM_MODIFIERS.has(wordAt(frame, first))) ? { first, last } : null;
}

/** Goods with a name of their own, apart from general words ("metal"). */
export const SPECIAL_GOODS: ReadonlySet<string> = new Set([...COMMODITIES].filter((name) => !GENERAL_GOODS.has(name)));

/** First words of goods that are named by two or more ("rare earth"). */
export const PAIR_OPENERS: ReadonlySet<string> = new Set(
  [...COMMODITIES].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
);

/** Number of tokens of the name of special goods that begins at `at` ("copper", "rare earth"), or 0. */
function goodsAt(frame: Frame, at: number): number {
  const tag = tagAt(frame, at);
  if (BENCHMARKS.has(wordAt(frame, at))) return 1;
  if (tag === 'name' || tag === 'place' || tag === 'verb' || tag === 'aux') return 0;
  const word = wordAt(frame, at);
  if (PAIR_OPENERS.has(word)) {
    const hyphen = wordAt(frame, at + 1) === '-' ? 1 : 0;
    if (COMMODITIES.has(`${word} ${wordAt(frame, at + 1 + hyphen)}`)) return 2 + hyphen;
  }
  return SPECIAL_GOODS.has(word) ? 1 : 0;
}

/** Whether goods are named in a range by a name of their own. */
export function namesGoods(frame: Frame, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const length = goodsAt(frame, at);
    if (length > 0 && at + length <= last) return true;
  }
  return false;
}

/** The general word for goods at the end of a range ("the metal", "of products"), or null. */
export function generalGoods(frame: Frame, { last }: Range): string | null {
  const word = wordAt(frame, last - 1);
  return GENERAL_GOODS.has(word) && tagAt(frame, last - 1) !== 'name' ? word : null;
}

/** Whether the range ends with a facility or project. */
export function namesAsset(frame: Frame, { last }: Range): boolean {
  return ASSET_WORDS.has(wordAt(frame, last - 1));
}

/** Whether a phrase can name goods: no place, no body, no pronoun. */
export function canBeGoods(phrase: NounPhrase): boolean {
  return !['place', 'pronoun', 'world', 'name'].includes(phrase.kind);
}

/** Prepositions in front of what is left out. */
const WITHOUT = new Set(['excluding', 'excl', 'except', 'besides', 'without', 'unlike']);

/** What goods are moved by, behind "on" or "by". */
const CARRIED_BY = new Set(['on', 'aboard', 'by', 'onto', 'via']);
const CARRIERS = new Set(
  'ship ships vessel vessels tanker tankers truck trucks rail railway wagon wagons container containers'.split(' '),
);

/** "excluding gold", "other than oil", "condensates not included": goods that an amount is not of. */
function isLeftOut(frame: Frame, phrase: NounPhrase): boolean {
  const before = wordAt(frame, phrase.first - 1);
  if (WITHOUT.has(before)) return true;
  if (before === 'than' && wordAt(frame, phrase.first - 2) === 'other') return true;
  if (CARRIED_BY.has(before) && CARRIERS.has(wordAt(frame, phrase.head))) return true;
  const behind = wordAt(frame, phrase.last);
  return behind === 'excluded' || (behind === 'not' && wordAt(frame, phrase.last + 1) === 'included');
}

/** The goods that a phrase names or qualifies its head with, or null. */
export function goodsIn(frame: Frame, phrase: NounPhrase, to = phrase.last): Range | null {
  const benchmark = phrase.kind === 'name' && BENCHMARKS.has(wordAt(frame, phrase.head));
  if ((!benchmark && !canBeGoods(phrase)) || isLeftOut(frame, phrase)) return null;
  const thing = thingIn(frame, phrase, to);
  return thing && namesGoods(frame, thing) && !endsWithActor(frame, thing) ? thing : null;
}

/** "steel mills", "copper miners", "gas suppliers": the thing is somebody who deals in goods, or somewhere. */
function endsWithActor(frame: Frame, { last }: Range): boolean {
  const word = wordAt(frame, last - 1);
  return (ORGANISATION_NOUNS.has(word) || ASSET_WORDS.has(word)) && !COMMODITIES.has(word);
}

/** Index behind "and", a comma, or both, that stands at `at`, or null. */
export function behindJoiner(frame: Frame, at: number): number | null {
  const word = wordAt(frame, at);
  if (word !== 'and' && word !== ',' && word !== 'or' && word !== '&') return null;
  return word === ',' && (wordAt(frame, at + 1) === 'and' || wordAt(frame, at + 1) === 'or') ? at + 2 : at + 1;
}

/** "aluminum ingots and profiles", "steel and iron ore": widens goods by those that are coordinated with them. */
export function coordinated(frame: Frame, range: Range): Range {
  let last = range.last;
  for (;;) {
    const next = behindJoiner(frame, last);
    if (next === null) break;
    const phrase = phraseAt(frame, next);
    if (phrase?.first !== next || phrase.determiner !== null || !canBeGoods(phrase)) break;
    const thing = thingIn(frame, phrase);
    if (thing?.first !== next || thing.last !== phrase.last) break;
    if (!namesGoods(frame, thing) && generalGoods(frame, thing) === null) break;
    last = phrase.last;
  }
  return { first: range.first, last };
}
