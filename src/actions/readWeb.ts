import { SourceReadError, type SourceProblem } from '../sources/web/SourceReadError';
import type { WebOptions, WebSource } from '../sources/web/WebSource';

/** Kinds of source on the web. */
export type WebKind = 'collection' | 'feed' | 'page';

/** What became of reading a source; an error travels between a worker and its page as its words alone. */
export type WebOutcome =
  | { readonly ok: true; readonly source: WebSource }
  | { readonly ok: false; readonly problem: SourceProblem; readonly error: string };

/**
 * Reads a source on the web: a published collection, a feed or a page.
 *
 * @param address as a person writes it; of a collection its folder or its `datapackage.json`
 * @returns its articles, or why it could not be read
 * @throws the signal's reason, once it is aborted
 * @example
 * const outcome = await readWeb('feed', 'https://example.org/feed.xml', { fetch, signal });
 */
export async function readWeb(kind: WebKind, address: string, options: WebOptions): Promise<WebOutcome> {
  try {
    return { ok: true, source: await (await readerOf(kind))(address, options) };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof SourceReadError)) throw error;
    return { ok: false, problem: error.problem, error: error.message };
  }
}

/** Each reader is loaded with the first source that needs it. */
async function readerOf(kind: WebKind): Promise<(address: string, options: WebOptions) => Promise<WebSource>> {
  switch (kind) {
    case 'collection':
      return (await import('../sources/collection/readCollection')).readCollection;
    case 'feed':
      return (await import('../sources/feed/readFeed')).readFeed;
    case 'page':
      return (await import('../sources/page/readPage')).readPage;
  }
}
