import type { Article } from '../../model/article';
import { ArticleReadError } from '../ArticleReadError';
import { completeArticle } from '../metadata/completeArticle';
import { parsePrintedDate } from '../metadata/dates';
import { collapse } from '../metadata/lines';
import { readPlainText } from '../plain/readPlainText';
import type { ReadContent } from '../ReadContent';
import type { FeedItem } from './FeedItem';

const MARKUP = /<[a-z!/]|&(?:[a-z]{2,10}|#\d{1,7}|#x[\da-f]{1,6});/i;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** What a feed says of all its articles. */
export interface FeedFacts {
  readonly publisher: string | null;
  readonly language: string | null;
}

/**
 * The article of a feed's item: what the feed says of it goes before what its text states.
 *
 * @throws Error where the feed gives no text of it
 * @example (await itemArticle(item, { publisher: 'Metal News', language: 'en' })).published // '2018-08-09'
 */
export async function itemArticle(item: FeedItem, feed: FeedFacts): Promise<Article> {
  const content = await contentOf(item);
  if (content === null || content.text.trim() === '') {
    throw new Error(`The feed gives no text of ${named(item)}: add its page, or paste its text.`);
  }
  const written = item.language ?? feed.language;
  const language = written !== null && LANGUAGE.test(written) ? written : (content.language ?? null);
  const known = {
    title: (await plainText(item.title)) ?? content.title ?? null,
    publisher: await plainText(feed.publisher),
    url: item.url,
    language,
  };
  const published = item.published === null ? null : parsePrintedDate(item.published, null);
  return completeArticle({ ...content, ...known }, item.place, published);
}

async function contentOf({ body, isHtml, place }: FeedItem): Promise<ReadContent | null> {
  if (body === null) return null;
  if (!(isHtml ?? MARKUP.test(body))) return readPlainText(body);
  const { readHtml } = await import('../html/readHtml');
  try {
    return await readHtml(body, place);
  } catch (error) {
    if (error instanceof ArticleReadError) return null;
    throw error;
  }
}

/** A title as a reader sees it: some feeds write theirs as HTML. */
async function plainText(title: string | null): Promise<string | null> {
  if (title === null) return null;
  if (!MARKUP.test(title)) return collapse(title) || null;
  const { parsePage } = await import('../html/parsePage');
  return collapse((await parsePage(`<p>${title}</p>`)).body.textContent) || null;
}

const named = ({ title, url, place }: FeedItem): string => (title === null ? (url ?? place) : `“${title}”`);
