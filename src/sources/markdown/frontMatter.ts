import type { ReadContent } from '../ReadContent';
import { parsePrintedDate } from '../metadata/dates';

type Metadata = Omit<ReadContent, 'text' | 'tables'>;

const OPENING = '---\n';
const CLOSING = '\n---\n';
const LONGEST = 10_000;
const FIELD = /^([a-z_]{2,20}):(.*)$/i;
const QUOTES = /^["']|["']$/g;

/**
 * Splits a Markdown file into what its front matter says (`title`, `date`, `url`, …) and the text below it.
 *
 * @example
 * readFrontMatter('---\ntitle: Copper\ndate: 2021-05-03\n---\nOutput rose.');
 */
export function readFrontMatter(source: string): { readonly metadata: Metadata; readonly body: string } {
  const end = source.startsWith(OPENING) ? source.slice(0, LONGEST).indexOf(CLOSING) : -1;
  if (end < 0) return { metadata: {}, body: source };
  const fields = new Map<string, string>();
  for (const line of source.slice(OPENING.length, end).split('\n')) {
    const [, key, value] = FIELD.exec(line) ?? [];
    const written = value?.trim().replace(QUOTES, '');
    if (key !== undefined && written !== undefined && written !== '') fields.set(key.toLowerCase(), written);
  }
  const field = (...keys: readonly string[]): string | null => keys.map((key) => fields.get(key)).find(isGiven) ?? null;
  const language = field('lang', 'language');
  const date = field('date', 'published', 'pubdate', 'published_at');
  const metadata: Metadata = {
    title: field('title', 'headline'),
    published: date === null ? null : parsePrintedDate(date, language),
    publisher: field('publisher', 'source', 'site'),
    url: field('url', 'canonical', 'link', 'permalink'),
    language,
  };
  return { metadata, body: source.slice(end + CLOSING.length) };
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined;
}
