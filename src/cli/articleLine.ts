import type { Article } from '../model/article';

/** A line of a JSONL input that holds no article; its `id` is the line's own where it could be read. */
export class ArticleLineError extends Error {
  override readonly name = 'ArticleLineError';
  constructor(
    message: string,
    readonly id: string | null,
  ) {
    super(message);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text is a date of the calendar, `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Reads the article of one JSONL line: `{"id","title","published","url","language","text"}`, all but `text` null or
 * absent where unknown. A time behind the date of `published` is dropped.
 *
 * @param number the line's number; an article without an id is called by it
 * @throws ArticleLineError where the line is no JSON object, has no text, or a field of the wrong type
 * @example
 * parseArticleLine('{"id":"a","text":"Exports rose 3%."}', 1).id; // 'a'
 */
export function parseArticleLine(line: string, number: number): Article {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new ArticleLineError('is not JSON; write one JSON object a line', null);
  }
  if (!isRecord(value)) throw new ArticleLineError('is not a JSON object; write {"id": …, "text": …}', null);
  const id = readId(value.id);
  const field = (name: string): string | null => {
    const content = value[name] ?? null;
    if (content === null || typeof content === 'string') return content;
    throw new ArticleLineError(`has a ${name} that is not a string`, id);
  };
  const text = field('text');
  if (text === null) throw new ArticleLineError('has no text; put the article into "text"', id);
  return {
    id: id ?? String(number),
    title: field('title'),
    published: readDate(field('published'), id),
    publisher: field('publisher'),
    url: field('url'),
    language: field('language'),
    text,
    tables: [],
    furniture: [],
  };
}

function readId(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}

function readDate(value: string | null, id: string | null): string | null {
  if (value === null || value === '') return null;
  const date = value.slice(0, 10);
  if (isCalendarDate(date) && /^(?:T|\s|$)/u.test(value.slice(10))) return date;
  throw new ArticleLineError(`has a published date that is not YYYY-MM-DD: ${JSON.stringify(value.slice(0, 40))}`, id);
}
