import type { DataColumn } from '../column';
import { writeTable } from '../csv';
import { markUsed } from '../figureRows';
import { writeParquet } from '../parquet';
import type { CollectedArticle, CollectedFigure } from './CollectedArticle';
import { COLLECTED_ARTICLE_COLUMNS, COLLECTED_FIGURE_COLUMNS } from './collectionColumns';
import { ARTICLE_NOTES, FIGURE_NOTES } from './fieldNotes';
import { packageName } from './packageName';
import { fieldsOf, type TableSchema } from './tableSchema';

/** Edition of the Data Package standard that the descriptor keeps to. */
const PROFILES = 'https://datapackage.org/profiles/2.0';

/** Every file of a collection; nothing else is written into its folder. */
export const COLLECTION_FILES = [
  'datapackage.json',
  'articles.csv',
  'articles.parquet',
  'figures.csv',
  'figures.parquet',
] as const;

/** A file of a collection. */
export interface CollectionFile {
  readonly name: (typeof COLLECTION_FILES)[number];
  readonly bytes: Uint8Array;
}

/**
 * The files of a collection of articles and their figures, a Frictionless Data Package: its descriptor, and each table
 * as CSV and as Parquet. The same articles give the same bytes.
 *
 * @param title What it is called.
 * @param collected The articles; their ids differ.
 * @example for (const { name, bytes } of await writeCollection('Copper', articles)) save(name, bytes);
 */
export async function writeCollection(
  title: string,
  collected: readonly CollectedArticle[],
): Promise<CollectionFile[]> {
  const articles = collected.map(({ article }) => article);
  const files = [
    ...tableFiles('articles', COLLECTED_ARTICLE_COLUMNS, articles),
    ...tableFiles('figures', COLLECTED_FIGURE_COLUMNS, figuresOf(collected)),
  ];
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    name: packageName(title),
    title,
    resources: await Promise.all(files.map(resourceOf)),
  };
  const bytes = new TextEncoder().encode(`${JSON.stringify(descriptor, null, 2)}\n`);
  return [{ name: 'datapackage.json', bytes }, ...files];
}

/** Which rows are used depends on all of them. */
function figuresOf(collected: readonly CollectedArticle[]): CollectedFigure[] {
  const ids = collected.flatMap(({ article, rows }) => rows.map(() => article.id));
  const rows = markUsed(collected.flatMap((one) => one.rows));
  return rows.map((row, index) => ({ ...row, article: ids[index] ?? '' }));
}

function tableFiles<Row>(
  name: 'articles' | 'figures',
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
): CollectionFile[] {
  const csv = new TextEncoder().encode(writeTable(columns, rows));
  return [
    { name: `${name}.csv`, bytes: csv },
    { name: `${name}.parquet`, bytes: writeParquet(columns, rows) },
  ];
}

const SCHEMAS: Readonly<Record<'articles' | 'figures', TableSchema>> = {
  articles: {
    $schema: `${PROFILES}/tableschema.json`,
    fields: fieldsOf(COLLECTED_ARTICLE_COLUMNS, 'id', ARTICLE_NOTES),
    missingValues: [''],
    primaryKey: ['id'],
  },
  figures: {
    $schema: `${PROFILES}/tableschema.json`,
    fields: fieldsOf(COLLECTED_FIGURE_COLUMNS, 'Id', FIGURE_NOTES),
    missingValues: [''],
    primaryKey: ['Id'],
    foreignKeys: [{ fields: ['Article'], reference: { resource: 'articles', fields: ['id'] } }],
  },
};

/** What the descriptor says of a file. Parquet states its columns itself. */
async function resourceOf({ name: path, bytes }: CollectionFile) {
  const table = path.startsWith('articles') ? 'articles' : 'figures';
  const size = { bytes: bytes.length, hash: `sha256:${await sha256(bytes)}` };
  const $schema = `${PROFILES}/dataresource.json`;
  if (path.endsWith('.parquet')) {
    const parquet = { path, format: 'parquet', mediatype: 'application/vnd.apache.parquet' };
    return { $schema, name: `${table}-parquet`, ...parquet, ...size };
  }
  const csv = { type: 'table', path, format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
  return { $schema, name: table, ...csv, ...size, schema: SCHEMAS[table] };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
