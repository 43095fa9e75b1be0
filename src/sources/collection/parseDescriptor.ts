import { SourceReadError } from '../web/SourceReadError';
import { resourceAddress } from './resourceAddress';

/** The table of articles of a collection, as its descriptor states it. */
export interface ArticleResource {
  /** Its path in the collection, for messages. */
  readonly path: string;
  readonly address: string;
  /** Its size in bytes and its hash, where stated. */
  readonly bytes: number | null;
  readonly hash: string | null;
}

/** What is read of a descriptor. */
export interface Descriptor {
  readonly title: string | null;
  readonly articles: ArticleResource;
}

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Reads a `datapackage.json`.
 *
 * @param address where it was found, after redirects: paths are relative to it
 * @throws SourceReadError where it describes no collection of articles
 * @example parseDescriptor(bytes, 'https://example.org/copper/datapackage.json').articles.path // 'articles.csv'
 */
export function parseDescriptor(bytes: Uint8Array, address: string): Descriptor {
  const descriptor = parseJson(bytes);
  if (descriptor === null || !Array.isArray(descriptor.resources)) {
    const message = `${address} describes no data package: give the address of a folder that \`ingot collect\` made.`;
    throw new SourceReadError('wrong-kind', address, message);
  }
  const resource = articleTable(descriptor.resources.filter(isObject));
  if (resource === null) {
    const message = `The data package ${address} has no table of articles: it needs a CSV file with the columns id and text.`;
    throw new SourceReadError('wrong-kind', address, message);
  }
  const { path, bytes: size, hash } = resource;
  const title = [descriptor.title, descriptor.name].find((name) => typeof name === 'string' && name.trim() !== '');
  return {
    title: typeof title === 'string' ? title : null,
    articles: {
      path: String(path),
      address: resourceAddress(path, address),
      bytes: typeof size === 'number' ? size : null,
      hash: typeof hash === 'string' ? hash : null,
    },
  };
}

function parseJson(bytes: Uint8Array): JsonObject | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The resource that is called so, else the first CSV table that has the columns of one. */
function articleTable(resources: readonly JsonObject[]): JsonObject | null {
  const tables = resources.filter(isCsv);
  return tables.find(({ name }) => name === 'articles') ?? tables.find(hasArticles) ?? null;
}

function isCsv({ path, format, mediatype }: JsonObject): boolean {
  const told = format ?? mediatype;
  if (typeof told === 'string') return /^(?:text\/)?csv$/i.test(told);
  return typeof path === 'string' && path.toLowerCase().endsWith('.csv');
}

function hasArticles({ schema }: JsonObject): boolean {
  if (!isObject(schema) || !Array.isArray(schema.fields)) return false;
  const names = schema.fields.filter(isObject).map(({ name }) => name);
  return names.includes('id') && names.includes('text');
}
