import type { Sentence, Token } from '../model/token';
import { ABBREVIATIONS, CLOSING_ABBREVIATIONS, OPENERS } from './abbreviations';

/** A line without a final stop that is shorter than this is a heading or an item of a list, not wrapped prose. */
const SHORT_LINE = 55;
const CLOSERS = '"\'”’»)]';
const OPENING = '"\'“‘«([';
const FINAL = '.?!…。！？';

/** Sentences of more tokens than this are cut at the next comma or the like, so that work on a sentence is bounded. */
const LONG = 250;
/** No sentence has more tokens than this. */
export const LONGEST_SENTENCE = 300;
const CUTTING = ',;:)]|/*•–—';

/**
 * Cuts tokens into sentences. Paragraphs end at blank lines and at line ends that look like one (a final stop, a short
 * line without one); other line ends are wrapping. Full stops after titles, months, initials and company forms do not
 * end a sentence; those inside numbers and `U.S.` are part of their token already. What is longer than any sentence is cut
 * at a comma or the like. Linear in the tokens.
 *
 * @returns sentences in order, without the breaks at their ends; every other token is in exactly one of them
 * @example findSentences(tokenize('It fell. Mr. Li left.')).length // 2
 */
export function findSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let first = 0;
  let lineStart = 0;
  const close = (last: number): void => {
    for (let from = first; from < last;) {
      const to = cutBefore(tokens, from, last);
      const [opening, closing] = [tokens[from], tokens[to - 1]];
      if (opening && closing)
        sentences.push({ start: opening.start, end: closing.end, first: from, last: to, paragraph });
      from = tokens[to]?.kind === 'break' ? to + 1 : to;
    }
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'break') {
      if (endsParagraph(tokens, at, lineStart)) {
        close(at);
        first = at + 1;
        paragraph++;
      } else if (first === at) first = at + 1;
      lineStart = at + 1;
    } else if (token.kind === 'symbol' && FINAL.includes(token.text)) {
      const end = stopEnd(tokens, at);
      if (endsSentence(tokens, at, end, first)) {
        close(end);
        first = end;
      }
      at = end - 1;
    } else if (token.kind === 'word' && token.text.endsWith('.') && opensAfterAbbreviation(tokens[at + 1])) {
      close(at + 1);
      first = at + 1;
    }
  }
  close(tokens.length);
  return sentences;
}

/** Where the sentence of the tokens `[from, last)` ends: at `last`, or before where it is too long to be read as one. */
function cutBefore(tokens: readonly Token[], from: number, last: number): number {
  if (last - from <= LONGEST_SENTENCE) return last;
  for (let at = from + LONG; at < from + LONGEST_SENTENCE; at++) if (isOneOf(tokens[at - 1], CUTTING)) return at;
  const limit = from + LONGEST_SENTENCE;
  return tokens[limit - 1]?.kind === 'break' ? limit - 1 : limit;
}

/** Index behind the stop at `at`, further stops and closing quotes glued to it. */
function stopEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (isOneOf(tokens[end], FINAL) && tokens[end]?.spaced === false) end++;
  while (isOneOf(tokens[end], CLOSERS) && tokens[end]?.spaced === false) end++;
  return end;
}

/** Whether the stop at `at`, which reaches to `end`, ends the sentence that began at `first`. */
function endsSentence(tokens: readonly Token[], at: number, end: number, first: number): boolean {
  const next = tokens[end];
  if (!next || next.kind === 'break') return true;
  const stop = tokens[at]?.text ?? '';
  if ('。！？'.includes(stop)) return true;
  if (!next.spaced) return end === at + 1 && stop === '.' && isMissingSpace(tokens[at - 1], next, tokens[end + 1]);
  if (!opensSentence(tokens, end)) return false;
  if (stop !== '.' || end > at + 1) return true;
  return !keepsOn(tokens, at, first, next);
}

/** "closed in May.The plant": a stop between a word in small letters and a capitalised one that goes on as prose. */
function isMissingSpace(before: Token | undefined, next: Token, behind: Token | undefined): boolean {
  if (before?.kind !== 'word' || before.text.length < 3 || before.text !== before.lower) return false;
  return next.kind === 'word' && OPENERS.has(next.lower) && isCapital(next) && behind?.spaced === true;
}

/** Whether the full stop at `at` belongs to an abbreviation rather than to the sentence. */
function keepsOn(tokens: readonly Token[], at: number, first: number, next: Token): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  // "1. Domestic smelters made": the number of a list item stays with its sentence
  if (before.kind === 'number') return at - 1 === first && before.text.length <= 2;
  if (before.kind !== 'word') return false;
  if (before.text.length === 1 && before.text === before.text.toUpperCase()) return true;
  // "Mt. Gibson" is a mountain, "5 Mt." an amount
  if (before.lower === 'mt' && tokens[at - 2]?.kind === 'number') return false;
  if (ABBREVIATIONS.has(before.lower)) return before.lower !== 'no' || next.kind === 'number';
  return CLOSING_ABBREVIATIONS.has(before.lower) && !OPENERS.has(next.lower);
}

function opensAfterAbbreviation(next: Token | undefined): boolean {
  return next?.kind === 'word' && isCapital(next) && OPENERS.has(next.lower);
}

/** Whether a sentence may begin at `at`: a capital, a digit, a script without capitals, perhaps behind a quote. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (isOneOf(tokens[index], OPENING)) index++;
  const token = tokens[index];
  if (!token) return true;
  if (token.kind === 'word') return isCapital(token) || index > at;
  return true;
}

/** Whether a word has a capital, or is of a script without them. */
function isCapital(token: Token): boolean {
  if (token.capital) return true;
  const letter = token.text[0] ?? '';
  return letter === letter.toUpperCase();
}

function isOneOf(token: Token | undefined, characters: string): boolean {
  return token?.kind === 'symbol' && characters.includes(token.text);
}

/** Whether the line break at `at` ends a paragraph. */
function endsParagraph(tokens: readonly Token[], at: number, lineStart: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const start = tokens[lineStart];
  if (!token || !before || !next || !start) return true;
  if (token.text.indexOf('\n') !== token.text.lastIndexOf('\n')) return true;
  if (isOneOf(before, FINAL) || isOneOf(before, CLOSERS) || isOneOf(before, ':')) return true;
  if (next.kind === 'symbol' && !isOneOf(next, OPENING)) return true;
  if (next.kind === 'word' && !isCapital(next)) return false;
  return before.end - start.start < SHORT_LINE;
}
