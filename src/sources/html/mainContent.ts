import { isElement, isHidden } from './elements';
import { removeUnseen } from './parsePage';

/** Holds an element's place in the page's order while the page is cut down. */
const PLACE = 'data-ingot-place';
const PLACED = 'p, h1, h2, h3, h4, h5, h6, li, pre, blockquote, table';
const SURROUNDINGS = new Set(['NAV', 'ASIDE', 'FOOTER', 'HEADER', 'FORM']);
const ARTICLE = new Set(['ARTICLE', 'MAIN']);
/** The search for the main content takes time that grows with the square of the depth. */
const DEEPEST = 400;
const FEWEST_FIGURES = 2;

/** A table of data, with its place in the page's order. */
interface KnownTable {
  readonly place: number;
  readonly element: Element;
  readonly inArticle: boolean;
}

/**
 * The element that holds the page's main content, or null where none stands out. The page is changed by this.
 *
 * @example
 * const main = await findMainContent(page);
 */
export async function findMainContent(page: Document): Promise<Element | null> {
  const { Readability } = await import('@mozilla/readability');
  removeUnseen(page.documentElement, isHidden);
  if (isDeeperThan(DEEPEST, page.documentElement)) return null;
  const tables = markPlaces(page);
  try {
    const found = new Readability<Node>(page, { serializer: (node) => node }).parse()?.content;
    if (found === null || found === undefined || !isElement(found)) return null;
    restoreTables(found, tables);
    return found;
  } catch {
    // A page that the library cannot work through is read whole.
    return null;
  }
}

function markPlaces(page: Document): KnownTable[] {
  const tables: KnownTable[] = [];
  for (const [place, element] of Array.from(page.querySelectorAll(PLACED)).entries()) {
    element.setAttribute(PLACE, String(place));
    if (isDataTable(element)) tables.push({ place, element, inArticle: isWithin(ARTICLE, element) });
  }
  return tables;
}

/** A table with figures that are not links, outside the site's surroundings. */
function isDataTable(element: Element): boolean {
  if (element.nodeName.toUpperCase() !== 'TABLE' || isWithin(SURROUNDINGS, element)) return false;
  if (element.getElementsByTagName('table').length > 0) return false;
  let figures = 0;
  for (const cell of Array.from(element.getElementsByTagName('td'))) {
    if (/\d/.test(cell.textContent) && cell.getElementsByTagName('a').length === 0) figures++;
    if (figures === FEWEST_FIGURES) return true;
  }
  return false;
}

function isWithin(names: ReadonlySet<string>, element: Element): boolean {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (names.has(outer.nodeName.toUpperCase())) return true;
  }
  return false;
}

function isDeeperThan(limit: number, root: Element): boolean {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((element) => Array.from(element.children));
  }
  return false;
}

/** Puts back the tables of data that were cut from between the kept paragraphs, or from the end of the article. */
function restoreTables(content: Element, tables: readonly KnownTable[]): void {
  const kept = Array.from(content.querySelectorAll(`[${PLACE}]`)).map((element) => ({
    element,
    place: Number(element.getAttribute(PLACE)),
  }));
  const places = new Set(kept.map(({ place }) => place));
  const last = kept.at(-1);
  for (const { place, element, inArticle } of [...tables].reverse()) {
    if (places.has(place) || (last !== undefined && place > last.place && !inArticle)) continue;
    kept.findLast((before) => before.place < place)?.element.after(element);
  }
}
