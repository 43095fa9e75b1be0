import { PLACE_ADJECTIVES, PLACE_NAMES } from '../lexicon/en/places';
import type { Token } from '../model/token';
import { tokenize } from '../text/tokenize';

/** Place names by their first word, the longest first, as words that must follow each other. */
const NAMES = (() => {
  const byFirst = new Map<string, { words: string[]; name: string }[]>();
  const add = (written: string, name: string): void => {
    const words = tokenize(written).map((token) => token.lower);
    const first = words[0];
    if (first === undefined) return;
    const list = byFirst.get(first);
    if (list) list.push({ words, name });
    else byFirst.set(first, [{ words, name }]);
  };
  for (const name of PLACE_NAMES) add(name, name);
  for (const [adjective, name] of PLACE_ADJECTIVES) add(adjective, name);
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

/** A place found at a token: how many tokens its name has, and the place as figures call it. */
export interface PlaceAt {
  readonly length: number;
  readonly name: string;
}

/** Capitalised words behind a place's name that make it part of another name ("China Three Gorges", "Norsk"). */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.kind !== 'word' || !next.spaced) return false;
  return next.text !== next.lower && next.text !== next.text.toUpperCase() && !NAMES.has(next.lower);
}

/**
 * The place whose name or adjective begins at a token.
 *
 * @param insideNames whether a name that goes on with another capitalised word counts ("China Daily")
 * @returns null where there is none
 * @example placeAt(tokenize('Chinese exports'), 0, true) // { length: 1, name: 'China' }
 */
export function placeAt(tokens: readonly Token[], at: number, insideNames: boolean): PlaceAt | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text === token.lower) return null;
  const candidates = NAMES.get(token.lower);
  if (!candidates) return null;
  for (const { words, name } of candidates) {
    if (words.length > 1 && !words.every((word, index) => tokens[at + index]?.lower === word)) continue;
    if (token.lower === 'us' && token.text !== 'US') continue;
    if (!insideNames && goesOn(tokens, at + words.length)) continue;
    return { length: words.length, name };
  }
  return null;
}
