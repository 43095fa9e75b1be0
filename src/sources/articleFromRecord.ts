import type { Article } from '../model/article';
import { ArticleReadError } from './ArticleReadError';
import { calendarDate } from './metadata/calendarDate';
import { completeArticle } from './metadata/completeArticle';

/**
 * Makes an article of one record of a collection, `{"id","title","published","url","language","text"}`, where all but
 * `text` may be null or absent. The text is kept as it is, to the character: offsets refer to it.
 *
 * @param line the record's line, from 1; it stands for a missing id and is named in errors
 * @throws ArticleReadError where the record is not of that shape.
 * @example
 * articleFromRecord({ id: 'a1', published: '2021-06-02', text: 'Copper exports rose by 3% in May.' }, 1);
 */
export function articleFromRecord(record: unknown, line: number): Article {
  if (!isRecord(record)) throw invalid(line, null, 'is not a JSON object: give one article a line');
  const id = idOf(record, line);
  const field = (name: string): string | null => {
    const value = record[name] ?? null;
    if (value === null) return null;
    if (typeof value !== 'string')
      throw invalid(line, id, `has a "${name}" that is not a string: give a string or null`);
    return value.trim() === '' ? null : value;
  };
  const { text } = record;
  if (typeof text !== 'string') throw invalid(line, id, 'has no "text": give the text of the article as a string');
  const [title, published] = [field('title'), field('published')];
  const date = published === null ? null : calendarDate(published);
  if (published !== null && date === null) {
    throw invalid(line, id, 'has a "published" that is not a date: give it as YYYY-MM-DD or null');
  }
  const known = { title, publisher: field('publisher'), url: field('url'), language: field('language') };
  return completeArticle({ text, tables: [], ...known }, id ?? `line-${line}`, date);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function idOf({ id }: Readonly<Record<string, unknown>>, line: number): string | null {
  if (id === null || id === undefined || id === '') return null;
  if (typeof id === 'number') return String(id);
  if (typeof id === 'string') return id;
  throw invalid(line, null, 'has an "id" that is not a string: give a string or null');
}

function invalid(line: number, id: string | null, problem: string): ArticleReadError {
  return new ArticleReadError('invalid-record', `line ${line}`, `line ${line} ${problem}.`, { id });
}
