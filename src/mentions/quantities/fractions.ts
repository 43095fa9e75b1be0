import { FRACTION_WORDS, MULTIPLIER_WORDS, NUMBER_WORDS } from '../../lexicon/en/numbers';
import { COMPARATIVES, NOUN_PHRASE_STOPS } from '../../lexicon/en/countedNouns';
import { HALF_PERIOD_BEFORE, HALF_SHARE_NEXT } from '../../lexicon/en/notAmounts';
import type { Token } from '../../model/token';
import { isGluedHyphen, lowerAt } from './tokens';

export interface FractionReading {
  readonly last: number;
  readonly value: number;
  /** `plain` where it is a part of a number ("half a million"). */
  readonly kind: 'fraction' | 'plain';
}

/** Whether a fraction may begin here; the numbers that count parts are small. */
export function isFractionOpening(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === 'half' || word === 'a' || word === 'an') return true;
  const count = NUMBER_WORDS.get(word);
  return count !== undefined && count < 20;
}

/** Reads "half", "a third", "two-thirds", "three quarters of", "half a million", "a quarter of". */
export function readFraction(tokens: readonly Token[], at: number): FractionReading | null {
  const word = lowerAt(tokens, at);
  if (word === 'half') return readHalf(tokens, at, at);
  const index = isGluedHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const part = lowerAt(tokens, index);
  const under = FRACTION_WORDS.get(part);
  if (under === undefined) return null;
  if (part === 'half') {
    const over = NUMBER_WORDS.get(word) ?? 1;
    return over === 1 ? readHalf(tokens, index, at) : null;
  }
  const single = word === 'a' || word === 'an' || word === 'one';
  if (single === part.endsWith('s')) return null;
  const over = single ? 1 : (NUMBER_WORDS.get(word) ?? 1);
  if (over >= under) return null;
  const hyphened = index === at + 2;
  const last = index + 1;
  // "a quarter million dollars"
  const scale = MULTIPLIER_WORDS.get(lowerAt(tokens, last));
  if (scale !== undefined && scale >= 1e6) return { last: last + 1, value: (over / under) * scale, kind: 'plain' };
  // "two quarters" and "a quarter" are mostly lengths of time
  if (under === 4 && !hyphened && part.startsWith('quarter') && !isShareOfQuarter(tokens, at, last, over)) return null;
  if (single && !hyphened && !opensShare(tokens, last)) return null;
  return { last, value: over / under, kind: 'fraction' };
}

function isShareOfQuarter(tokens: readonly Token[], at: number, last: number, over: number): boolean {
  const next = lowerAt(tokens, last);
  if (next === 'of' || next === 'more' || next === 'less' || next === 'higher' || next === 'lower') return true;
  if (over === 3) return next === 'the' || next === 'full';
  const before = lowerAt(tokens, at - 1);
  return (
    over === 1 && ['by', 'than', 'nearly', 'almost', 'over', 'about', 'roughly', 'around', 'only'].includes(before)
  );
}

/** A single part is a share where no noun follows that it could rank ("a third company"). */
function opensShare(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word') return !isGluedHyphen(tokens, at);
  return NOUN_PHRASE_STOPS.has(next.lower) || (COMPARATIVES.has(next.lower) && endsComparison(tokens, at + 1));
}

/** "a third more than", "a fifth lower.": nothing stands behind the comparative that it could qualify. */
function endsComparison(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind !== 'word' || NOUN_PHRASE_STOPS.has(next.lower);
}

function readHalf(tokens: readonly Token[], half: number, first: number): FractionReading | null {
  const last = half + 1;
  const hyphen = isGluedHyphen(tokens, last) ? 1 : 0;
  const article = lowerAt(tokens, last + hyphen);
  if (article === 'a' || article === 'an') {
    const second = isGluedHyphen(tokens, last + hyphen + 1) ? 2 : 1;
    const scale = MULTIPLIER_WORDS.get(lowerAt(tokens, last + hyphen + second));
    if (scale !== undefined) return { last: last + hyphen + second + 1, value: scale / 2, kind: 'plain' };
    return hyphen === 0 ? { last, value: 0.5, kind: 'fraction' } : null;
  }
  if (hyphen === 1) return null;
  if (first === half && HALF_PERIOD_BEFORE.has(lowerAt(tokens, half - 1))) return null;
  const next = tokens[last];
  const scale = MULTIPLIER_WORDS.get(lowerAt(tokens, last));
  if (scale !== undefined) return { last: last + 1, value: scale / 2, kind: 'plain' };
  if (next?.kind === 'word' && !HALF_SHARE_NEXT.has(next.lower)) return null;
  if (next?.kind === 'number') return null;
  return { last, value: 0.5, kind: 'fraction' };
}
