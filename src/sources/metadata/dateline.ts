import { timesIn } from './dates';

const SEARCHED = 140;
/** What parts a dateline from the article's first sentence. */
const SEPARATORS = /—|\s–\s|\s-\s|\s?--\s?|\)\s?[-–]\s?|\/\s*-\s?/g;
const WORD = /[\p{L}\p{N}]+/gu;
/** Small words that stand within the names of places and agencies, and behind clock times. */
const BETWEEN_NAMES = new Set(['am', 'pm', 'of', 'de', 'del', 'la']);
const MOST_WORDS = 12;
/** A sentence may open with a date, too; a dateline opens with a place. */
const SENTENCE_OPENER = /^(?:on|in|by|at|as|since|from|until|during|after|before|for|between|early|late)\b/iu;

/**
 * Where the dateline that opens a paragraph ends ("LIMA, May 3, 2019 (Agency) - "), its separator included; 0 where the
 * paragraph opens with no dateline.
 *
 * @example
 * datelineEnd('LIMA, May 3 (Agency) - Peru exported …', 'en'); // 23
 */
export function datelineEnd(paragraph: string, language: string | null): number {
  const opening = paragraph.slice(0, SEARCHED);
  if (!/^\P{L}{0,3}\p{Lu}/u.test(opening) || SENTENCE_OPENER.test(opening)) return 0;
  for (const separator of opening.matchAll(SEPARATORS)) {
    const end = separator.index + separator[0].length;
    const dateline = opening.slice(0, separator.index);
    const times = timesIn(dateline, language);
    if (times.length > 0 && isNames(dateline, times)) return end;
  }
  return 0;
}

/** Whether all words beside the date are names, with a place before it. */
function isNames(dateline: string, times: readonly { readonly start: number; readonly end: number }[]): boolean {
  const words = Array.from(dateline.matchAll(WORD)).filter(
    ({ index }) => !times.some(({ start, end }) => index >= start && index < end),
  );
  const first = words[0];
  const date = times[0];
  if (first === undefined || date === undefined || first.index > date.start || words.length > MOST_WORDS) return false;
  return words.every(([word]) => !/^\p{Ll}/u.test(word) || BETWEEN_NAMES.has(word));
}
