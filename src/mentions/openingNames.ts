import {
  ASSET,
  CARRIER_NOUN,
  COMMODITY,
  FUNCTION_WORD,
  HOMOGRAPH,
  isOf,
  LIGHT_MODIFIER,
  ORGANISATION,
  VERB,
} from '../lexicon/en/wordClasses';
import type { TokenizedText } from '../model/token';

/** How many sentences an unknown word must open to be taken for a name. */
const OFTEN = 2;

/** Endings of common nouns and adverbs: a word with one of them is no name for opening sentences. */
const COMMON_ENDINGS = ['s', 'ion', 'ment', 'ity', 'ness', 'ing', 'age', 'ance', 'ence', 'ure', 'ly', 'ed', 'er'];

/** Common nouns that open sentences of business news and stand in no other list. */
const COMMON_OPENERS: ReadonlySet<string> = new Set(
  `revenue turnover output income inflation traffic weather debt equity employment wealth guidance unit phase article
   drought rain rainfall snow frost heat wind war peace unrest crime growth money cash credit interest congestion volume
   news progress work research theft fire flood repair staff management construction appetite sentiment uncertainty fear
   hope trade tax law court congress parliament industry consensus nobody everybody everything nothing`.split(/\s+/),
);

/** Classes of common words. */
const COMMON = FUNCTION_WORD | COMMODITY | ASSET | LIGHT_MODIFIER | CARRIER_NOUN | HOMOGRAPH | ORGANISATION | VERB;

/** Whether a word that opens a sentence is a common noun or a function word, so that its capital tells nothing. */
export function isCommon(lower: string): boolean {
  return isOf(lower, COMMON) || COMMON_OPENERS.has(lower) || COMMON_ENDINGS.some((ending) => lower.endsWith(ending));
}

/**
 * Names that an article writes only at the beginnings of sentences, where every word has a capital: unknown words that open
 * several sentences and never stand in small letters.
 *
 * @example openingNames(tokenizeText('Rusal rose. Rusal fell.')) // Set { 'rusal' }
 */
export function openingNames(text: TokenizedText): Set<string> {
  const counts = new Map<string, number>();
  for (const { first } of text.sentences) {
    const token = text.tokens[first];
    if (token?.kind !== 'word' || token.text === token.lower || isCommon(token.lower)) continue;
    counts.set(token.lower, (counts.get(token.lower) ?? 0) + 1);
  }
  const names = new Set([...counts].filter(([, count]) => count >= OFTEN).map(([word]) => word));
  if (names.size > 0)
    // a word glued to others may be part of an address
    for (const { kind, text: written, lower, spaced } of text.tokens)
      if (kind === 'word' && spaced && written === lower && names.has(lower)) names.delete(lower);
  return names;
}
