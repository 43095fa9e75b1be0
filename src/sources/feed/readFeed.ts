import { decodeText } from '../encoding/decodeText';
import { fetchFile } from '../web/fetchFile';
import { SourceReadError } from '../web/SourceReadError';
import type { UnreadArticle, WebArticle, WebOptions, WebSource } from '../web/WebSource';
import { isFeed } from './isFeed';
import { itemArticle } from './itemArticle';
import { parseItems } from './parseItems';

/** Far above what feeds hold; none of it may fill the memory. */
const MOST_BYTES = 20_000_000;
const MOST_ITEMS = 2000;

/**
 * Reads the articles of a feed: RSS 0.9 to 2.0, Atom or JSON Feed. What an article holds is what the feed gives of it,
 * which may be its summary alone.
 *
 * @returns its articles in its order; items without a text are left out as `unread`
 * @throws SourceReadError where it cannot be read; the signal's reason once it is aborted
 * @example
 * const { articles } = await readFeed('https://example.org/feed.xml', { fetch });
 */
export async function readFeed(written: string, options: WebOptions): Promise<WebSource> {
  const file = await fetchFile(written, { ...options, most: MOST_BYTES });
  const { address } = file;
  const { title, language, items } = await parse(file.bytes, file.charset, address);
  const articles: WebArticle[] = [];
  const unread: UnreadArticle[] = [];
  const places = new Set<string>();
  for (const item of items.slice(0, MOST_ITEMS)) {
    options.signal?.throwIfAborted();
    if (places.has(item.place)) continue;
    places.add(item.place);
    try {
      const article = await itemArticle(item, { publisher: title, language });
      articles.push({ place: item.place, article });
    } catch (error) {
      unread.push({ place: item.place, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { address, title, articles, unread };
}

async function parse(bytes: Uint8Array, charset: string | null, address: string) {
  if (bytes.length === 0) throw new SourceReadError('empty', address, `${address} is empty: try again later.`);
  const text = textOf(bytes, charset, address);
  if (!isFeed(text)) throw noFeed(address);
  try {
    return await parseItems(text);
  } catch (error) {
    const message = `${address} is a feed that is cut or damaged: try again later, or read its articles as pages.`;
    throw new SourceReadError('damaged', address, message, { cause: error });
  }
}

function textOf(bytes: Uint8Array, charset: string | null, address: string): string {
  try {
    return decodeText(bytes, address, charset);
  } catch (error) {
    throw noFeed(address, error);
  }
}

function noFeed(address: string, cause?: unknown): SourceReadError {
  const message = `${address} is no feed (RSS, Atom or JSON Feed): add it as a page, or look for the feed's own address.`;
  return new SourceReadError('wrong-kind', address, message, { cause });
}
