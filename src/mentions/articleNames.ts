import { MONTHS } from '../lexicon/en/calendar';
import { FUNCTION_WORDS } from '../lexicon/en/functionWords';
import { PERSON_TITLES } from '../lexicon/en/organisations';
import type { Token, TokenizedText } from '../model/token';
import { isCommon, openingNames } from './openingNames';
import { townsOf } from './towns';

/** The names of an article: which words are names, and which names mean the same. */
export interface ArticleNames {
  /** Whether a word stands as a name inside a sentence of the article. */
  readonly isName: (lower: string) => boolean;
  /** The full name that a short form or an abbreviation stands for, or the name itself. */
  readonly fullName: (name: string) => string;
  /** Full names and surnames of people. */
  readonly persons: ReadonlySet<string>;
  /** Whether a name stands where places do ("in Santos", "Santos province"). */
  readonly isTown: (name: string) => boolean;
}

/** A short form as names are given one: "SRB", "E&P", "Nalco". */
const SHORT_FORM = /^\p{Lu}[\p{L}&]+$/u;

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital;
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
  const letters = name.replace(/\P{L}/gu, '');
  for (const letter of short.replace('&', '')) {
    at = letters.toLowerCase().indexOf(letter.toLowerCase(), at) + 1;
    if (at === 0) return false;
  }
  return short[0]?.toLowerCase() === name[0]?.toLowerCase();
}

/** How far behind a bracket's opening a ticker may stand ("(ticker symbol: OSE: NOM)"). */
const TICKER_REACH = 6;

/** Index of the last colon in front of a ticker in the bracket that opens at `at`, or null. */
function tickerColon(tokens: readonly Token[], at: number): number | null {
  for (let colon = at + 2; colon < at + TICKER_REACH && tokens[colon]?.text !== ')'; colon++)
    if (
      tokens[colon]?.text === ':' &&
      SHORT_FORM.test(tokens[colon + 1]?.text ?? '') &&
      tokens[colon + 2]?.text !== ':'
    )
      return colon;
  return null;
}

/** "State Reserves Bureau (SRB)", "Norsk Metall (OSE: NOM)": the abbreviation or ticker and its name. */
function abbreviationsOf(text: TokenizedText): Map<string, string> {
  const { tokens } = text;
  const full = new Map<string, string>();
  tokens.forEach((token, at) => {
    if (token.text !== '(') return;
    const colon = tickerColon(tokens, at);
    const ticker = colon !== null;
    const short = tokens[(colon ?? at) + 1];
    if (!short || !SHORT_FORM.test(short.text) || (!ticker && tokens[at + 2]?.text !== ')')) return;
    // "Orava Gold Corp. (TSX: ORV)"
    const end = tokens[at - 1]?.text === '.' ? at - 1 : at;
    const start = nameStart(tokens, end);
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (!first || !last || start >= (ticker ? end : end - 1)) return;
    const name = text.text.slice(first.start, last.end);
    if (ticker || abbreviates(short.text, name)) full.set(short.text, name);
  });
  return full;
}

/** Names of two or more words, by their first words: "Exxon" is Exxon Mobil where the article writes that first. */
function longNames(text: TokenizedText): Map<string, string> {
  const full = new Map<string, string>();
  // A name is written in full first: one that stood alone before is no short form of a longer one.
  const alone = new Set<string>();
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at])) continue;
    let last = at + 1;
    while (goesOn(tokens, last)) last += isNameWord(tokens[last]) ? 1 : 2;
    const words = tokens.slice(at, last);
    const start = words[0]?.start ?? 0;
    for (let count = 1; count < Math.min(words.length, 4); count++) {
      const short = text.text.slice(start, words[count - 1]?.end);
      if (!full.has(short) && !alone.has(short)) full.set(short, text.text.slice(start, words.at(-1)?.end));
    }
    alone.add(text.text.slice(start, words.at(-1)?.end));
    at = last - 1;
  }
  return full;
}

/** Whether a name goes on at a token: with a capital, or with "&" between capitals. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.text === '&' ? tokens[at + 1] : tokens[at];
  return isNameWord(next) && !PERSON_TITLES.has(next?.lower ?? '');
}

/** First words of long names, as they open sentences alone ("Nordvik" of Nordvik Mining); none that are common words. */
function shortNames(text: TokenizedText, long: ReadonlyMap<string, string>): Set<string> {
  const names = new Set<string>();
  for (const short of long.keys()) {
    const lower = short.toLowerCase();
    if (!short.includes(' ') && !isCommon(lower)) names.add(lower);
  }
  if (names.size > 0)
    for (const { kind, text: written, lower, spaced } of text.tokens)
      if (kind === 'word' && spaced && written === lower && names.has(lower)) names.delete(lower);
  return names;
}

/** Initials of names of three words and more: "NOC" where the article speaks of the National Oil Corporation. */
function initialsOf(long: ReadonlyMap<string, string>): Map<string, string> {
  const full = new Map<string, string>();
  for (const name of new Set(long.values())) {
    const words = name.split(' ').filter((word) => word !== '' && word !== word.toLowerCase());
    if (words.length < 3) continue;
    const initials = words.map((word) => word[0]).join('');
    if (!full.has(initials)) full.set(initials, name);
  }
  return full;
}

function isNameWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !FUNCTION_WORDS.has(token.lower) && !MONTHS.has(token.lower);
}

/** How far behind a name's comma the office that its bearer holds may stand ("X, the bank's chief economist"). */
const OFFICE_REACH = 6;

/** Whether an office stands in apposition behind the comma at `at`. */
function officeFollows(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  for (let next = at + 1; next < at + OFFICE_REACH; next++) {
    const token = tokens[next];
    if (token?.kind !== 'word') {
      if (token?.text === '-' || token?.text === "'") continue;
      return false;
    }
    if (PERSON_TITLES.has(token.lower)) return !isCapital(token) || next === at + 1;
  }
  return false;
}

/** Full names and surnames of the people whose title or office the article gives. */
function personNames(text: TokenizedText): Set<string> {
  const persons = new Set<string>();
  const { tokens } = text;
  for (let at = 0; at < tokens.length; at++) {
    if (!isNameWord(tokens[at])) continue;
    let first = at;
    let last = at + 1;
    while (isNameWord(tokens[last]) || (tokens[last]?.text === '-' && isNameWord(tokens[last + 1]))) last++;
    for (let word = at; word < last - 1; word++) if (PERSON_TITLES.has(tokens[word]?.lower ?? '')) first = word + 1;
    at = last - 1;
    const titled = first > 0 && PERSON_TITLES.has(tokens[first - 1]?.lower ?? '');
    const held = officeFollows(tokens, last) || tokens[last]?.lower === 'who';
    const long = last - first > 1;
    if (!(titled || (held && long))) continue;
    persons.add(text.text.slice(tokens[first]?.start, tokens[last - 1]?.end));
    if (long) persons.add(tokens[last - 1]?.text ?? '');
  }
  return persons;
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
  const abbreviations = abbreviationsOf(text);
  const long = longNames(text);
  const names = new Set([...innerNames(text), ...openingNames(text), ...shortNames(text, long)]);
  const initials = initialsOf(long);
  const towns = townsOf(text);
  return {
    persons: personNames(text),
    isTown: (name) => towns.has(name),
    isName: (lower) => names.has(lower),
    fullName: (name) => {
      const written = abbreviations.get(name) ?? initials.get(name) ?? name;
      return long.get(written) ?? written;
    },
  };
}
