import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { collectArticle } from '../../../src/actions/collect';
import { extractFigures } from '../../../src/extraction/extractFigures';
import type { Article } from '../../../src/model/article';
import { writeCollection } from '../../../src/output/collection/writeCollection';
import { articleFromRecord } from '../../../src/sources/articleFromRecord';
import { readCollection } from '../../../src/sources/collection/readCollection';
import { readArticle } from '../../../src/sources/readArticle';
import { fakeWeb } from '../../support/sources/fakeWeb';

const FOLDER = 'https://data.example/copper/';

/** What a collection of articles gives when it is read from the web. */
async function publishedAndRead(articles: readonly Article[]): Promise<Article[]> {
  const files = await writeCollection('Copper', articles.map(collectArticle));
  const answers = files.map(({ name, bytes }) => [FOLDER + name, { body: bytes }] as const);
  const source = await readCollection(FOLDER, { fetch: fakeWeb(Object.fromEntries(answers)) });
  expect(source.unread).toEqual([]);
  expect(source.articles.map(({ place }) => place)).toEqual(articles.map(({ id }) => id));
  return source.articles.map(({ article }) => article);
}

/** What decides what is made of an article, its figures among it. */
const seen = (article: Article) => ({ ...article, figures: extractFigures(article) });

const SHIPPED = ['assets/samples', 'test/articles'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|md|html)$/.test(file))
    .map((file) => path.join(folder, file)),
);

it('articles of every format come back with their tables and the ids of their figures', async () => {
  const read = SHIPPED.map((file) => readArticle(new Uint8Array(readFileSync(file)), file));
  const articles = await Promise.all(read);
  expect(articles.some(({ tables }) => tables.length > 0)).toBe(true);
  expect((await publishedAndRead(articles)).map(seen)).toEqual(articles.map(seen));
});

const words = fc.constantFrom(
  ...[
    'Zamunda',
    '519,000 t',
    '=1+1',
    "'=1",
    "''-x",
    '+3%',
    '"',
    ',',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '铜',
    '\u0000',
    '\ufeff',
  ],
);
const text = fc
  .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 6 })), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));
const record = fc.record({
  title: fc.option(text),
  published: fc.option(fc.constantFrom('2018-08-09', '1985-01-31', '1899-12-31')),
  publisher: fc.option(text),
  url: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  text: text.filter((written) => written.trim() !== ''),
});

it('any article comes back to the character', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 4 }), async (records) => {
      const articles = records.map((fields, at) => articleFromRecord({ ...fields, id: `a${at}` }, at + 1));
      expect(await publishedAndRead(articles)).toEqual(articles);
    }),
    { numRuns: 150 },
  );
});
