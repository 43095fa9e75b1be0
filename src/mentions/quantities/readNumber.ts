import {
  FRACTION_SIGNS,
  MULTIPLE_BASES,
  MULTIPLE_VERBS,
  MULTIPLIER_WORDS,
  NUMBER_WORDS,
  VAGUE_WORDS,
} from '../../lexicon/en/numbers';
import type { Token } from '../../model/token';
import { parseDigits } from './digits';
import { isFractionOpening, readFraction } from './fractions';
import { readMultiple } from './multiples';
import { readMultipliers, scaled } from './multipliers';
import { readNumberWords } from './numberWords';
import { readSlashFraction, readSpacedGroups } from './spacedDigits';
import { isGluedHyphen, lowerAt } from './tokens';

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
