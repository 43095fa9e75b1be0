import type { Article } from '../model/article';
import { completeArticle } from './metadata/completeArticle';
import { readPlainText } from './plain/readPlainText';

/** What is known of a pasted text. */
export interface TextOptions {
  readonly id?: string;
  readonly title?: string | null;
  /** Publication date, `YYYY-MM-DD`, that overrides what the text states. */
  readonly published?: string | null;
  readonly url?: string | null;
}

/**
 * Makes an article of text that was pasted or selected. Line ends are made line feeds and words broken at them
 * made whole; nothing else is changed.
 *
 * @example
 * articleFromText('Copper exports rose by 3% in May.', { published: '2021-06-02' });
 */
export function articleFromText(text: string, options: TextOptions = {}): Article {
  const { id = 'text', title = null, published = null, url = null } = options;
  return completeArticle({ ...readPlainText(text), title, url }, id, published);
}
