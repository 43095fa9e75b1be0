import { ASSET_WORDS, COMMODITIES, ITEM_MODIFIERS } from '../../lexicon/en/commodities';
import type { Token } from '../../model/token';

function names(token: Token | undefined): boolean {
  return token !== undefined && (COMMODITIES.has(token.lower) || ASSET_WORDS.has(token.lower));
}

/**
 * The commodity that a header names, with the words that qualify it, or null. A header is too short a text for the rules
 * of sentences.
 *
 * @example itemInHeader(tokenize('Primary aluminium output'), 'Primary aluminium output') // 'Primary aluminium'
 */
export function itemInHeader(tokens: readonly Token[], text: string): string | null {
  for (let at = 0; at < tokens.length; at++) {
    if (!names(tokens[at])) continue;
    let last = at;
    while (names(tokens[last + 1])) last++;
    let first = at;
    while (ITEM_MODIFIERS.has(tokens[first - 1]?.lower ?? '')) first--;
    return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? text.length);
  }
  return null;
}
