import { tokenize } from '../text/tokenize';
import { UNITS } from './quantities/quantityWords';
import { matchTrie } from './quantities/trie';

/**
 * How many of its code one unit as written is: 1000 for "koz" (of `ozt`), 0.01 for "cents".
 *
 * @returns 1 where the words are no unit of the lexicon
 * @example scaleOfWritten('koz') // 1000
 */
export function scaleOfWritten(noun: string): number {
  return matchTrie(UNITS, tokenize(noun), 0)?.row.scale ?? 1;
}
