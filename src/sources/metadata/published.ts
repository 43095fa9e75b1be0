import { dateInYear, printedDates, timesIn, validDate, type PrintedDate } from './dates';
import { datelineEnd } from './dateline';
import type { TextLine } from './lines';
import { COPYRIGHT, DATE_LINE_WORDS, PUBLISHED_LABEL, SUBJECT_WORDS, UPDATED_LABEL } from './phrases';

/** What the search for the publication date knows about the article. */
export interface PublishedContext {
  /** The first and the last lines of the text; see `headAndTail`. */
  readonly head: readonly TextLine[];
  readonly tail: readonly TextLine[];
  readonly title: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly today?: Date;
}

const LABELLED_LENGTH = 140;
const DATE_LINE_LENGTH = 120;
const NAMES_BESIDE_DATE = 7;
const WORD = /[\p{L}\p{N}+]+/gu;
/** Before a date, these make it part of a sentence or a headline. */
const LEADS_IN = /\b(?:on|in|of|to|by|from|for|at|as of|dated)\s*$/iu;
const URL_DATE = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/;
const YEAR_OF_RIGHTS = /(?<![\d–-])(?:19|20)\d{2}(?![\d–-])/g;

/**
 * The publication date that the article's furniture states: a labelled line, a line of its own, the dateline that opens
 * the first paragraph, and last the article's address. Dates within the prose never count.
 *
 * @returns `YYYY-MM-DD`, or null where no line states a date that is certain
 */
export function findPublished(context: PublishedContext): string | null {
  const { head, tail, title, language, today } = context;
  const lines = [...head, ...tail].filter(({ plain, heading }) => !heading && plain !== title);
  const openings = head.filter(({ prose }) => prose).slice(0, 2);
  return (
    firstDate(lines, (line) => labelledDate(line, PUBLISHED_LABEL, language, today)) ??
    firstDate(
      lines.filter((line) => head.includes(line)),
      (line) => dateOfFurnitureLine(line, language, today),
    ) ??
    firstDate(openings, (line) => datelineDate(line, context)) ??
    firstDate(lines, (line) => labelledDate(line, UPDATED_LABEL, language, today)) ??
    firstDate(lines, (line) => dateOfFurnitureLine(line, language, today)) ??
    dateOfUrl(context.url, today)
  );
}

/**
 * The date of a line that holds a date and nothing but names and clock times beside it ("By Ann Lee | 3 May 2021").
 */
export function dateOfFurnitureLine(line: TextLine, language: string | null, today?: Date): string | null {
  const { plain } = line;
  if (line.prose || line.tabular || plain.length > DATE_LINE_LENGTH) return null;
  if (COPYRIGHT.test(plain)) return null;
  const dates = printedDates(plain, language, today);
  const [first] = dates;
  if (first === undefined || !dates.every(({ date }) => date === first.date)) return null;
  return isFurnitureAround(plain, first, language) ? first.date : null;
}

function isFurnitureAround(plain: string, date: PrintedDate, language: string | null): boolean {
  const before = plain.slice(0, date.start);
  if (LEADS_IN.test(before) && !PUBLISHED_LABEL.test(plain) && !UPDATED_LABEL.test(plain)) return false;
  const rest = withoutTimes(plain, language);
  if (SUBJECT_WORDS.test(rest)) return false;
  const words = (rest.match(WORD) ?? []).filter((word) => !DATE_LINE_WORDS.has(word.toLowerCase()));
  const names = words.filter((word) => /^\p{L}/u.test(word));
  const numbers = words.filter((word) => !/^\p{L}/u.test(word));
  if (names.length > NAMES_BESIDE_DATE || numbers.some((number) => number.length > 4) || numbers.length > 2)
    return false;
  return names.every((name) => !/^\p{Ll}/u.test(name));
}

function withoutTimes(plain: string, language: string | null): string {
  let rest = '';
  let at = 0;
  for (const { start, end } of timesIn(plain, language)) {
    if (start < at) continue;
    rest += `${plain.slice(at, start)} `;
    at = end;
  }
  return rest + plain.slice(at);
}

function labelledDate(line: TextLine, label: RegExp, language: string | null, today?: Date): string | null {
  const { plain } = line;
  const announced = label.exec(plain)?.[0];
  if (announced === undefined || line.tabular || plain.length > LABELLED_LENGTH) return null;
  const [first] = printedDates(plain, language, today);
  if (first === undefined) return null;
  // "Released on 12 April 2019, the survey shows …" is a sentence: after a colon anything may stand, else names only.
  const colon = /^\s?[:：]/.test(plain.slice(announced.length));
  if (!colon && (line.prose || !isFurnitureAround(plain, { ...first, start: first.end }, language))) return null;
  return first.date;
}

function datelineDate(line: TextLine, { head, tail, language, today }: PublishedContext): string | null {
  const opening = line.plain.slice(0, datelineEnd(line.plain, language));
  const [first] = printedDates(opening, language, today);
  if (first !== undefined) return first.date;
  const year = yearOfRights([...tail, ...head]);
  return year === null ? null : dateInYear(opening, year, language, today);
}

/** The one year of a copyright notice; a range of years tells nothing about this article. */
function yearOfRights(lines: readonly TextLine[]): number | null {
  for (const { plain } of lines) {
    if (!COPYRIGHT.test(plain)) continue;
    const years = plain.match(YEAR_OF_RIGHTS) ?? [];
    if (years.length === 1) return Number(years[0]);
  }
  return null;
}

function dateOfUrl(url: string | null, today?: Date): string | null {
  const [, year, month, day] = (url === null ? null : URL_DATE.exec(new URL(url).pathname)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return validDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, today);
}

function firstDate(lines: readonly TextLine[], dateOf: (line: TextLine) => string | null): string | null {
  for (const line of lines) {
    const date = dateOf(line);
    if (date !== null) return date;
  }
  return null;
}
