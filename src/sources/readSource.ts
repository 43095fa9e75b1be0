import type { TextFormat } from './format/detectFormat';
import { readPlainText } from './plain/readPlainText';
import type { ReadContent } from './ReadContent';

/**
 * Reads decoded text of a known kind. Each reader is loaded with the first article that needs it: their libraries are
 * large.
 *
 * @throws ArticleReadError where an HTML page holds no article.
 */
export async function readSource(text: string, format: TextFormat, name: string): Promise<ReadContent> {
  switch (format) {
    case 'html':
      return (await import('./html/readHtml')).readHtml(text, name);
    case 'markdown':
      return (await import('./markdown/readMarkdown')).readMarkdown(text);
    case 'plain':
      return readPlainText(text);
  }
}
