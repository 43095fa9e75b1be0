import { PLACE_ADJECTIVES } from '../../lexicon/en/places';
import { VERB_FORMS } from '../../lexicon/en/verbs';
import {
  CARRIER_NOUN,
  COMMODITY,
  COMPANY_FORM,
  FUNCTION_WORD,
  isOf,
  LIGHT_MODIFIER,
  ORGANISATION,
  PLACE_ADJECTIVE,
  VERB,
} from '../../lexicon/en/wordClasses';
import type { Tag } from '../../model/phrase';
import type { Token } from '../../model/token';
import { isCommon } from '../openingNames';
import type { TagContext } from './tagContext';

/** Terms of delivery, written like names: "coal FOB Newcastle". */
const TRADE_TERMS = new Set(['fob', 'cfr', 'cif']);

/** Words that open sentences with a capital and name nobody by it. */
const COMMON = COMMODITY | LIGHT_MODIFIER | VERB | CARRIER_NOUN | ORGANISATION;

/** Whether a capitalised word is part of a name where it stands, also where every word would have a capital. */
export function isNameHere(
  tokens: readonly Token[],
  at: number,
  first: number,
  classes: number,
  context: TagContext,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const goods = (classes & COMMODITY) !== 0;
  const closed = (classes & FUNCTION_WORD) !== 0;
  const opening = at === first || isOpening(tokens[at - 1], token) || isListNumber(tokens, at, first);
  if (TRADE_TERMS.has(token.lower)) return false;
  if (!opening && goods && token.text.length > 2 && token.text === token.text.toUpperCase())
    return nameBeside(tokens, at);
  if (!opening && closed && token.text !== token.text.toUpperCase()) return false;
  if (!opening) return !goods || context.isName(token.lower) || nameBeside(tokens, at);
  const next = tokens[at + 1];
  if (goods && !(next?.kind === 'word' && next.capital)) return false;
  if (context.isName(token.lower)) return true;
  if (closed) return false;
  const inner = token.text.slice(1);
  if (inner !== inner.toLowerCase() && token.text.length > 1) return true;
  if ((classes & COMMON) !== 0) {
    return (
      next?.kind === 'word' &&
      next.spaced &&
      next.capital &&
      !isOf(next.lower, FUNCTION_WORD) &&
      (!context.isName(next.lower) || isNamePart(next.lower) || COUNTRIES.has(next.lower))
    );
  }
  if (opensRow(tokens, at) || actsAlone(token, next)) return true;
  if (next?.text === ',' && APPOSITION_OPENERS.has(tokens[at + 2]?.lower ?? '')) return !token.lower.endsWith('s');
  if (next?.kind !== 'word') return false;
  return (next.spaced && next.capital) || next.lower === "'s" || (at > first + 1 && isOf(next.lower, VERB));
}

/** "Eni and ConocoPhillips": an unknown opening word that a conjunction joins to a name. */
function opensRow(tokens: readonly Token[], at: number): boolean {
  const [token, and, next, behind] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!token || and?.lower !== 'and' || next?.kind !== 'word' || !next.capital || behind?.kind !== 'word') return false;
  return !isOf(next.lower, COMMODITY | FUNCTION_WORD) && !isCommon(token.lower);
}

/** Verbs of what companies and states do, and no noun for a quantity or a thing does. */
const DEEDS: ReadonlySet<string> = new Set(
  `produce sell buy own hold export import ship mine smelt refine post report announce build operate sign acquire pump
   supply deliver commission award order launch invest generate say plan hire agree bid complete reopen restart`.split(
    /\s+/,
  ),
);

/** "Vale produced": an unknown opening word that does what companies do. */
function actsAlone(token: Token, next: Token | undefined): boolean {
  if (next?.kind !== 'word' || isCommon(token.lower)) return false;
  return (VERB_FORMS.get(next.lower) ?? []).some(
    ({ lemma, form }) => (form === 'past' || form === 'third') && DEEDS.has(lemma),
  );
}

/** Words behind the comma of an unknown opening word that make it a name ("Escondida, the largest mine"). */
const APPOSITION_OPENERS = new Set('the a an which who one whose where'.split(' '));

/** Common words that, with a capital, are the middle or the end of a company's name ("National Aluminium Company"). */
function isNamePart(lower: string): boolean {
  return isOf(lower, COMMODITY | COMPANY_FORM | ORGANISATION);
}

/** Whether a capitalised neighbour makes a common word part of a name ("United Copper Corp"). */
function nameBeside(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  // "Hydro & Nuclear Power"
  if (before?.text === '&' || next?.text === '&') return true;
  const named = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.capital && !isOf(token.lower, FUNCTION_WORD | COMMODITY);
  return named(before) || named(next);
}

/** Whether only the number of a list's item stands before a token: "2. On Monday", "(3) Sales". */
function isListNumber(tokens: readonly Token[], at: number, first: number): boolean {
  if (at - first > 3) return false;
  for (let before = first; before < at; before++) if (tokens[before]?.kind === 'word') return false;
  return true;
}

/** Whether a mark lets a new piece of text begin with the token behind it; a hyphen within a word does not. */
function isOpening(token: Token | undefined, behind: Token): boolean {
  if (token?.text === '-' && !token.spaced && !behind.spaced && behind.text.length > 1) return false;
  return token?.kind === 'symbol' && '"“‘«:;(•*-–—'.includes(token.text);
}

/** A number that is part of a name: glued to it ("South32"), or short and behind it ("Nord Stream 2", "Area 1"). */
export function isNameNumber(token: Token, tags: readonly Tag[]): boolean {
  const before = tags.at(-1);
  if (before !== 'name' && !(before === 'place' && !token.spaced)) return false;
  return !token.spaced;
}

/**
 * Whether a place of `length` words ends a company's name: a country ("Vale Indonesia", "Coal India"), or an adjective in
 * front of no noun ("Anglo American and …").
 */
export function endsName(tokens: readonly Token[], at: number, length: number, tags: readonly Tag[]): boolean {
  const [token, next] = [tokens[at], tokens[at + length]];
  if (tags.at(-1) !== 'name' || !token?.spaced) return false;
  if (!isOf(token.lower, PLACE_ADJECTIVE)) return COUNTRIES.has(token.lower);
  return length === 1 && (next?.kind !== 'word' || isOf(next.lower, FUNCTION_WORD | VERB));
}

const COUNTRIES: ReadonlySet<string> = new Set([...PLACE_ADJECTIVES.values()].map((name) => name.toLowerCase()));
