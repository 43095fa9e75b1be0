import { MONTHS } from '../../lexicon/en/calendar';
import { CLOCK_WORDS, YEAR_CONTEXT } from '../../lexicon/en/notAmounts';
import { NOUN_PHRASE_STOPS } from '../../lexicon/en/countedNouns';
import type { Token } from '../../model/token';
import type { Draft } from './draft';
import { isPluralNoun } from './nounPhrase';
import { BOUNDS_LEFT } from './quantityWords';

import { matchTrie } from './trie';

/** "11:30", "9 p.m.", "1030 GMT". */
export function isClock(tokens: readonly Token[], draft: Draft): boolean {
  const next = tokens[draft.last];
  if (next && CLOCK_WORDS.has(next.lower)) return true;
  const before = tokens[draft.first - 1];
  const colonBehind =
    next?.text === ':' &&
    !next.spaced &&
    tokens[draft.last + 1]?.kind === 'number' &&
    tokens[draft.last + 1]?.spaced === false;
  const colonBefore =
    before?.text === ':' &&
    !before.spaced &&
    tokens[draft.first]?.spaced === false &&
    tokens[draft.first - 2]?.kind === 'number';
  return colonBehind || colonBefore;
}

function isMonth(token: Token | undefined): boolean {
  return token?.kind === 'word' && MONTHS.has(token.lower) && (token.capital || !VERB_MONTHS.has(token.lower));
}

/** Months that are other words in small letters. */
const VERB_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'sep']);

/** "11 February", "Aug. 14", "5-7 May". */
export function isDayOfMonth(tokens: readonly Token[], draft: Draft): boolean {
  if (draft.number.decimal || draft.number.grouped) return false;
  const before = tokens[draft.first - 1];
  if (isMonth(before) || (before?.text === '.' && isMonth(tokens[draft.first - 2]))) return true;
  if (draft.high > 31) return false;
  const next = tokens[draft.last];
  return isMonth(next) || (next?.lower === 'of' && isMonth(tokens[draft.last + 1]));
}

/** Four digits from 1700 to 2100, unless the words around make an amount of them. */
export function isYear(tokens: readonly Token[], draft: Draft): boolean {
  const { number, high } = draft;
  const written = tokens[draft.number.last - 1]?.text ?? '';
  if (number.grouped || number.decimal || written.length !== 4 || high < 1700 || high > 2199) return false;
  const before = tokens[draft.first - 1];
  if (!before || matchTrie(BOUNDS_LEFT, tokens, draft.first)) return false;
  if (YEAR_CONTEXT.has(before.lower) || before.kind !== 'word' || before.capital) return true;
  if (NOUN_PHRASE_STOPS.has(before.lower) && DETERMINER_LIKE.has(before.lower)) return true;
  return !isPluralNoun(tokens[draft.last]) || before.lower === "'s";
}

const DETERMINER_LIKE: ReadonlySet<string> = new Set(
  'the this that these those its their his her our my your a an and'.split(' '),
);
