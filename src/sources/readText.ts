import type { Article } from '../model/article';
import { articleFromText, type TextOptions } from './articleFromText';
import { detectTextFormat } from './format/detectFormat';
import { completeArticle } from './metadata/completeArticle';
import { readSource } from './readSource';

/**
 * Makes an article of text that was pasted, as what it is: the source of a page or of a Markdown document is read as
 * such, with its tables; any other text as it stands.
 *
 * @throws ArticleReadError where the source of a page holds no article.
 * @example
 * (await readText('| Country | Mt |\n|---|---|\n| Chile | 5.5 |')).tables.length; // 1
 */
export async function readText(text: string, options: TextOptions = {}): Promise<Article> {
  const format = detectTextFormat(text);
  if (format === 'plain') return articleFromText(text, options);
  const { id = 'text', title = null, published = null, url = null } = options;
  const content = await readSource(text, format, id);
  return completeArticle(
    { ...content, title: title ?? content.title ?? null, url: url ?? content.url ?? null },
    id,
    published,
  );
}
