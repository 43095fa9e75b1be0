import { COMPANY_FORMS, ORGANISATION_NOUNS } from '../lexicon/en/organisations';
import { placeAt } from './places';
import type { Token, TokenizedText } from '../model/token';

/** Nouns behind a name that make it a place's ("Santos province"). */
const PLACE_HEADS: ReadonlySet<string> = new Set(
  'province region district county prefecture city town village island islands peninsula'.split(' '),
);
const LOCATIVE: ReadonlySet<string> = new Set(['in', 'near']);
/** What is held, put or seen in a company rather than in a place. */
const HELD_IN: ReadonlySet<string> = new Set(
  `stake stakes share shares interest interests holding holdings stock trading invest invested investing investment % percent cent
   confidence partner unit`.split(/\s+/),
);

function startsCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
}

/** Whether a name stands where places do: "in Santos.", "near Santos", "Santos province". */
function standsAsPlace(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last];
  if (PLACE_HEADS.has(next?.lower ?? '')) return true;
  if (!LOCATIVE.has(tokens[first - 1]?.lower ?? '') || HELD_IN.has(tokens[first - 2]?.lower ?? '')) return false;
  return next?.text !== '-' && next?.lower.startsWith("'") !== true;
}

/** Whether a name that begins at `first` and ends with `head` is no body's, no abbreviation and no place of the lexicon. */
function isUnknown(tokens: readonly Token[], first: number, head: Token | undefined): boolean {
  if (COMPANY_FORMS.has(head?.lower ?? '') || ORGANISATION_NOUNS.has(head?.lower ?? '')) return false;
  return head?.text !== head?.text.toUpperCase() && placeAt(tokens, first, true) === null;
}

/**
 * Names that the article treats as places, lower case: they stand behind "in" or in front of "province".
 *
 * @example townsOf(tokenizeText('A mill in Santos.')).has('Santos') // true
 */
export function townsOf(text: TokenizedText): Set<string> {
  const towns = new Set<string>();
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    if (!startsCapital(tokens[at])) continue;
    let last = at + 1;
    while (startsCapital(tokens[last])) last++;
    const head = tokens[last - 1];
    if (standsAsPlace(tokens, at, last) && isUnknown(tokens, at, head))
      towns.add(text.text.slice(tokens[at]?.start, head?.end));
    at = last - 1;
  }
  return towns;
}
