import { createHash } from 'node:crypto';
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { collectArticle } from '../../../src/actions/collect';
import { articleFromText } from '../../../src/sources/articleFromText';
import { COLLECTION_FILES, writeCollection } from '../../../src/output/collection/writeCollection';
import { FIGURE_COLUMNS } from '../../../src/output/columns';
import { parseCsv } from '../parseCsv';

const TEXT = 'Zamunda exported 519,000 tonnes of copper in July 2018, up 18% from a year earlier.';
const ARTICLES = [
  articleFromText(TEXT, { id: 'a.txt', title: '=1+1', published: '2018-08-09', url: 'https://news.example/a' }),
  articleFromText('=SUM(A1) is what Atlantis Mining, which produced 20,000 t of tin in 2017, is worth.', {
    id: 'b.txt',
  }),
].map(collectArticle);

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey: readonly string[];
  };
}

async function written(articles = ARTICLES) {
  const files = new Map<string, Uint8Array>();
  for (const { name, bytes } of await writeCollection('Café news', articles)) files.set(name, bytes);
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  const descriptor = JSON.parse(text('datapackage.json')) as { name: string; title: string; resources: Resource[] };
  return { files, descriptor, table: (name: string) => parseCsv(text(name)) };
}

const bufferOf = (bytes: Uint8Array | undefined): ArrayBuffer => new Uint8Array(bytes ?? new Uint8Array()).buffer;

describe('writeCollection', () => {
  it('writes the files that it says, the same ones again', async () => {
    const { files } = await written();
    expect([...files.keys()]).toEqual(COLLECTION_FILES);
    expect((await written()).files).toEqual(files);
  });

  it('describes them as the Data Package standard asks', async () => {
    const { files, descriptor, table } = await written();
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'cafe-news',
      title: 'Café news',
    });
    expect(descriptor).not.toHaveProperty('created');
    const { resources } = descriptor;
    expect(resources.map(({ path }) => path)).toEqual(COLLECTION_FILES.slice(1));
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { name, path, bytes, hash, schema } of resources) {
      const content = files.get(path) ?? new Uint8Array();
      expect(name).toMatch(/^[-a-z0-9._]+$/);
      expect(bytes).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      if (schema === undefined) continue;
      expect(schema.fields.map((field) => field.name)).toEqual(table(path)[0]);
      expect(schema.fields.map((field) => field.name)).toEqual(expect.arrayContaining([...schema.primaryKey]));
    }
  });

  test.each([
    ['articles.csv', 'published', 'date', ['2018-08-09', '']],
    ['articles.csv', 'url', 'string', ['https://news.example/a', '']],
    ['articles.csv', 'title', 'string', ["'=1+1", '']],
    ['articles.csv', 'tables', 'array', ['[]', '[]']],
    ['figures.csv', 'Use', 'boolean', ['TRUE', 'TRUE']],
    ['figures.csv', 'StdValue', 'number', ['519000', '20000']],
    ['figures.csv', 'PeriodEnd', 'date', ['2018-07-31', '2017-12-31']],
    ['figures.csv', 'YoY', 'number', ['0.18', '']],
    ['figures.csv', 'Article', 'string', ['a.txt', 'b.txt']],
  ])('%s: %s is a %s', async (file, column, type, cells) => {
    const { descriptor, table } = await written();
    const fields = descriptor.resources.find(({ path }) => path === file)?.schema?.fields ?? [];
    expect(fields.find(({ name }) => name === column)?.type).toBe(type);
    const [header = [], ...rows] = table(file);
    expect(rows.map((row) => row[header.indexOf(column)])).toEqual(cells);
  });

  it('holds every column of the table of figures, and describes each', async () => {
    const { descriptor, table } = await written();
    expect(table('figures.csv')[0]).toEqual([...FIGURE_COLUMNS.map(({ header }) => header), 'Article']);
    const fields = descriptor.resources.flatMap(({ schema }) => schema?.fields ?? []);
    expect(fields.filter((field) => !('description' in field))).toEqual([]);
  });

  it('writes nothing into a CSV that a spreadsheet would run', async () => {
    const { table } = await written();
    const cells = ['articles.csv', 'figures.csv'].flatMap((file) => table(file).flat());
    expect(cells).toContain("'=1+1");
    expect(cells.some((cell) => cell.startsWith("'=SUM(A1) is"))).toBe(true);
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });

  it('writes real types into Parquet', async () => {
    const { files } = await written();
    const types = async (file: string) => {
      const metadata = await parquetMetadataAsync(bufferOf(files.get(file)));
      const { children } = parquetSchema(metadata);
      return Object.fromEntries(
        children.map(({ element }) => [
          element.name,
          [element.type, element.converted_type, element.repetition_type].filter(Boolean).join(' '),
        ]),
      );
    };
    expect(await types('articles.parquet')).toEqual({
      id: 'BYTE_ARRAY UTF8 OPTIONAL',
      title: 'BYTE_ARRAY UTF8 OPTIONAL',
      published: 'INT32 DATE OPTIONAL',
      publisher: 'BYTE_ARRAY UTF8 OPTIONAL',
      url: 'BYTE_ARRAY UTF8 OPTIONAL',
      language: 'BYTE_ARRAY UTF8 OPTIONAL',
      text: 'BYTE_ARRAY UTF8 OPTIONAL',
      tables: 'BYTE_ARRAY UTF8 OPTIONAL',
    });
    expect(await types('figures.parquet')).toMatchObject({
      Use: 'BOOLEAN REQUIRED',
      PeriodStart: 'INT32 DATE OPTIONAL',
      StdValue: 'DOUBLE OPTIONAL',
      Sentence: 'BYTE_ARRAY UTF8 OPTIONAL',
    });
  });

  it('gives Parquet back as it went in, nothing escaped', async () => {
    const { files } = await written();
    const articles = await parquetReadObjects({ file: bufferOf(files.get('articles.parquet')) });
    expect(articles).toEqual([
      expect.objectContaining({ id: 'a.txt', title: '=1+1', published: new Date('2018-08-09'), text: TEXT }),
      expect.objectContaining({ id: 'b.txt', published: null, url: null }),
    ]);
    const figures = await parquetReadObjects({ file: bufferOf(files.get('figures.parquet')) });
    expect(figures).toEqual([
      expect.objectContaining({
        Use: true,
        StdValue: 519000,
        YoY: 0.18,
        PeriodEnd: new Date('2018-07-31'),
        Article: 'a.txt',
      }),
      expect.objectContaining({ Use: true, StdValue: 20000, YoY: null, Published: null, Article: 'b.txt' }),
    ]);
  });

  it('says which figures are used over all articles', async () => {
    const [first] = ARTICLES;
    const again = collectArticle(articleFromText(TEXT, { id: 'later.txt', published: '2018-09-01' }));
    const { table } = await written(first === undefined ? [] : [first, again]);
    const [header = [], ...rows] = table('figures.csv');
    expect(rows.map((row) => [row[header.indexOf('Article')], row[header.indexOf('Use')]])).toEqual([
      ['a.txt', 'FALSE'],
      ['later.txt', 'TRUE'],
    ]);
  });

  it('writes a collection without articles', async () => {
    const { files, table } = await written([]);
    expect(table('articles.csv')).toHaveLength(1);
    expect(await parquetReadObjects({ file: bufferOf(files.get('figures.parquet')) })).toEqual([]);
  });
});
