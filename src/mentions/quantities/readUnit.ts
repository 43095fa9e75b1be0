import { TIME_POINT_WORDS } from '../../lexicon/en/notAmounts';
import { NOUN_PHRASE_STOPS } from '../../lexicon/en/countedNouns';
import type { Dimension } from '../../model/quantity';
import type { Token } from '../../model/token';
import { PER_WORDS, UNITS, type PerWord } from './quantityWords';
import { readRoundCount } from './roundCount';
import { isGluedHyphen, lowerAt } from './tokens';
import { matchTrie } from './trie';

/** A unit read behind a number. */
export interface UnitReading {
  /** Tokens of the unit that belong to the amount's span. */
  readonly first: number;
  readonly last: number;
  /** Behind what also tells the unit but lies outside the span ("5% a year"). */
  readonly nameLast: number;
  readonly code: string | null;
  readonly scale: number;
  readonly dimension: Dimension | 'duration';
  /** Whether it is glued to the number by a hyphen ("320-megawatt"). */
  readonly hyphened: boolean;
  /** For a price or rate whose code counts by something larger or smaller than is written (a therm is 0.1 MMBtu): how much. */
  readonly perScale: number;
}

/** A rate or price: what stands behind the unit. */
interface Rate {
  readonly last: number;
  readonly per: PerWord;
}

/** Pounds that are paid rather than weighed. */
const STERLING = { code: 'GBP', scale: 1, dimension: 'money' } as const;

/** What goods and shares are paid by, and what no weight is told per. */
const PAID_BY: ReadonlySet<string> = new Set(
  't kt Mt kg st lt ozt MWh kWh GWh TWh MMBtu GJ m3 bbl boe toe cf share'.split(' '),
);

/** "52 pounds per MWh", "600 pounds a tonne": behind the word `pounds` that ends at `at`, what they are paid for. */
function isSterling(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at - 1);
  if (word !== 'pounds' && word !== 'pound') return false;
  const rate = readRate(tokens, at, true);
  // "8 pounds per tonne of uranium" are weighed
  return rate !== null && !rate.per.time && PAID_BY.has(rate.per.code ?? '') && lowerAt(tokens, rate.last) !== 'of';
}

/** Words between an amount's unit and its rate: "two billion cubic meters of gas per year". */
const MOST_OF_WORDS = 3;

/**
 * Reads the unit at token `at`, right behind a number, with its rate ("tons per year", "yuan a tonne", "-tonne-a-year").
 *
 * @returns null where no unit of the lexicon stands there
 */
export function readUnit(tokens: readonly Token[], at: number): UnitReading | null {
  const hyphened = isGluedHyphen(tokens, at);
  const first = hyphened ? at + 1 : at;
  const found = matchTrie(UNITS, tokens, first);
  if (!found || isPartOfWord(tokens, found.last)) return null;
  const { code, scale, dimension } = isSterling(tokens, found.last) ? STERLING : found.row;
  const unit = { first, last: found.last, nameLast: found.last, code, scale, dimension, hyphened, perScale: 1 };
  const age = dimension === 'duration' ? ageEnd(tokens, found.last) : null;
  if (age !== null) return { ...unit, last: age, nameLast: age };
  if (code?.includes('/')) return unit;
  const rate = readRate(tokens, found.last, dimension === 'money' || dimension === 'energy');
  if (rate) return withRate(unit, rate);
  const distant = readRateBehindOf(tokens, found.last, dimension);
  return distant ? { ...withRate(unit, distant), last: found.last, nameLast: found.last } : unit;
}

/**
 * Reads the rate behind a unit: "per year", "/t", "a tonne", "-a-day", "annually".
 *
 * @param priced whether things other than time may be counted by with "a" and "an" ("yuan a tonne")
 */
export function readRate(tokens: readonly Token[], at: number, priced: boolean): Rate | null {
  const index = isGluedHyphen(tokens, at) || isForEach(tokens, at) ? at + 1 : at;
  const link = tokens[index];
  if (!link) return null;
  if (link.kind === 'word') {
    const adverb = RATE_ADVERBS.get(link.lower);
    if (adverb !== undefined) return { last: index + 1, per: { code: adverb, scale: 1, time: true } };
    if (link.lower === 'p.a' || link.lower === 'p.a.')
      return { last: index + 1, per: { code: 'a', scale: 1, time: true } };
  }
  const isPer = link.lower === 'per' || link.text === '/';
  const isArticle = isBareArticle(link) || EACH.has(link.lower);
  if (!isPer && !isArticle) return null;
  const counted = isGluedHyphen(tokens, index + 1) ? index + 2 : index + 1;
  const found = matchTrie(PER_WORDS, tokens, counted) ?? readRoundCount(tokens, counted, isBareArticle(link));
  if (!found || isPartOfWord(tokens, found.last)) return null;
  if (link.text === '/' && tokens[index + 1]?.spaced !== false && link.spaced) return null;
  if (!isPer) {
    if (!found.row.time && !priced) return null;
    if (lowerAt(tokens, found.last - 1).length < 2) return null;
    if (found.row.time && TIME_POINT_WORDS.has(lowerAt(tokens, found.last))) return null;
  }
  return { last: found.last, per: found.row };
}

function isBareArticle({ lower }: Token): boolean {
  return lower === 'a' || lower === 'an';
}

/** "for each tonne", "for every barrel". */
function isForEach(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'for' && EACH.has(lowerAt(tokens, at + 1));
}

const EACH: ReadonlySet<string> = new Set(['each', 'every']);

const RATE_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['annually', 'a'],
  ['yearly', 'a'],
  ['daily', 'd'],
  ['monthly', 'mo'],
]);

/** "cubic meters of gas per year": the goods stand between the unit and its rate, which then is outside the span. */
function readRateBehindOf(tokens: readonly Token[], at: number, dimension: Dimension | 'duration'): Rate | null {
  if (lowerAt(tokens, at) !== 'of' || !RATED.has(dimension)) return null;
  for (let index = at + 2; index <= at + 1 + MOST_OF_WORDS; index++) {
    const before = tokens[index - 1];
    if (before?.kind !== 'word' || NOUN_PHRASE_STOPS.has(before.lower)) return null;
    const rate = readRate(tokens, index, dimension === 'energy');
    if (rate) return (rate.per.time || dimension === 'energy') && rate.per.code !== null ? rate : null;
  }
  return null;
}

const RATED: ReadonlySet<string> = new Set(['mass', 'energy', 'volume', 'shipping']);

/** What energy is used by ("14 MWh a tonne"). */
const MASSES: ReadonlySet<string> = new Set(['t', 'kg']);

function withRate(unit: UnitReading, rate: Rate): UnitReading {
  const { per, last } = rate;
  if (unit.code === null || per.code === null || unit.dimension === 'ratio') return { ...unit, nameLast: last };
  // "5 tonnes per hectare" keeps its first unit; money is counted by anything, energy by the tonne
  const counted = unit.dimension === 'money' || (unit.dimension === 'energy' && MASSES.has(per.code));
  if (!per.time && !counted) return { ...unit, nameLast: last };
  const quotient = unit.scale / per.scale;
  const scale = Number.isInteger(quotient) && quotient < 1e12 ? quotient : Number(quotient.toPrecision(12));
  return { ...unit, last, nameLast: last, code: `${unit.code}/${per.code}`, scale, perScale: per.scale };
}

/** Adds the rate behind a number whose currency stands before it ("$1,949/t", "US$85 a barrel"). */
export function priceUnit(tokens: readonly Token[], at: number, currency: UnitReading): UnitReading {
  const rate = readRate(tokens, at, true);
  const unit = { ...currency, last: at, nameLast: at };
  return rate ? withRate(unit, rate) : unit;
}

/** "years old", "-year-old", "years of age". */
function ageEnd(tokens: readonly Token[], at: number): number | null {
  const index = isGluedHyphen(tokens, at) ? at + 1 : at;
  const word = lowerAt(tokens, index);
  if (word === 'old' || word === 'olds') return index + 1;
  if (word === 'of' && lowerAt(tokens, index + 1) === 'age') return index + 2;
  return null;
}

/** Whether a unit's last token goes on as part of a longer written thing: "5 C-130s", "10 t.co". */
function isPartOfWord(tokens: readonly Token[], last: number): boolean {
  const unit = tokens[last - 1];
  const next = tokens[last];
  if (!unit || !next || next.spaced) return false;
  // "24703 L-202"
  if (
    unit.text.length === 1 &&
    unit.kind === 'word' &&
    isGluedHyphen(tokens, last) &&
    tokens[last + 1]?.kind === 'number'
  )
    return unit.spaced;
  if (next.kind === 'number') return unit.kind === 'word';
  return next.kind === 'word' && unit.kind === 'word' && next.lower !== "'s";
}
