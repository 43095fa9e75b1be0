import type { Article } from '../../model/article';

/** What fetches: the page's own `fetch`, or a test's. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** How a source on the web is read. */
export interface WebOptions {
  readonly fetch: Fetch;
  /** Stops the reading; the reader then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** An article that a source gave. */
export interface WebArticle {
  /** What tells it from the others of its source and stays when it is read again: its id, its address. */
  readonly place: string;
  /** The article; its id is its place. */
  readonly article: Article;
}

/** An article of a source that could not be read; the others were. */
export interface UnreadArticle {
  readonly place: string;
  readonly error: string;
}

/** What a source on the web gave. */
export interface WebSource {
  /** Where it was found in the end, after redirects. */
  readonly address: string;
  /** What it calls itself. */
  readonly title: string | null;
  readonly articles: readonly WebArticle[];
  readonly unread: readonly UnreadArticle[];
}
