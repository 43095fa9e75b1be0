import { ArticleReadError } from '../ArticleReadError';
import type { ArticleComposer } from '../compose/ArticleComposer';
import type { ReadContent } from '../ReadContent';
import { composeDom } from './composeDom';
import { isAside, isSurrounding } from './elements';
import { findMainContent } from './mainContent';
import { readPageMetadata } from './pageMetadata';
import { parsePage } from './parsePage';
import { proseLength } from './proseLength';

/** Of the page's prose, the part that the main content must hold to stand for the article on its own. */
const MAIN_PART = 0.5;
/** Main content with this much prose is an article, however much else the page holds. */
const MAIN_LENGTH = 1500;
const FEWEST_WORDS = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Reads the article of an HTML page: its main content as text and tables, and what its head says about it.
 *
 * @param name the file's name, for the error
 * @throws ArticleReadError where the page holds no article.
 * @example
 * await readHtml('<html><body><p>Copper exports rose by 3% in May.</p></body></html>', 'copper.html');
 */
export async function readHtml(html: string, name: string): Promise<ReadContent> {
  const page = await parsePage(html);
  const whole = composeDom(page.documentElement, isSurrounding);
  const metadata = readPageMetadata(page, whole.text());
  const composed = await composeArticle(page, whole);
  const text = composed.text();
  if ((text.match(WORD)?.length ?? 0) < FEWEST_WORDS && composed.tables().length === 0) {
    throw ArticleReadError.of('no-article', name);
  }
  return { ...metadata, text, tables: composed.tables() };
}

/** The main content; on a short page or a fragment, whose main content cannot be told, all but the surroundings. */
async function composeArticle(page: Document, whole: ArticleComposer): Promise<ArticleComposer> {
  const prose = proseLength(whole.text());
  const content = await findMainContent(page);
  if (content === null) return whole;
  const main = composeDom(content, isAside);
  const mainProse = proseLength(main.text());
  return mainProse > 0 && (mainProse >= MAIN_LENGTH || mainProse >= prose * MAIN_PART) ? main : whole;
}
