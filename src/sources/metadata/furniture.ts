import type { Span } from '../../model/span';
import { datelineEnd } from './dateline';
import { dateOfFurnitureLine } from './published';
import type { TextLine } from './lines';
import {
  BYLINE,
  CONTACT,
  COPYRIGHT,
  NOTICE,
  PUBLISHED_LABEL,
  RELATED_HEADING,
  SOURCE_LABEL,
  UPDATED_LABEL,
} from './phrases';

/** What is known of the article when its furniture is told from its prose. */
export interface FurnitureContext {
  readonly text: string;
  readonly lines: readonly TextLine[];
  /** How many of the first and of the last lines may be bylines and date lines. */
  readonly ends: number;
  /** Lines that are known already: title, address. */
  readonly known: readonly TextLine[];
  readonly language: string | null;
}

const NOTICE_LENGTH = 200;
const BYLINE_LENGTH = 100;
const RELATED_LINES = 12;
const RELATED_LENGTH = 160;
/** Digits with a unit, a sign of money or per cent: such a line may hold figures and is left alone. */
const AMOUNT = /[$€£¥₽%]|\d\s?(?:t|mt|kt|mw|gw|per ?cent|tons?|tonnes?|million|billion|mln|bln)\b/iu;
const CREDITS = /^[([].{2,80}[)\]]$/u;

/**
 * The stretches of the text that are not its prose: title, byline, date line, dateline, address, lists of other articles,
 * contacts and notices. A line that may hold figures of the article is never among them.
 */
export function findFurniture(context: FurnitureContext): Span[] {
  const { lines, ends, known, language } = context;
  const spans: Span[] = known.map(spanOf);
  let related = 0;
  for (const [index, line] of lines.entries()) {
    if (line.tabular) continue;
    const atEnd = index < ends || index >= lines.length - ends;
    if (related > 0 && isRelatedItem(line)) {
      related--;
      spans.push(spanOf(line));
      continue;
    }
    related = isRelatedHeading(line) ? RELATED_LINES : 0;
    if (related > 0 || isNotice(line) || (atEnd && isEdgeLine(line, language))) spans.push(spanOf(line));
    else if (index < ends && line.prose) spans.push(...datelineOf(line, language));
  }
  return mergeSpans(spans);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function isRelatedHeading({ plain, prose }: TextLine): boolean {
  return !prose && plain.length <= NOTICE_LENGTH && RELATED_HEADING.test(plain);
}

/** An item of a list of other articles: marked as one, or a headline. */
function isRelatedItem(line: TextLine): boolean {
  return !line.prose && !line.heading && line.plain.length <= RELATED_LENGTH;
}

function isNotice({ plain }: TextLine): boolean {
  if (plain.length > NOTICE_LENGTH || AMOUNT.test(plain)) return false;
  return CONTACT.test(plain) || NOTICE.test(plain) || COPYRIGHT.test(plain);
}

/** Lines that are furniture only at the beginning or the end of an article. */
function isEdgeLine(line: TextLine, language: string | null): boolean {
  const { plain } = line;
  if (AMOUNT.test(plain) || plain.length > NOTICE_LENGTH) return false;
  if (dateOfFurnitureLine(line, language) !== null) return true;
  if (SOURCE_LABEL.test(plain) && !line.prose) return true;
  if ((PUBLISHED_LABEL.test(plain) || UPDATED_LABEL.test(plain)) && !line.prose) return true;
  if (plain.length <= BYLINE_LENGTH && BYLINE.test(plain) && !/\d/.test(plain))
    return !line.prose || plain.startsWith('(');
  return CREDITS.test(plain) && !/\d/.test(plain);
}

/** The dateline that opens a paragraph; only where no Markdown marks shift its place. */
function datelineOf({ start, text, plain }: TextLine, language: string | null): Span[] {
  const end = datelineEnd(plain, language);
  return end > 0 && text.startsWith(plain.slice(0, end)) ? [{ start, end: start + end }] : [];
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else merged.push(span);
  }
  return merged;
}
