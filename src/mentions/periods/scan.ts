import { MONTHS, ORDINALS, SMALL_CARDINALS, DEICTIC, PRECEDING } from '../../lexicon/en/calendar';
import type { Token } from '../../model/token';

/** What was read at a place, and where reading goes on. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** A year as it is written: a number, one told from now (`offset`), or one told from the period talked about. */
export type YearSpec =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'shift'; readonly years: number }
  /** A fiscal year, told from now, or (`shift`) from the period talked about. */
  | { readonly kind: 'fiscal'; readonly offset: number; readonly shift: boolean }
  | { readonly kind: 'persian'; readonly year: number | null; readonly offset: number };

/** Lower-cased text of a token, '' past the end. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Index behind a hyphen or dash that stands at `at`, else `at`. */
export function skipDash(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.kind === 'symbol' && '-‐‑–—'.includes(token.text) ? at + 1 : at;
}

/** Index behind a full stop that is glued to the word before ("Nov."). */
function skipStop(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.text === '.' && !token.spaced ? at + 1 : at;
}

/** A month's name, with its full stop. */
export function readMonth(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text === token.lower) return null;
  const value = MONTHS.get(token.lower);
  if (value === undefined) return null;
  const next = token.text.length <= 4 && value !== 5 ? skipStop(tokens, at + 1) : at + 1;
  return { value, next };
}

/** A day of the month in digits, perhaps with st, nd, rd or th. */
export function readDay(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const value = Number(token.text);
  if (value < 1 || value > 31) return null;
  const suffix = tokens[at + 1];
  const glued = suffix?.kind === 'word' && !suffix.spaced;
  if (!glued) {
    // "12 percent", "5.5" and "$12" are no days
    const before = tokens[at - 1];
    if (before?.kind === 'symbol' && !token.spaced && !'(-–—,[/'.includes(before.text)) return null;
    return { value, next: at + 1 };
  }
  return ['st', 'nd', 'rd', 'th'].includes(suffix.lower) ? { value, next: at + 2 } : null;
}

/** A four-digit year between 1900 and 2100, or a pair such as `2016/17`. */
export function readYearNumber(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return null;
  const value = Number(token.text);
  if (!Number.isInteger(value) || value < 1900 || value > 2100) return null;
  return { value, next: at + 1 };
}

/** A small whole number in digits or words ("nine", "10"). */
export function readCardinal(tokens: readonly Token[], at: number): Read<number> | null {
  const token = tokens[at];
  if (!token) return null;
  const value =
    token.kind === 'number' && token.text.length <= 2 ? Number(token.text) : SMALL_CARDINALS.get(token.lower);
  return value !== undefined && Number.isInteger(value) ? { value, next: at + 1 } : null;
}

/** Counts of days beyond twelve that are written in words. */
const LARGER_COUNTS: ReadonlyMap<string, number> = new Map([
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
]);

/** A whole number of days in digits or words, up to thirty. */
export function readCount(tokens: readonly Token[], at: number): Read<number> | null {
  const tens = LARGER_COUNTS.get(lowerAt(tokens, at));
  return tens === undefined ? readCardinal(tokens, at) : { value: tens, next: at + 1 };
}

/** "first", "1st". */
export function readOrdinal(tokens: readonly Token[], at: number): Read<number> | null {
  const word = ORDINALS.get(lowerAt(tokens, at));
  if (word !== undefined) return { value: word, next: at + 1 };
  const day = readDay(tokens, at);
  return day?.next === at + 2 ? day : null;
}

/** "Iranian (calendar) year (1404)" behind an offset word. */
function readPersian(tokens: readonly Token[], at: number, offset: number): Read<YearSpec> | null {
  let next = at;
  if (!['iranian', 'persian'].includes(lowerAt(tokens, next))) return null;
  next++;
  if (lowerAt(tokens, next) === 'calendar') next++;
  if (lowerAt(tokens, next) !== 'year') return null;
  next++;
  const number = tokens[next];
  const year = number?.kind === 'number' && /^1[34]\d\d$/.test(number.text) ? Number(number.text) : null;
  return { value: { kind: 'persian', year, offset }, next: year === null ? next : next + 1 };
}

/**
 * A year: `2016`, `of 2016`, `, 2016`, `this year`, `of the current year`, `last year`, `the previous year`.
 * "the year" alone is this year.
 */
export function readYearSpec(tokens: readonly Token[], at: number): Read<YearSpec> | null {
  let next = at;
  if (lowerAt(tokens, next) === ',' && tokens[next + 1]?.kind === 'number') next++;
  else if (['of', 'in', 'for', 'during'].includes(lowerAt(tokens, next))) next++;
  if (lowerAt(tokens, next) === 'the') next++;
  if (['fiscal', 'calendar', 'full'].includes(lowerAt(tokens, next))) next = skipDash(tokens, next + 1);
  if (lowerAt(tokens, next) === 'year' && readYearNumber(tokens, next + 1)) next++;
  const number = readYearNumber(tokens, next);
  if (number) return { value: { kind: 'year', year: number.value }, next: number.next };
  const word = lowerAt(tokens, next);
  if (word === 'year' && next > at) return { value: { kind: 'offset', offset: 0 }, next: next + 1 };
  const offset = DEICTIC.get(word);
  if (offset !== undefined) return readYearWord(tokens, next + 1, { kind: 'offset', offset });
  if (PRECEDING.has(word)) return readYearWord(tokens, next + 1, { kind: 'shift', years: -1 });
  return readPersian(tokens, next, 0);
}

function readYearWord(tokens: readonly Token[], at: number, value: YearSpec): Read<YearSpec> | null {
  const persian = readPersian(tokens, at, value.kind === 'shift' ? -1 : value.kind === 'offset' ? value.offset : 0);
  if (persian) return persian;
  const named = lowerAt(tokens, at);
  const fiscal = named === 'fiscal' || named === 'financial';
  const next = fiscal || named === 'calendar' ? at + 1 : at;
  const whole = lowerAt(tokens, next) === 'year';
  if (fiscal && (whole || named === 'fiscal') && value.kind !== 'year' && value.kind !== 'persian') {
    const shift = value.kind === 'shift';
    const offset = value.kind === 'shift' ? value.years : value.offset;
    return { value: { kind: 'fiscal', offset, shift }, next: whole ? next + 1 : next };
  }
  return whole ? { value, next: next + 1 } : null;
}

/** A dash, "to", "through", "until" or "and" between the two ends of a stretch; its end, or null. */
export function readTo(tokens: readonly Token[], at: number): number | null {
  const dash = skipDash(tokens, at);
  if (dash > at) return dash;
  return ['to', 'through', 'thru', 'till', 'until', 'and'].includes(lowerAt(tokens, at)) ? at + 1 : null;
}

export function optionalYear(tokens: readonly Token[], at: number): { year: YearSpec | null; next: number } {
  const spec = readYearSpec(tokens, at);
  return spec ? { year: spec.value, next: spec.next } : { year: null, next: at };
}
