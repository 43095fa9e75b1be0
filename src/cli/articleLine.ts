import type { ArticleInput } from '../actions/eachArticle';
import { articleFromRecord } from '../sources/articleFromRecord';
import { reasonOf } from './errors';
import type { Line } from './lines';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The article of one line of a JSONL input.
 *
 * @param name names the input in messages
 * @param published publication date that overrides the line's
 * @returns null for a blank line; for a line that holds no article an input whose reading fails, with the line's own id
 * where it could be read
 * @example
 * articleLine({ number: 1, bytes }, 'articles.jsonl', null)?.id; // 'alu-001'
 */
export function articleLine({ number, bytes }: Line, name: string, published: string | null): ArticleInput | null {
  const place = { name, line: number };
  const broken = (problem: string, id: string | null = null): ArticleInput => ({
    ...place,
    id,
    read: () => Promise.reject(new Error(problem)),
  });
  if (!bytes) return broken(`line ${number} is too long to be one article: give one article a line.`);
  let record: unknown;
  try {
    const line = utf8.decode(bytes);
    if (line.trim() === '') return null;
    record = JSON.parse(line);
  } catch (error) {
    const kind = error instanceof SyntaxError ? 'JSON' : 'UTF-8';
    return broken(`line ${number} is not ${kind}: give one JSON object a line.`);
  }
  try {
    const article = articleFromRecord(published === null ? record : dated(record, published), number);
    return { ...place, id: article.id, read: () => article };
  } catch (error) {
    return broken(reasonOf(error), idOf(record));
  }
}

function dated(record: unknown, published: string): unknown {
  return typeof record === 'object' && record !== null && !Array.isArray(record) ? { ...record, published } : record;
}

/** The id that a record carries, whatever else is wrong with it. */
function idOf(record: unknown): string | null {
  if (typeof record !== 'object' || record === null || !('id' in record)) return null;
  return typeof record.id === 'string' || typeof record.id === 'number' ? String(record.id) : null;
}
