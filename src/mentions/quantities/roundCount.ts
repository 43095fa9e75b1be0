import { MULTIPLIER_WORDS } from '../../lexicon/en/numbers';
import type { Token } from '../../model/token';
import { PER_WORDS, type PerWord } from './quantityWords';
import { readNumber } from './readNumber';
import { lowerAt } from './tokens';
import { matchTrie, type Found } from './trie';

/** How many of a unit prices and rates are told by. Any other number behind "per" is a figure of its own. */
const ROUND: ReadonlySet<number> = new Set([1, 10, 100, 1e3, 1e4, 1e5, 1e6]);

/** What `cm` shortens behind so many of it: nothing is priced by the thousand centimetres. */
const CUBIC_METRE: PerWord = { code: 'm3', scale: 1, time: false };
const MANY = 1000;

/**
 * Reads a round number of a unit behind the word or the stroke of a rate: "per 1,000 cubic metres", "/100 kg", "a
 * thousand cubic metres".
 *
 * @param words whether the number must be a word: "a 100-kg bag" is a thing
 * @returns the unit with as much of it as the number says, or null where no round number of a unit stands there
 */
export function readRoundCount(tokens: readonly Token[], at: number, words: boolean): Found<PerWord> | null {
  const count = countAt(tokens, at, words);
  if (count === null || !ROUND.has(count.value)) return null;
  const unit = matchTrie(PER_WORDS, tokens, count.last);
  if (count.value >= MANY && lowerAt(tokens, count.last) === 'cm')
    return { row: { ...CUBIC_METRE, scale: count.value }, first: at, last: count.last + 1 };
  if (!unit || unit.row.time || unit.row.code === null) return null;
  return { row: { ...unit.row, scale: unit.row.scale * count.value }, first: at, last: unit.last };
}

function countAt(tokens: readonly Token[], at: number, words: boolean): { value: number; last: number } | null {
  const token = tokens[at];
  if (token?.kind === 'word') {
    const value = MULTIPLIER_WORDS.get(token.lower);
    return value === undefined ? null : { value, last: at + 1 };
  }
  if (token?.kind !== 'number' || words) return null;
  const number = readNumber(tokens, at, false);
  return number?.kind === 'plain' ? number : null;
}
