import type { SourceOrigin } from '../model/dataset';
import type { Fetch, WebSource } from '../sources/web/WebSource';

/** An address beside the add-in's own pages is kept without its host: the add-in may move. */
function wholeAddress(url: string, beside: string): string {
  return URL.canParse(url) ? url : new URL(url, beside).href;
}

/**
 * Reads a source on the web. Each reader is loaded when it is first needed.
 *
 * @param beside address of the page or worker, for the sources that lie beside it
 * @throws SourceReadError where it cannot be read; the signal's reason once it is aborted
 * @example
 * const { articles } = await readWebSource({ kind: 'page', url }, location.href, fetch, signal);
 */
export async function readWebSource(
  origin: SourceOrigin,
  beside: string,
  fetch: Fetch,
  signal: AbortSignal,
): Promise<WebSource> {
  const options = { fetch, signal };
  switch (origin.kind) {
    case 'collection':
      return (await import('../sources/collection/readCollection')).readCollection(
        wholeAddress(origin.url, beside),
        options,
      );
    case 'feed':
      return (await import('../sources/feed/readFeed')).readFeed(origin.url, options);
    case 'page':
      return (await import('../sources/page/readPage')).readPage(origin.url, options);
    case 'text':
    case 'file':
    case 'cells':
      throw new TypeError(`A source of the kind ${origin.kind} is not on the web.`);
  }
}
