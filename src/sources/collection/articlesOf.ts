import { calendarDate } from '../metadata/calendarDate';
import { completeArticle } from '../metadata/completeArticle';
import { readPlainText } from '../plain/readPlainText';
import type { ReadContent } from '../ReadContent';
import { SourceReadError } from '../web/SourceReadError';
import type { UnreadArticle, WebArticle } from '../web/WebSource';
import type { ArticleResource } from './parseDescriptor';
import { parseTable, type CsvRow } from './parseTable';
import { parseTables } from './parseTables';

/** The articles of a collection, and those that could not be read. */
export interface CollectedArticles {
  readonly articles: readonly WebArticle[];
  readonly unread: readonly UnreadArticle[];
}

/**
 * The articles of a collection's CSV table.
 *
 * @throws SourceReadError where it is no such table, or a cut one
 * @example (await articlesOf(bytes, resource)).articles[0]?.article.title
 */
export async function articlesOf(bytes: Uint8Array, resource: ArticleResource): Promise<CollectedArticles> {
  const rows = await parseTable(bytes, resource);
  const articles: WebArticle[] = [];
  const unread: UnreadArticle[] = [];
  const places = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const place = row.id ?? `row ${index + 2}`;
    const error = places.has(place) ? `The id ${place} stands twice in ${resource.path}.` : problemOf(row, place);
    places.add(place);
    if (error === null) articles.push({ place, article: articleOf(row, place) });
    else unread.push({ place, error: `${error} Publish the collection again.` });
  }
  if (articles.length > 0 || unread.length > 0) return { articles, unread };
  const message = `${resource.path} holds no article: publish the collection again (${resource.address}).`;
  throw new SourceReadError('empty', resource.address, message);
}

function problemOf(row: CsvRow, place: string): string | null {
  if (row.id === null) return `The article in ${place} has no id.`;
  if (row.text === null || row.text.trim() === '') return `${place} has no text.`;
  if (row.published !== null && calendarDate(row.published) === null) {
    return `${place} has a publication date that is none: ${row.published.slice(0, 30)}.`;
  }
  return null;
}

function articleOf(row: CsvRow, place: string) {
  const { title, publisher, url, language } = row;
  const published = row.published === null ? null : calendarDate(row.published);
  return completeArticle({ ...contentOf(row), title, publisher, url, language }, place, published);
}

/** The text as it was collected, to the character, with its tables; a text of another maker is read as plain text. */
function contentOf({ text, tables }: CsvRow): ReadContent {
  const known = parseTables(tables, text?.length ?? 0);
  return known === null ? readPlainText(text ?? '') : { text: text ?? '', tables: known };
}
