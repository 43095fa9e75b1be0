import {
  COMPARATIVES,
  NOT_PLURALS,
  NOUN_PHRASE_STOPS,
  PARTITIVE_DETERMINERS,
  PLURALS,
} from '../../lexicon/en/countedNouns';
import type { Token } from '../../model/token';
import { isGluedHyphen, lowerAt } from './tokens';

/** No counted noun phrase is longer, in words. */
const LONGEST = 6;

/** A counted noun phrase: its words, and the token behind it. */
export interface NounPhrase {
  readonly text: string;
  readonly last: number;
}

/**
 * The noun phrase that a number counts, from token `at` right behind the number: up to its first plural ("first-team
 * players"), for one thing up to the end of the phrase ("particular demand"). "of the" is stepped over ("two of the
 * ships").
 *
 * @param single whether the number is one, so that a singular noun is counted
 */
export function readNounPhrase(tokens: readonly Token[], at: number, single: boolean): NounPhrase | null {
  let index = at;
  let partitive = false;
  if (lowerAt(tokens, index) === 'of') {
    index++;
    if (PARTITIVE_DETERMINERS.has(lowerAt(tokens, index))) index++;
    partitive = true;
  }
  const words: string[] = [];
  let plural = -1;
  let end = index;
  while (words.length < LONGEST) {
    const token = tokens[index];
    if (token?.kind !== 'word' || (!token.spaced && index > at && !isGluedHyphen(tokens, index - 1))) break;
    if (isStop(tokens, index, words.length)) {
      if (!joinsNouns(tokens, index, words, plural)) break;
      index++;
      continue;
    }
    const next = wordEnd(tokens, index);
    words.push(writtenWord(tokens, index, next));
    const isPlural = isPluralNoun(tokens[next - 1]);
    if (plural >= 0 && !isPlural) {
      words.pop();
      break;
    }
    index = next;
    end = index;
    if (lowerAt(tokens, index) === "'s" || tokens[index]?.text === '’' || tokens[index]?.text === "'") index++;
    else if (isPlural) {
      plural = words.length;
      if (!NOT_PLURALS.has(tokens[index]?.lower ?? '') && !isPluralNoun(tokens[index])) break;
    }
  }
  if (words.length === 0) return null;
  if (plural < 0 && !single && !partitive && words.length > 3) return null;
  return { text: words.join(' '), last: end };
}

function isStop(tokens: readonly Token[], at: number, read: number): boolean {
  const token = tokens[at];
  if (!token || NOUN_PHRASE_STOPS.has(token.lower)) return true;
  const next = tokens[at + 1];
  if (COMPARATIVES.has(token.lower)) return !isPluralNoun(next) && !isPluralNoun(tokens[at + 2]);
  // "around 73 raising the prospect", "126 million harvested in": a verb follows, no noun
  if (VERBAL.test(token.lower) && (next?.kind !== 'word' || NOUN_PHRASE_STOPS.has(next.lower))) return true;
  return read === 0 && token.lower.length === 1;
}

const VERBAL = /..(?:ing|ed)$/;

/** "digital and physical sales", "Kia and Hyundai vehicles": "and" before the plural is reached. */
function joinsNouns(tokens: readonly Token[], at: number, words: readonly string[], plural: number): boolean {
  if (lowerAt(tokens, at) !== 'and' || words.length === 0 || words.length > 3 || plural >= 0) return false;
  const next = tokens[at + 1];
  const behind = tokens[at + 2];
  return next?.kind === 'word' && behind?.kind === 'word' && isPluralNoun(behind);
}

/** End of a hyphened word: "coal-fired" is one. */
function wordEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let count = 0; count < 4 && isGluedHyphen(tokens, end) && tokens[end + 1]?.kind === 'word'; count++) end += 2;
  return end;
}

function writtenWord(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let index = first; index < last; index++) text += tokens[index]?.text ?? '';
  return text;
}

/** Whether a word looks like a plural that ends a noun phrase. */
export function isPluralNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  if (PLURALS.has(lower)) return true;
  if (lower.length < 4 || NOT_PLURALS.has(lower) || NOUN_PHRASE_STOPS.has(lower)) return false;
  return lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') && !lower.endsWith('is');
}

/** Whether something is counted at `at`: a word that is no function word, not a name. */
export function countsSomething(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.spaced || isStop(tokens, at, 0)) return false;
  return !token.capital || isPluralNoun(token) || isPluralNoun(tokens[at + 1]);
}
