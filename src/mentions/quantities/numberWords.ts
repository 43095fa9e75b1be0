import { MULTIPLIER_WORDS, NUMBER_WORDS } from '../../lexicon/en/numbers';
import type { Token } from '../../model/token';
import { isGluedHyphen, lowerAt } from './tokens';

/** A number in words: its last multiplier is kept apart, so that a bare number beside it can borrow it. */
export interface WordsReading {
  readonly last: number;
  readonly value: number;
  readonly multiplier: number;
}

/** No number in words is longer. */
const MOST_WORDS = 24;

/**
 * Reads a cardinal in words from `at`: "twenty-eight thousand six hundred forty-two", "a hundred and fifty million",
 * "a dozen", "two and a half million".
 */
export function readNumberWords(tokens: readonly Token[], at: number): WordsReading | null {
  const opening = lowerAt(tokens, at);
  let index = at;
  let total = 0;
  let group: number | null = null;
  let lowest = Infinity;
  let multiplier = 1;
  if (opening === 'a' || opening === 'an') {
    index = skip(tokens, at + 1);
    if (!MULTIPLIER_WORDS.has(lowerAt(tokens, index)) || lowerAt(tokens, index).endsWith('s')) return null;
    group = 1;
  }
  let last = index;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = lowerAt(tokens, index);
    const small = NUMBER_WORDS.get(word);
    const scale = MULTIPLIER_WORDS.get(word);
    if (small !== undefined) {
      if (!fits(group, small)) break;
      group = (group ?? 0) + small;
      multiplier = 1;
    } else if (scale === 100 || scale === 12) {
      if (group === null || group >= 100) break;
      group *= scale;
      multiplier = scale;
    } else if (scale !== undefined) {
      if (group === null || scale >= lowest) {
        if (total === 0 || group !== null) break;
        // "five hundred thousand million": scales on top of each other
        total *= scale;
        multiplier *= scale;
      } else {
        total += group * scale;
        group = null;
        lowest = scale;
        multiplier = scale;
      }
    } else break;
    last = index + 1;
    const joined = skip(tokens, last);
    const isAnd = lowerAt(tokens, joined) === 'and';
    const half = isAnd ? readAndHalf(tokens, joined) : null;
    if (half !== null && group !== null && total === 0) {
      group += half.value;
      last = half.last;
      index = skip(tokens, last);
      continue;
    }
    const mayAnd = isAnd && (scale === 100 || (scale !== undefined && scale >= 1000));
    index = mayAnd && NUMBER_WORDS.has(lowerAt(tokens, joined + 1)) ? joined + 1 : joined;
  }
  if (last === at || (group === null && total === 0)) return null;
  return { last, value: total + (group ?? 0), multiplier: group === null || total === 0 ? multiplier : 1 };
}

function skip(tokens: readonly Token[], at: number): number {
  return isGluedHyphen(tokens, at) ? at + 1 : at;
}

/** Whether a number below a hundred may follow what is read of its group: "twenty" + "eight", "hundred" + "twelve". */
function fits(group: number | null, small: number): boolean {
  if (group === null) return true;
  if (!Number.isInteger(group)) return false;
  if (group >= 100 && group % 100 === 0) return small > 0;
  const tens = group % 100;
  return tens >= 20 && tens % 10 === 0 && small >= 1 && small <= 9;
}

/** "and a half" behind a number in words. */
function readAndHalf(tokens: readonly Token[], at: number): { value: number; last: number } | null {
  const article = skip(tokens, at + 1);
  if (lowerAt(tokens, article) !== 'a') return null;
  const part = skip(tokens, article + 1);
  const word = lowerAt(tokens, part);
  if (word === 'half') return { value: 0.5, last: part + 1 };
  return word === 'quarter' ? { value: 0.25, last: part + 1 } : null;
}
