import type { Token, TokenKind } from '../model/token';
import { classAt, DIGIT, LETTER, LINE, SPACE } from './characters';

const NO_BREAK_SPACES = '\u00A0\u202F\u2009';
const APOSTROPHES = "'\u2019\u02BC";

/** End of a run of one class. */
function runEnd(text: string, start: number, wanted: number): number {
  let end = start;
  while (end < text.length && classAt(text, end) === wanted) end++;
  return end;
}

/** Whether exactly three digits stand at `at`. */
function threeDigits(text: string, at: number): boolean {
  return (
    classAt(text, at) === DIGIT &&
    classAt(text, at + 1) === DIGIT &&
    classAt(text, at + 2) === DIGIT &&
    classAt(text, at + 3) !== DIGIT
  );
}

/** End of a number in digits with its separators: `1,234.5`, `1 234` (no-break), `1'234`. */
function numberEnd(text: string, start: number): number {
  let end = runEnd(text, start, DIGIT);
  for (;;) {
    const separator = text[end] ?? '';
    const joins =
      separator === '.' || separator === ','
        ? classAt(text, end + 1) === DIGIT
        : separator !== '' &&
          (NO_BREAK_SPACES.includes(separator) || APOSTROPHES.includes(separator)) &&
          threeDigits(text, end + 1);
    if (!joins) return end;
    end = runEnd(text, end + 1, DIGIT);
  }
}

/** End of letters with full stops between, as in `U.S.` and `a.m.`, or `start` where there is no such thing. */
function dottedEnd(text: string, start: number): number {
  let end = start;
  while (classAt(text, end) === LETTER && text[end + 1] === '.') end += 2;
  if (end - start < 4) {
    // `U.S` without its last stop
    if (end - start === 2 && classAt(text, end) === LETTER && classAt(text, end + 1) !== LETTER) return end + 1;
    return start;
  }
  // `U.S.A` at the end of a sentence keeps its last letter; `J.K.Rowling` is two words
  return classAt(text, end) === LETTER && classAt(text, end + 1) !== LETTER ? end + 1 : end;
}

/** End of a word: letters, with an apostrophe or `&` inside (`don't`, `S&P`), but without a possessive `'s`. */
function wordEnd(text: string, start: number): number {
  const dotted = dottedEnd(text, start);
  if (dotted > start) return dotted;
  let end = runEnd(text, start, LETTER);
  for (;;) {
    const joiner = text[end] ?? '';
    if (joiner === '' || classAt(text, end + 1) !== LETTER) return end;
    if (joiner !== '&' && !APOSTROPHES.includes(joiner)) return end;
    if (joiner !== '&' && isPossessive(text, end)) return end;
    end = runEnd(text, end + 1, LETTER);
  }
}

function isPossessive(text: string, at: number): boolean {
  const letter = text[at + 1];
  return (letter === 's' || letter === 'S') && classAt(text, at + 2) !== LETTER;
}

/**
 * Cuts a text into tokens: words, numbers written in digits, single other characters, and line breaks (a run of white
 * space that holds at least one line feed). Letters and digits never share a token (`10kW` is two, `US$5` three) and
 * a possessive `'s` is a word of its own. Linear in the text.
 *
 * @example tokenize("China's 3.4 Mt").map((t) => t.text) // ['China', "'s", '3.4', 'Mt']
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const curly = text.includes('\u2019');
  let at = 0;
  const isSpaced = (): boolean => {
    const before = tokens[tokens.length - 1];
    return before === undefined || before.kind === 'break' || before.end < at;
  };
  const push = (kind: TokenKind, end: number): void => {
    const written = text.slice(at, end);
    const small = kind === 'word' ? written.toLowerCase() : written;
    tokens.push({
      kind,
      start: at,
      end,
      text: written,
      lower: curly && small.includes('\u2019') ? small.replaceAll('\u2019', "'") : small,
      capital: written.charCodeAt(0) !== small.charCodeAt(0),
      spaced: isSpaced(),
    });
    at = end;
  };
  while (at < text.length) {
    switch (classAt(text, at)) {
      case LETTER:
        push('word', wordEnd(text, at));
        break;
      case DIGIT:
        push('number', numberEnd(text, at));
        break;
      case SPACE: {
        const end = runEnd(text, at, SPACE);
        if (classAt(text, end) === LINE && end < text.length) push('break', breakEnd(text, end));
        else at = end;
        break;
      }
      case LINE:
        push('break', breakEnd(text, at));
        break;
      default: {
        const possessive = APOSTROPHES.includes(text[at] ?? '') && !isSpaced() && isPossessive(text, at);
        push(possessive ? 'word' : 'symbol', at + (possessive ? 2 : 1));
      }
    }
  }
  return tokens;
}

/** End of the white space that starts with a line feed. */
function breakEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const found = classAt(text, end);
    if (found !== LINE && found !== SPACE) break;
    end++;
  }
  return end;
}
