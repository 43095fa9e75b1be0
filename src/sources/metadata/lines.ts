import type { Span } from '../../model/span';

/** A line of the article, blank ones left out. */
export interface TextLine extends Span {
  /** Without the white space around it; `start` and `end` are its place. */
  readonly text: string;
  /** Without Markdown marks; only the opening of a very long line. */
  readonly plain: string;
  readonly heading: boolean;
  readonly listItem: boolean;
  /** Reads like a paragraph: long, or a sentence to its end. */
  readonly prose: boolean;
  /** A row of a table. */
  readonly tabular: boolean;
}

/** How many lines from either end are wanted. */
export interface LineLimits {
  readonly first: number;
  readonly last: number;
}

const LONG = 240;
const OPENING = 400;
/** Most headlines and notices are shorter. */
const PROSE_LENGTH = 150;
const SENTENCE_END = /[.!?。！？…]["'”’»)\]*_]*$/;
const WORDS_OF_A_SENTENCE = 6;
/** Chinese and Japanese write no spaces: a sentence of theirs is told by its length. */
const WIDE = /[\u3040-\u9fff]/;
const WIDE_SENTENCE = 12;
const SPACE = /\s+/;
const LIST_MARK = /^(?:[-*+•]|\d{1,2}[.)])\s/;
/** A line without any of these is plain already. */
const MARK = /[#*_[<>•+-]|^\d|\s\s|[^\S ]/;

/** White space runs become one space, none at the ends. */
export function collapse(text: string): string {
  return text.trim().split(SPACE).join(' ');
}

/**
 * The lines of a text that are not blank: all of them, or as many from either end as `limits` says.
 *
 * @example
 * readLines('# Copper\n\nOutput rose.')[0]; // { text: '# Copper', plain: 'Copper', heading: true, … }
 */
export function readLines(text: string, limits: LineLimits = { first: Infinity, last: 0 }): TextLine[] {
  const first: TextLine[] = [];
  let at = 0;
  while (at < text.length && first.length < limits.first) {
    const end = endOfLine(text, at);
    const line = readLine(text, at, end);
    if (line !== null) first.push(line);
    at = end + 1;
  }
  const last: TextLine[] = [];
  let end = text.length;
  while (end > at && last.length < limits.last) {
    const start = Math.max(at, text.lastIndexOf('\n', end - 1) + 1);
    const line = readLine(text, start, end);
    if (line !== null) last.push(line);
    end = start - 1;
  }
  return [...first, ...last.reverse()];
}

function endOfLine(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? text.length : feed;
}

function readLine(whole: string, from: number, to: number): TextLine | null {
  const raw = whole.slice(from, to);
  const text = raw.trim();
  if (text === '') return null;
  const start = from + (raw.length - raw.trimStart().length);
  const long = text.length > LONG;
  const heading = !long && text.startsWith('#') && /^#{1,6}\s/.test(text);
  const plain = withoutMarks(long ? text.slice(0, OPENING) : text);
  return {
    start,
    end: start + text.length,
    text,
    plain,
    heading,
    listItem: !long && LIST_MARK.test(text),
    prose: long || (!heading && isProse(plain)),
    tabular: text.includes('\t'),
  };
}

function isProse(plain: string): boolean {
  if (plain.length > PROSE_LENGTH) return true;
  if (!SENTENCE_END.test(plain)) return false;
  if (WIDE.test(plain)) return plain.length >= WIDE_SENTENCE;
  return plain.split(SPACE, WORDS_OF_A_SENTENCE).length >= WORDS_OF_A_SENTENCE;
}

/** Takes Markdown's marks off a line: heading, list, emphasis, link. */
function withoutMarks(line: string): string {
  if (!MARK.test(line)) return line;
  const unmarked = line
    .replace(/^(?:#{1,6}|[-*+•>]|\d{1,2}[.)])\s+/, '')
    .replace(/\[([^[\]]{0,200})\]\([^()\s]{0,300}\)/g, '$1')
    .replace(/<(https?:[^<>\s]{1,400})>/g, '$1')
    .replace(/\*\*|__|\*(?=\S)|(?<=\S)\*|(?<![\p{L}\p{N}/])_|_(?![\p{L}\p{N}/])/gu, '');
  return collapse(unmarked);
}
