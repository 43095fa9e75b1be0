import type { PageLine } from './lines';

/** How many lines at the top and at the bottom of a page may be running ones. */
const EDGE = 3;
const PAGE_NUMBER =
  /^(?:[-–—|]\s?)?(?:(?:page|p\.|стр\.|seite)\s?)?\d{1,4}(?:\s?(?:\/|of|из)\s?\d{1,4})?(?:\s?[-–—|])?$/i;

/**
 * Takes the running headers and footers and the page numbers off the pages: lines at the edges that come again on most
 * pages but for their digits, and lone numbers there.
 */
export function dropRunningLines(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(page.filter((_, index) => isAtEdge(index, page.length)).map(keyOf))) {
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  }
  const often = Math.max(2, pages.length / 2);
  return pages.map((page) =>
    page.filter((line, index) => {
      if (!isAtEdge(index, page.length)) return true;
      const outermost = index === 0 || index === page.length - 1;
      return (seen.get(keyOf(line)) ?? 0) < often && !(outermost && pages.length > 1 && PAGE_NUMBER.test(textOf(line)));
    }),
  );
}

function isAtEdge(index: number, length: number): boolean {
  return index < EDGE || index >= length - EDGE;
}

function textOf({ segments }: PageLine): string {
  return segments.map(({ text }) => text).join(' ');
}

function keyOf(line: PageLine): string {
  return textOf(line).replace(/\d+/g, '#').toLowerCase();
}
