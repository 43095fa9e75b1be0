import { dateOfFurnitureLine } from '../metadata/published';
import { collapse, readLines } from '../metadata/lines';

const LINES_BELOW = 6;
const LINES_ABOVE = 2;

/**
 * The date printed beside the title on the page, where the page's main content leaves it out.
 *
 * @example
 * dateBelowTitle('Copper rises\n\n3 May 2021\n\nCopper …', 'Copper rises', 'en'); // '2021-05-03'
 */
export function dateBelowTitle(text: string, title: string | null, language: string | null): string | null {
  if (title === null) return null;
  const lines = readLines(text, { first: 200, last: 0 });
  const at = lines.findIndex((line) => collapse(line.plain) === title);
  if (at < 0) return null;
  for (const line of [
    ...lines.slice(at + 1, at + 1 + LINES_BELOW),
    ...lines.slice(Math.max(0, at - LINES_ABOVE), at),
  ]) {
    const date = dateOfFurnitureLine(line, language);
    if (date !== null) return date;
  }
  return null;
}
