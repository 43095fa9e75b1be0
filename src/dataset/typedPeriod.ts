import { findPeriods } from '../mentions/findPeriods';
import { tokenizeText } from '../text/tokenizeText';
import { periodBounds } from './periodBounds';

/** Nobody types a longer one; a cell may hold an essay. */
const LONGEST = 80;

const MONTH_FIRST = /^(\d{1,2})[-./](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})$/;
const NUMBERS = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/;
const CHINESE = /^(\d{4})年(?:(\d{1,2})(?:[-–至](\d{1,2}))?月)?$/;

/** "2024H1", "2024 9M", "2024 Jan-Sep": words read the year last. A year and another year are none of these. */
const YEAR_BEFORE = /^(\d{4})[-\s./]*([a-z].*|\d[a-z].*|1[0-2]M)$/i;

/** "Jul-18", "H1 24", "Jul'18": a year of two digits, as Excel itself shows it. */
const SHORT_YEAR = /^([a-z]{1,9}[1-4]?)[-\s'’/]+(\d{2})$/i;

const DAY_MONTHS = 12;

const month = (year: string, number: string): string => `${year}-${number.padStart(2, '0')}`;

/** Months and days that are written in digits alone; a day that could be a month is not guessed. */
function fromDigits(text: string): string | null {
  const first = MONTH_FIRST.exec(text);
  if (first) return month(first[2] ?? '', first[1] ?? '');
  const last = YEAR_FIRST.exec(text);
  if (last) return month(last[1] ?? '', last[2] ?? '');
  const [, one = '', mark, two = '', year = ''] = NUMBERS.exec(text) ?? [];
  if (mark !== undefined) {
    // With dots the day stands first everywhere that dots are used.
    if (mark === '.' || Number(one) > DAY_MONTHS) return `${month(year, two)}-${one.padStart(2, '0')}`;
    return one === two || Number(two) > DAY_MONTHS ? `${month(year, one)}-${two.padStart(2, '0')}` : null;
  }
  const [, chinese, from, to] = CHINESE.exec(text) ?? [];
  if (chinese === undefined) return null;
  if (from === undefined) return chinese;
  return to === undefined ? month(chinese, from) : `${month(chinese, from)}/${month(chinese, to)}`;
}

/** The words in the order in which articles have them. */
function reordered(text: string): string {
  const before = YEAR_BEFORE.exec(text);
  const words = before ? `${before[2] ?? ''} ${before[1] ?? ''}` : text;
  return words
    .replace(SHORT_YEAR, '$1 20$2')
    .replace(/^(Q[1-4]|H[12])[-/]+(?=\d{4}$)/i, '$1 ')
    .replace(/^sept? /i, 'Sep ');
}

/** What the reader of articles makes of words that have to be the period and nothing else. */
function fromWords(text: string): string | null {
  const words = reordered(text);
  const mention = findPeriods(tokenizeText(words), null)[0];
  return mention?.span.start === 0 && mention.span.end === words.length ? mention.period : null;
}

const valid = (period: string | null): string | null => (periodBounds(period) === null ? null : period);

/** A period without an end of its own, or null. */
function readOne(text: string): string | null {
  return valid(text.toUpperCase()) ?? valid(fromDigits(text)) ?? valid(fromWords(text));
}

/** Two periods with a dash or "to" between them, from the start of the first to the end of the second. */
function readTwo(text: string): string | null {
  const [from, to, ...more] = text.split(/ (?:[-–—]|to) /i);
  if (from === undefined || to === undefined || more.length > 0) return null;
  const [one, other] = [readOne(from), readOne(to)];
  return one === null || other === null || one.includes('/') || other.includes('/') ? null : valid(`${one}/${other}`);
}

/**
 * A period as an analyst types it: ISO (2016-Q3, 2016-01/2016-09), as articles write it (Q3 2024, first half of 2024,
 * Jan–Sep 2024), or as sheets do (1H2024, 2024H1, 3Q24, 9M 2024, Jul-18, 07/2018). Nothing relative ("last year").
 *
 * @returns ISO as in `Figure.period`, or null where it is none, or could be two.
 * @example readTypedPeriod('2024H1') // '2024-01/2024-06'
 */
export function readTypedPeriod(typed: string): string | null {
  const text = typed.trim().replace(/\s+/gu, ' ');
  if (text === '' || text.length > LONGEST) return null;
  return readOne(text) ?? readTwo(text);
}
