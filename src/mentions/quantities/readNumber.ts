import {
  FRACTION_SIGNS,
  MULTIPLE_BASES,
  MULTIPLE_VERBS,
  MULTIPLIER_LETTERS,
  MULTIPLIER_WORDS,
  NUMBER_WORDS,
  VAGUE_WORDS,
} from '../../lexicon/en/numbers';
import type { Token } from '../../model/token';
import { parseDigits } from './digits';
import { isFractionOpening, readFraction } from './fractions';
import { readMultiple } from './multiples';
import { readNumberWords } from './numberWords';
import { UNITS } from './quantityWords';
import { isGluedHyphen, lowerAt } from './tokens';
import { matchTrie } from './trie';

/** A number read: tokens `[first, last)`. */
export interface NumberReading {
  readonly first: number;
  readonly last: number;
  /** With its multiplier. */
  readonly value: number;
  /** Low end of a vague amount ("tens of thousands"), else the value. */
  readonly low: number;
  /** Without its multiplier. */
  readonly mantissa: number;
  /** 1 where there is none. */
  readonly multiplier: number;
  readonly kind: 'plain' | 'fraction' | 'multiple' | 'vague';
  /** Written in digits; a word is never a year or a code. */
  readonly digits: boolean;
  /** Digits with thousands set apart or decimals. */
  readonly grouped: boolean;
  readonly decimal: boolean;
}

const STARTERS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...VAGUE_WORDS.keys(),
  ...MULTIPLE_VERBS.keys(),
  ...MULTIPLE_BASES.keys(),
  'a',
  'an',
  'half',
  'twice',
  'thrice',
  'tenfold',
  'twofold',
  'threefold',
  'fourfold',
  'fivefold',
]);

/** Whether a number may begin with this token: a quick test that most tokens fail. */
export function mayStartNumber(token: Token): boolean {
  if (token.kind === 'number') return true;
  if (token.kind === 'word') return STARTERS.has(token.lower);
  return token.kind === 'symbol' && FRACTION_SIGNS.has(token.text);
}

/**
 * Reads the number that begins at token `at`, with its multiplier.
 *
 * @param money whether a currency stands before it: letters glued to it are then multipliers (`$5m`)
 */
export function readNumber(tokens: readonly Token[], at: number, money: boolean): NumberReading | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(tokens, at, money);
  const sign = FRACTION_SIGNS.get(token.text);
  if (sign !== undefined) return reading(at, at + 1, sign, 1, 'fraction');
  if (VAGUE_WORDS.has(token.lower)) return readVague(tokens, at);
  const multiple = readMultiple(tokens, at);
  if (multiple) return reading(at, multiple.last, multiple.value, 1, 'multiple');
  if (isFractionOpening(tokens, at)) {
    const fraction = readFraction(tokens, at);
    if (fraction) return withMultiplier(tokens, at, fraction.last, fraction.value, fraction.kind);
  }
  const words = readNumberWords(tokens, at);
  if (!words) return null;
  const { last, value, multiplier } = words;
  return { ...reading(at, last, value, multiplier, 'plain'), mantissa: value / multiplier };
}

function reading(
  first: number,
  last: number,
  value: number,
  multiplier: number,
  kind: NumberReading['kind'],
): NumberReading {
  const mantissa = value / multiplier;
  return { first, last, value, low: value, mantissa, multiplier, kind, digits: false, grouped: false, decimal: false };
}

function withMultiplier(
  tokens: readonly Token[],
  first: number,
  last: number,
  value: number,
  kind: 'fraction' | 'plain',
): NumberReading {
  if (kind === 'plain') return reading(first, last, value, 1, 'plain');
  return reading(first, last, value, 1, isFractionOfMultiplier(tokens, last) ? 'plain' : 'fraction');
}

function isFractionOfMultiplier(tokens: readonly Token[], at: number): boolean {
  return MULTIPLIER_WORDS.has(lowerAt(tokens, at - 1));
}

/** "tens of thousands", "millions": between one and ten of them; dozens are read as the least that they can be. */
function readVague(tokens: readonly Token[], at: number): NumberReading | null {
  let last = at;
  let scale = 1;
  for (;;) {
    const factor = VAGUE_WORDS.get(lowerAt(tokens, last));
    if (factor === undefined) break;
    scale *= factor;
    if (lowerAt(tokens, last + 1) !== 'of') return null;
    last += 2;
  }
  if (scale === 10) return null;
  const high = scale === 12 ? 12 : scale * 10;
  return { ...reading(at, last - 1, high, 1, 'vague'), low: scale };
}

function readDigits(tokens: readonly Token[], at: number, money: boolean): NumberReading | null {
  const token = tokens[at];
  const parsed = token && parseDigits(token.text);
  if (!token || !parsed) return null;
  let { value } = parsed;
  let last = at + 1;
  let { grouped } = parsed;
  if (!parsed.decimal && !grouped) {
    const spaced = readSpacedGroups(tokens, at);
    if (spaced) {
      value = spaced.value;
      last = spaced.last;
      grouped = true;
    }
  }
  let kind: NumberReading['kind'] = 'plain';
  const ratio = parsed.decimal || grouped ? null : readSlashFraction(tokens, at);
  const half = FRACTION_SIGNS.get(tokens[last]?.text ?? '');
  if (ratio) {
    value = ratio.value;
    last = ratio.last;
    kind = 'fraction';
  } else if (half !== undefined && !parsed.decimal && !grouped) {
    value += half;
    last++;
  } else if (
    lowerAt(tokens, last) === 'and' &&
    lowerAt(tokens, last + 1) === 'a' &&
    lowerAt(tokens, last + 2) === 'half'
  ) {
    value += 0.5;
    last += 3;
  }
  const times = kind === 'plain' ? timesEnd(tokens, last) : last;
  if (times > last) {
    kind = 'multiple';
    last = times;
  }
  const decimal = parsed.decimal || !Number.isInteger(value);
  const mantissa = value;
  let multiplier = 1;
  if (kind === 'plain') {
    const scale = readMultipliers(tokens, last, money);
    multiplier = scale.multiplier;
    last = scale.last;
  }
  value = scaled(mantissa, multiplier);
  return { first: at, last, value, low: value, mantissa, multiplier, kind, digits: true, grouped, decimal };
}

/** Index behind "-fold" or "x" glued to a number, else `at`. */
function timesEnd(tokens: readonly Token[], at: number): number {
  const index = isGluedHyphen(tokens, at) ? at + 1 : at;
  const token = tokens[index];
  if (token?.spaced !== false || (token.lower !== 'fold' && token.lower !== 'x')) return at;
  return index === at || token.lower === 'fold' ? index + 1 : at;
}

/** Multiplies without the noise of binary fractions: 84.11 × 1e9 is 84110000000. */
export function scaled(mantissa: number, multiplier: number): number {
  return multiplier === 1 ? mantissa : Number((mantissa * multiplier).toPrecision(14));
}

/** "1 234 567 tonnes": groups of three digits set apart by plain spaces, where a word follows. */
function readSpacedGroups(tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const first = tokens[at];
  if (!first || first.text.length > 3 || first.text.startsWith('0')) return null;
  let last = at + 1;
  let written = first.text;
  for (
    let token = tokens[last];
    token && isGroup(token, tokens[last - 1]) && written.length < 15;
    token = tokens[last]
  ) {
    written += token.text.slice(0, 3);
    last++;
    if (token.text.length > 3) return { value: Number(written + token.text.slice(3).replace(',', '.')), last };
  }
  if (last === at + 1) return null;
  const next = tokens[last];
  if (next?.kind !== 'word' && next?.text !== '%') return null;
  return { value: Number(written), last };
}

const GROUP = /^\d{3}(?:[.,]\d{1,2})?$/;

function isGroup(token: Token, before: Token | undefined): boolean {
  return token.kind === 'number' && before?.end === token.start - 1 && GROUP.test(token.text);
}

/** "1/16 of", "1/4 mile": a fraction with a stroke, where "of" or a unit follows. */
function readSlashFraction(tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const stroke = tokens[at + 1];
  const below = tokens[at + 2];
  if (!stroke || !below || stroke.spaced || below.spaced || below.kind !== 'number') return null;
  if (stroke.text !== '/' && stroke.text !== '\u2044') return null;
  const over = Number(tokens[at]?.text);
  const under = Number(below.text);
  if (!(over > 0 && over < under && under <= 1000)) return null;
  const next = tokens[at + 3];
  if (!next?.spaced || (next.lower !== 'of' && !matchTrie(UNITS, tokens, at + 3))) return null;
  return { value: over / under, last: at + 3 };
}

/** Multiplier words and letters at `at`: glued ("1.762bn"), hyphened ("35.71-million") or spaced; several of them. */
function readMultipliers(tokens: readonly Token[], at: number, money: boolean): { multiplier: number; last: number } {
  let multiplier = 1;
  let last = at;
  for (let count = 0; count < 3; count++) {
    const index = isGluedHyphen(tokens, last) ? last + 1 : last;
    const token = tokens[index];
    if (token?.kind !== 'word') break;
    const word = MULTIPLIER_WORDS.get(token.lower);
    if (word !== undefined && !isUnitMil(token, money)) {
      multiplier *= word;
      last = index + 1;
      continue;
    }
    const letter = count === 0 ? MULTIPLIER_LETTERS.get(token.text) : undefined;
    if (letter !== undefined && isMultiplierLetter(tokens, index, money)) {
      multiplier *= letter;
      last = index + 1;
    }
    break;
  }
  return { multiplier, last };
}

/** "mil" is a million only in money or glued ("$1mil"). */
function isUnitMil(token: Token, money: boolean): boolean {
  return token.lower === 'mil' && !money && token.spaced;
}

/** Nouns that a million is counted in behind a letter: what follows "12.3m" where the m is no metre. */
function isMultiplierLetter(tokens: readonly Token[], at: number, money: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { text } = token;
  if (money) return true;
  if (isGluedHyphen(tokens, at + 1)) return false;
  if (text === 'mm' || text === 'MM' || text === 't' || text === 'T')
    return followedByUnit(tokens, at + 1) && !token.spaced;
  if (token.spaced) return (text === 'B' || text === 'M') && followedByThings(tokens, at + 1);
  if (text === 'k' || text === 'K' || text === 'bn') return true;
  if (text === 'B' || text === 'b' || text === 'cr' || text === 'Cr') return true;
  return followedByUnit(tokens, at + 1) || followedByThings(tokens, at + 1) || isOfThem(tokens, at + 1);
}

const MILLIONS_OF: ReadonlySet<string> = new Set(['mass', 'power', 'energy', 'volume', 'area', 'shipping', 'money']);

function followedByUnit(tokens: readonly Token[], at: number): boolean {
  const found = tokens[at]?.spaced === true ? matchTrie(UNITS, tokens, at) : null;
  return found !== null && MILLIONS_OF.has(found.row.dimension);
}

/** "3.96m of them", "0.2m more than": things named before. */
function isOfThem(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === 'more' || word === 'fewer' || word === 'less') return lowerAt(tokens, at + 1) === 'than';
  return word === 'of' && ['them', 'those', 'which', 'these'].includes(lowerAt(tokens, at + 1));
}

/** Whether a plural comes within the next words of the clause ("2.7m combined digital and physical sales"). */
function followedByThings(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 5; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || !token.spaced) return false;
    if (BREAKERS.has(token.lower)) return false;
    if (token.text.length > 3 && token.lower.endsWith('s') && !token.lower.endsWith('ss')) return true;
    if (token.lower === 'people') return true;
  }
  return false;
}

const BREAKERS: ReadonlySet<string> = new Set(
  `of in on at for to from by with high long wide deep tall away above below the a an is was and or is its`
    .split(/\s+/)
    .filter((word) => word !== 'and'),
);
