import { collapse, type TextLine } from './lines';
import { dateOfFurnitureLine } from './published';
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

const SHORTEST = 12;
const SHORTEST_WIDE = 5;
const WIDE = /[\u3040-\u9fff]/;
const LONGEST = 200;
const SHORT = 120;
const FINAL_STOP = /[.。;；:：,，]$/;
/** A headline may end with one of these without being a sentence. */
const ABBREVIATION = /\b(?:[A-Z]\.[A-Z]|Inc|Corp|Co|Ltd|plc)\.$/;
const NOT_TITLES = [BYLINE, CONTACT, COPYRIGHT, NOTICE, PUBLISHED_LABEL, RELATED_HEADING, SOURCE_LABEL, UPDATED_LABEL];

/**
 * The line that titles the article: the first heading, or else the first short line without a final stop, before the
 * first paragraph; null where the text opens with its prose.
 *
 * @param head the first lines of the text
 */
export function findTitleLine(head: readonly TextLine[], language: string | null): TextLine | null {
  const firstProse = head.findIndex((line) => line.prose && !endsLikeHeadline(line));
  const opening = head.slice(0, Math.max(0, firstProse));
  return opening.find(({ heading }) => heading) ?? opening.find((line) => isTitle(line, language)) ?? null;
}

/** Whether a sentence may be a headline all the same: a short question, or one that ends in an abbreviation. */
function endsLikeHeadline({ plain }: TextLine): boolean {
  return plain.length <= SHORT && (/[?？]["'”’]?$/.test(plain) || ABBREVIATION.test(plain));
}

/** The lines among the first that repeat a title known from elsewhere. */
export function linesOfTitle(head: readonly TextLine[], title: string): TextLine[] {
  const wanted = comparable(title);
  return head.filter(({ plain }) => plain.length <= LONGEST * 2 && comparable(plain) === wanted);
}

function isTitle(line: TextLine, language: string | null): boolean {
  const { plain } = line;
  if (line.listItem || line.tabular || plain.length > LONGEST) return false;
  if (plain.length < (WIDE.test(plain) ? SHORTEST_WIDE : SHORTEST)) return false;
  if (FINAL_STOP.test(plain) && !ABBREVIATION.test(plain)) return false;
  if (!WIDE.test(plain) && !plain.includes(' ')) return false;
  return !NOT_TITLES.some((phrase) => phrase.test(plain)) && dateOfFurnitureLine(line, language) === null;
}

function comparable(text: string): string {
  return collapse(text).toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
