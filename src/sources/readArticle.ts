import type { Article } from '../model/article';
import { decodeText } from './encoding/decodeText';
import { detectFormat, detectTextFormat, type TextFormat } from './format/detectFormat';
import { completeArticle } from './metadata/completeArticle';
import type { ReadContent } from './ReadContent';
import { readSource } from './readSource';

/** How an article is read. */
export interface ReadOptions {
  /** Publication date, `YYYY-MM-DD`, that overrides what the article states. */
  readonly published?: string | null;
  /** What the site that it came from says of its text, where it says so. */
  readonly stated?: { readonly format: TextFormat | null; readonly charset: string | null };
}

/**
 * Reads an article from the bytes of a file: text, Markdown, HTML, PDF or Word, told by their content first and by the
 * ending of the name second. Nothing is fetched; it runs in a page, in a web worker and in Node alike.
 *
 * @param name the file's name or path; it becomes the article's id
 * @throws ArticleReadError where the file cannot be read as an article; its message says what to do.
 * @example
 * const article = await readArticle(bytes, 'copper.html');
 */
export async function readArticle(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<Article> {
  return completeArticle(await readContent(bytes, name, options.stated), name, options.published ?? null);
}

/** Each reader is loaded with the first article that needs it: their libraries are large. */
async function readContent(bytes: Uint8Array, name: string, stated: ReadOptions['stated']): Promise<ReadContent> {
  const format = detectFormat(bytes, name);
  if (format === 'pdf') return (await import('./pdf/readPdf')).readPdf(bytes, name);
  if (format === 'docx') return (await import('./docx/readDocx')).readDocx(bytes, name);
  const text = decodeText(bytes, name, stated?.charset);
  return readSource(text, stated?.format ?? detectTextFormat(text, name), name);
}
