import { FUNCTION_WORDS } from '../lexicon/en/functionWords';
import type { Token, TokenizedText } from '../model/token';

/** The names of an article: which words are names, and which names mean the same. */
export interface ArticleNames {
  /** Whether a word stands as a name inside a sentence of the article. */
  readonly isName: (lower: string) => boolean;
  /** The full name that a short form or an abbreviation stands for, or the name itself. */
  readonly fullName: (name: string) => string;
}

const CAPITALS = /^\p{Lu}[\p{Lu}&]+$/u;

function isCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const letter = token.text[0] ?? '';
  return letter !== letter.toLowerCase();
}

/** Index of the first token of the run of capitalised words (with "of" and "&" inside) that ends before `end`. */
function nameStart(tokens: readonly Token[], end: number): number {
  let start = end;
  for (;;) {
    const before = tokens[start - 1];
    if (isCapital(before)) start--;
    else if (
      (before?.lower === 'of' || before?.text === '&' || before?.lower === 'and' || before?.lower === 'for') &&
      isCapital(tokens[start - 2])
    )
      start -= 2;
    else break;
  }
  while (start < end && FUNCTION_WORDS.has(tokens[start]?.lower ?? '')) start++;
  return start;
}

/** Whether the capitals of an abbreviation stand, in order, among the first letters and capitals of the name. */
function abbreviates(short: string, name: string): boolean {
  let at = 0;
  const letters = name.replace(/[^\p{L}]/gu, '');
  for (const letter of short.replace('&', '')) {
    at = letters.toLowerCase().indexOf(letter.toLowerCase(), at) + 1;
    if (at === 0) return false;
  }
  return short[0]?.toLowerCase() === name[0]?.toLowerCase();
}

/** "State Reserves Bureau (SRB)": the abbreviation and its name. */
function abbreviationsOf(text: TokenizedText): Map<string, string> {
  const { tokens } = text;
  const full = new Map<string, string>();
  tokens.forEach((token, at) => {
    if (token.text !== '(' || tokens[at + 2]?.text !== ')') return;
    const short = tokens[at + 1];
    if (!short || !CAPITALS.test(short.text)) return;
    const start = nameStart(tokens, at);
    const [first, last] = [tokens[start], tokens[at - 1]];
    if (!first || !last || start >= at - 1) return;
    const name = text.text.slice(first.start, last.end);
    if (abbreviates(short.text, name)) full.set(short.text, name);
  });
  return full;
}

/** Words that stand capitalised where no sentence begins. */
function innerNames(text: TokenizedText): Set<string> {
  const names = new Set<string>();
  for (const sentence of text.sentences) {
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      const [before, token] = [text.tokens[at - 1], text.tokens[at]];
      if (
        token &&
        isCapital(token) &&
        (before?.kind === 'word' || before?.kind === 'number' || before?.text === ',') &&
        !FUNCTION_WORDS.has(token.lower)
      )
        names.add(token.lower);
    }
  }
  return names;
}

/**
 * Collects the names of an article in one pass.
 *
 * @example collectNames(tokenizeText('The State Reserves Bureau (SRB) bought.')).fullName('SRB') // 'State Reserves Bureau'
 */
export function collectNames(text: TokenizedText): ArticleNames {
  const names = innerNames(text);
  const abbreviations = abbreviationsOf(text);
  return {
    isName: (lower) => names.has(lower),
    fullName: (name) => abbreviations.get(name) ?? name,
  };
}
