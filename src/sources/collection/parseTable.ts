import { SourceReadError } from '../web/SourceReadError';
import type { ArticleResource } from './parseDescriptor';

/** Columns of the table of articles; `id` and `text` are needed, others are left alone. */
const COLUMNS = ['id', 'title', 'published', 'publisher', 'url', 'language', 'text', 'tables'] as const;
const NEEDED = ['id', 'text'] as const;

/** A row of the table of articles; null is an empty cell. */
export type CsvRow = Readonly<Record<(typeof COLUMNS)[number], string | null>>;

/** Text that a spreadsheet could take for a formula was written with an apostrophe before it. */
const KEPT_HARMLESS = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * The rows of a CSV table of articles: UTF-8, commas.
 *
 * @throws SourceReadError where it is no such table, or a cut one
 * @example (await parseTable(bytes, resource))[0]?.text
 */
export async function parseTable(bytes: Uint8Array, resource: ArticleResource): Promise<CsvRow[]> {
  const { default: Papa } = await import('papaparse');
  const text = textOf(bytes, resource);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: lineEnd(text) });
  if (errors.length > 0) throw cut(resource);
  const [names = [], ...rows] = data;
  const missing = NEEDED.filter((name) => !names.includes(name));
  if (missing.length > 0) throw wrongColumns(resource, missing);
  const at = COLUMNS.map((name) => [name, names.indexOf(name)] as const);
  return rows.flatMap((row) => {
    const isBlank = row.length === 1 && row[0]?.trim() === '';
    if (isBlank) return [];
    if (row.length !== names.length) throw cut(resource);
    return [rowOf(row, at)];
  });
}

/** How its lines end: as the first one does. */
function lineEnd(text: string): '\n' | '\r\n' {
  return text.charAt(text.indexOf('\n') - 1) === '\r' ? '\r\n' : '\n';
}

function rowOf(row: readonly string[], at: readonly (readonly [(typeof COLUMNS)[number], number])[]): CsvRow {
  const none: CsvRow = {
    id: null,
    title: null,
    published: null,
    publisher: null,
    url: null,
    language: null,
    text: null,
    tables: null,
  };
  const cells = at.map(([name, index]) => [name, cellOf(row[index] ?? '')] as const);
  return Object.assign(none, Object.fromEntries(cells));
}

function cellOf(written: string): string | null {
  const cell = KEPT_HARMLESS.test(written) ? written.slice(1) : written;
  return cell === '' ? null : cell;
}

function textOf(bytes: Uint8Array, resource: ArticleResource): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const message = `${resource.path} is not in UTF-8: save it in that encoding and publish the collection again (${resource.address}).`;
    throw new SourceReadError('damaged', resource.address, message, { cause: error });
  }
}

function cut({ path, address }: ArticleResource): SourceReadError {
  const message = `${path} is cut or damaged: try again, or publish the collection again (${address}).`;
  return new SourceReadError('damaged', address, message);
}

function wrongColumns({ path, address }: ArticleResource, missing: readonly string[]): SourceReadError {
  const columns = missing.length === 1 ? `column ${missing.join()}` : `columns ${missing.join(' and ')}`;
  const message = `${path} has no ${columns}, so it is no table of articles: publish the collection again with \`ingot collect\` (${address}).`;
  return new SourceReadError('wrong-kind', address, message);
}
