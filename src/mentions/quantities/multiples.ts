import { MULTIPLE_BASES, MULTIPLE_VERBS, NUMBER_WORDS } from '../../lexicon/en/numbers';
import type { Token } from '../../model/token';
import { lowerAt } from './tokens';

/** Words before the base form that show it to be a verb. */
const VERB_BEFORE: ReadonlySet<string> = new Set(
  'to will would could can may might should must not and more than nearly almost about roughly also than'.split(' '),
);

/** Words behind "double" or "twice" that make it a multiple of something. */
const OF_BEHIND: ReadonlySet<string> = new Set('the its their that what last this his as our those'.split(' '));

/** Reads "doubled", "to triple", "twice as", "double the", "tenfold". */
export function readMultiple(tokens: readonly Token[], at: number): { last: number; value: number } | null {
  const word = lowerAt(tokens, at);
  const verb = MULTIPLE_VERBS.get(word);
  if (verb !== undefined) return { last: at + 1, value: verb };
  if (word.endsWith('fold')) {
    const value = NUMBER_WORDS.get(word.slice(0, -4));
    return value === undefined ? null : { last: at + 1, value };
  }
  if (word === 'twice' || word === 'thrice')
    return OF_BEHIND.has(lowerAt(tokens, at + 1)) ? { last: at + 1, value: word === 'twice' ? 2 : 3 } : null;
  const base = MULTIPLE_BASES.get(word);
  if (base === undefined) return null;
  const isMultiple = OF_BEHIND.has(lowerAt(tokens, at + 1)) || VERB_BEFORE.has(lowerAt(tokens, at - 1));
  return isMultiple ? { last: at + 1, value: base } : null;
}
