import { ASSET_WORDS, COMMODITIES, ITEM_MODIFIERS } from '../../lexicon/en/commodities';
import type { Token } from '../../model/token';

/** How many words a commodity's name has at most ("lithium carbonate equivalent"). */
const MOST_WORDS = 4;

/** Index behind the longest commodity or asset that begins at a token ("palm oil", "rare earths"), or null. */
function nameEnd(tokens: readonly Token[], at: number): number | null {
  for (let last = Math.min(tokens.length, at + MOST_WORDS); last > at; last--) {
    const words = tokens
      .slice(at, last)
      .map(({ lower }) => lower)
      .join(' ');
    if (COMMODITIES.has(words) || ASSET_WORDS.has(words)) return last;
  }
  return null;
}

/**
 * The commodity that a header names, with the words that qualify it, or null. A header is too short a text for the rules
 * of sentences.
 *
 * @example itemInHeader(tokenize('Primary aluminium output'), 'Primary aluminium output') // 'Primary aluminium'
 */
export function itemInHeader(tokens: readonly Token[], text: string): string | null {
  for (let at = 0; at < tokens.length; at++) {
    let last = nameEnd(tokens, at);
    if (last === null) continue;
    for (let next = nameEnd(tokens, last); next !== null; next = nameEnd(tokens, last)) last = next;
    let first = at;
    while (ITEM_MODIFIERS.has(tokens[first - 1]?.lower ?? '')) first--;
    return text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? text.length);
  }
  return null;
}
