import { ArticleReadError } from '../ArticleReadError';
import type { TextFormat } from '../format/detectFormat';
import { isFeed } from '../feed/isFeed';
import { readArticle } from '../readArticle';
import { fetchFile, type FetchedFile } from '../web/fetchFile';
import { parseAddress } from '../web/parseAddress';
import { SourceReadError } from '../web/SourceReadError';
import type { WebOptions, WebSource } from '../web/WebSource';

/** Longer than any article, shorter than what would fill the memory. */
const MOST_BYTES = 50_000_000;

const FORMATS: ReadonlyMap<string, TextFormat> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
]);

const FEED_TYPE = /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$/;

/** Kinds of file that hold no article, in the words of the message. */
const NO_ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^image\//, 'a picture'],
  [/^(?:video|audio)\//, 'a recording'],
  [/^font\/|^text\/css|javascript/, 'a part of a page'],
  [/^application\/(?:[\w.-]{1,40}\+)?json$|^text\/csv/, 'data'],
  [/^application\/(?:zip|gzip|x-7z-compressed|x-tar|x-rar)/, 'an archive'],
];

/**
 * Reads the article of a page of the web, or of a PDF, Word, Markdown or text file at an address.
 *
 * @returns one article, whose place is the address as it was given
 * @throws SourceReadError where it cannot be read; the signal's reason once it is aborted
 * @example
 * const { articles } = await readPage('https://example.org/news/copper', { fetch });
 */
export async function readPage(written: string, options: WebOptions): Promise<WebSource> {
  const place = parseAddress(written).href;
  const file = await fetchFile(place, { ...options, most: MOST_BYTES });
  refuseOther(file);
  const { address, charset } = file;
  const { origin, pathname } = new URL(address);
  const stated = { format: FORMATS.get(file.type ?? '') ?? null, charset };
  try {
    const article = await readArticle(file.bytes, origin + pathname, { stated });
    const found = { ...article, id: place, url: article.url ?? address };
    return { address, title: article.title, articles: [{ place, article: found }], unread: [] };
  } catch (error) {
    if (!(error instanceof ArticleReadError)) throw error;
    throw new SourceReadError(error.problem === 'empty' ? 'empty' : 'wrong-kind', address, error.message, {
      cause: error,
    });
  }
}

function refuseOther({ address, bytes, type }: FetchedFile): void {
  if (FEED_TYPE.test(type ?? '') || isFeed(openingOf(bytes))) {
    throw new SourceReadError('wrong-kind', address, `${address} is a feed of articles, not a page: add it as a feed.`);
  }
  const kind = NO_ARTICLES.find(([pattern]) => pattern.test(type ?? ''))?.[1];
  if (kind === undefined) return;
  const message = `${address} is ${kind}, not an article: give the address of the page that the article is on.`;
  throw new SourceReadError('wrong-kind', address, message);
}

const OPENING = 4096;

function openingOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, OPENING));
}
