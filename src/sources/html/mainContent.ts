import { removeUnseen } from './parsePage';
import { isElement, isHidden } from './elements';

/** Holds an element's place in the page's order while the page is cut down. */
const PLACE = 'data-ingot-place';
const PLACED = 'p, h1, h2, h3, h4, h5, h6, li, pre, blockquote, table';
const SURROUNDINGS = 'nav, aside, footer, header, form, [role="navigation"], [role="complementary"]';
const ARTICLE = 'article, main, [role="main"], [itemprop="articleBody"]';

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
  const tables = markPlaces(page);
  try {
    const found = new Readability<Node>(page, { serializer: (node) => node }).parse()?.content;
    if (found === null || found === undefined || !isElement(found)) return null;
    restoreTables(found, tables);
    return found;
  } catch {
    // A page that is nested too deeply, or has no body, is read whole.
    return null;
  }
}

function markPlaces(page: Document): KnownTable[] {
  const tables: KnownTable[] = [];
  for (const [place, element] of Array.from(page.querySelectorAll(PLACED)).entries()) {
    element.setAttribute(PLACE, String(place));
    if (isDataTable(element)) tables.push({ place, element, inArticle: element.closest(ARTICLE) !== null });
  }
  return tables;
}

/** A table with figures that are not links, outside the site's surroundings. */
function isDataTable(element: Element): boolean {
  if (element.nodeName.toUpperCase() !== 'TABLE' || element.closest(SURROUNDINGS) !== null) return false;
  if (element.querySelector('table') !== null) return false;
  const cells = Array.from(element.querySelectorAll('td'));
  const figures = cells.filter((cell) => /\d/.test(cell.textContent) && cell.querySelector('a') === null);
  return figures.length >= 2;
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
