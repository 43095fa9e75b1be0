import { createHash } from 'node:crypto';
import { readCollection } from '../../../src/sources/collection/readCollection';
import { fakeWeb, type Answer } from '../../support/sources/fakeWeb';

const FOLDER = 'https://data.example/copper/';
const DESCRIPTOR = `${FOLDER}datapackage.json`;
const ARTICLES = `${FOLDER}articles.csv`;
const CSV = 'id,title,published,text\na1,Copper rises,2018-08-09,Zamunda exported 519 kt of copper.\n';

const resource = (more: object = {}) => ({ name: 'articles', path: 'articles.csv', format: 'csv', ...more });
const packageOf = (resources: unknown, more: object = {}): Answer => ({ body: JSON.stringify({ resources, ...more }) });
const read = (descriptor: Answer, csv: Answer = { body: CSV }, address = DESCRIPTOR) =>
  readCollection(address, { fetch: fakeWeb({ [DESCRIPTOR]: descriptor, [ARTICLES]: csv }) });
const digest = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');

describe('readCollection', () => {
  test.each([[DESCRIPTOR], [FOLDER], ['https://data.example/copper'], ['data.example/copper'], [`${DESCRIPTOR}#a`]])(
    'reads %s',
    async (address) => {
      const source = await read(packageOf([resource()], { title: 'Copper news', name: 'copper' }), undefined, address);
      expect(source).toMatchObject({ address: DESCRIPTOR, title: 'Copper news', unread: [] });
      expect(source.articles).toEqual([
        {
          place: 'a1',
          article: expect.objectContaining({
            id: 'a1',
            title: 'Copper rises',
            published: '2018-08-09',
            text: 'Zamunda exported 519 kt of copper.',
          }) as object,
        },
      ]);
    },
  );

  test.each<[string, object]>([
    ['its size', { bytes: Buffer.byteLength(CSV) }],
    ['its SHA-256', { hash: `sha256:${digest('sha256', CSV)}` }],
    ['its SHA-512', { hash: `sha512:${digest('sha512', CSV).toUpperCase()}` }],
    ['an MD5, which browsers cannot check', { hash: digest('md5', 'another') }],
  ])('a file that is described by %s', async (_name, facts) => {
    expect((await read(packageOf([resource(facts)]))).articles).toHaveLength(1);
  });

  test.each<[string, object]>([
    ['its size', { bytes: Buffer.byteLength(CSV) + 1 }],
    ['its SHA-256', { hash: `sha256:${digest('sha256', `${CSV} `)}` }],
    ['its SHA-1', { hash: `sha1:${digest('sha1', '')}` }],
  ])('another file than is described by %s', async (_name, facts) => {
    await expect(read(packageOf([resource(facts)]))).rejects.toMatchObject({
      problem: 'damaged',
      message: expect.stringMatching(/^articles\.csv is not the file that its datapackage\.json describes/) as string,
    });
  });

  test.each<[string, Answer]>([
    ['text', { body: 'hello' }],
    ['a page', { body: '<html></html>', type: 'text/html' }],
    ['an array', { body: '[]' }],
    ['no resources', { body: '{"name":"copper"}' }],
    ['resources of another shape', packageOf({ articles: 'articles.csv' })],
    ['no resource', packageOf([])],
    ['resources that are none', packageOf([null, 'articles.csv', 7])],
    ['other tables alone', packageOf([{ name: 'prices', path: 'prices.csv', schema: { fields: [{ name: 'id' }] } }])],
    ['Parquet alone', packageOf([{ name: 'articles', path: 'articles.parquet', format: 'parquet' }])],
    ['a path elsewhere', packageOf([resource({ path: '../articles.csv' })])],
    ['another site', packageOf([resource({ path: 'https://evil.example/articles.csv' })])],
  ])('%s is no collection', async (_name, descriptor) => {
    await expect(read(descriptor)).rejects.toMatchObject({ name: 'SourceReadError', problem: 'wrong-kind' });
  });

  it('asks for nothing but the descriptor and the articles', async () => {
    const web = fakeWeb({ [DESCRIPTOR]: packageOf([resource({ path: '//evil.example/a.csv' })]) });
    await expect(readCollection(FOLDER, { fetch: web })).rejects.toMatchObject({ problem: 'wrong-kind' });
    expect(web.asked).toEqual([`cors ${DESCRIPTOR}`]);
  });

  it('says who can help where the site does not allow it', async () => {
    await expect(readCollection(FOLDER, { fetch: fakeWeb({ [DESCRIPTOR]: 'hidden' }) })).rejects.toMatchObject({
      problem: 'blocked',
      message: `The site data.example does not allow other pages to read ${DESCRIPTOR}: ask who publishes the collection to allow it (the header Access-Control-Allow-Origin: *).`,
    });
  });

  it('finds a table of articles of another name by its columns', async () => {
    const fields = [{ name: 'id' }, { name: 'text' }];
    const source = await read(packageOf([{ name: 'news', path: 'articles.csv', schema: { fields } }]));
    expect(source.articles).toHaveLength(1);
  });

  test.each<[string, Answer, string, RegExp]>([
    ['a file that is not there', { status: 404 }, 'not-found', /articles\.csv was not found/],
    ['no text', { body: 'id,title\na1,Copper\n' }, 'wrong-kind', /has no column text, so it is no table of articles/],
    ['no id and no text', { body: 'title\nCopper\n' }, 'wrong-kind', /has no columns id and text/],
    ['a page', { body: '<html><body>Not found</body></html>' }, 'wrong-kind', /no columns id and text/],
    ['a text that is cut', { body: 'id,text\na1,"Zamunda exported' }, 'damaged', /is cut or damaged/],
    ['a row that is cut', { body: 'id,title,text\na1,Copper,Zamunda\na2' }, 'damaged', /is cut or damaged/],
    ['a row with too much', { body: 'id,text\na1,Zamunda,exported\n' }, 'damaged', /is cut or damaged/],
    ['other bytes', { body: Uint8Array.of(0x69, 0x64, 0x2c, 0xff, 0xfe) }, 'damaged', /is not in UTF-8/],
    ['no article', { body: 'id,text\n' }, 'empty', /holds no article/],
    ['nothing', { body: '' }, 'wrong-kind', /no columns id and text/],
  ])('a table with %s', async (_name, csv, problem, message) => {
    await expect(read(packageOf([resource()]), csv)).rejects.toMatchObject({
      name: 'SourceReadError',
      problem,
      message: expect.stringMatching(message) as string,
    });
  });

  it('names the articles that cannot be read and reads the others', async () => {
    const rows = [
      'a1,2018-08-09,Text one',
      'a1,,Text two',
      ',,Text three',
      'a4,,',
      'a5,9 August,Text five',
      'a6,,Text six',
    ];
    const { articles, unread } = await read(packageOf([resource()]), {
      body: `id,published,text\n${rows.join('\n')}\n`,
    });
    expect(articles.map(({ place }) => place)).toEqual(['a1', 'a6']);
    expect(unread).toEqual([
      { place: 'a1', error: 'The id a1 stands twice in articles.csv. Publish the collection again.' },
      { place: 'row 4', error: 'The article in row 4 has no id. Publish the collection again.' },
      { place: 'a4', error: 'a4 has no text. Publish the collection again.' },
      { place: 'a5', error: 'a5 has a publication date that is none: 9 August. Publish the collection again.' },
    ]);
  });

  test.each<[string, string]>([
    ['a byte order mark', `\ufeff${CSV}`],
    ['Windows line ends', CSV.replaceAll('\n', '\r\n')],
    ['columns in another order', 'text,more,id\nZamunda exported 519 kt of copper.,x,a1\n'],
    ['no line end at the end', CSV.trimEnd()],
    ['blank lines', `${CSV}\n\n`],
  ])('a table with %s', async (_name, body) => {
    const { articles } = await read(packageOf([resource()]), { body });
    expect(articles.map(({ place, article }) => [place, article.text])).toEqual([
      ['a1', 'Zamunda exported 519 kt of copper.'],
    ]);
  });

  test.each([
    ['javascript:alert(1)', null],
    ['/copper', null],
    ['https://user:secret@news.example/a', 'https://news.example/a'],
  ])('an address %s becomes %s', async (url, expected) => {
    const { articles } = await read(packageOf([resource()]), { body: `id,url,text\na1,${url},Text\n` });
    expect(articles[0]?.article.url).toBe(expected);
  });

  test.each([
    ['no JSON', '{'],
    ['another shape', '[{"cells":[]}]'],
    ['a place beyond the text', '[{"span":[0,99],"caption":null,"cells":[]}]'],
    ['a place before it', '[{"span":[-1,4],"caption":null,"cells":[]}]'],
    ['a cell of endless rows', '[{"span":[0,4],"caption":null,"cells":[[0,4,0,0,1e12,1,0]]}]'],
    ['half a cell', '[{"span":[0,4],"caption":null,"cells":[[0,4,0]]}]'],
  ])('tables with %s are left alone', async (_name, tables) => {
    const { articles } = await read(packageOf([resource()]), {
      body: `id,text,tables\na1,Text,"${tables.replaceAll('"', '""')}"\n`,
    });
    expect(articles[0]?.article).toMatchObject({ text: 'Text', tables: [] });
  });

  it('stops', async () => {
    const stop = new AbortController();
    const web = fakeWeb({ [DESCRIPTOR]: packageOf([resource()]), [ARTICLES]: { body: CSV } });
    const outcome = readCollection(FOLDER, {
      signal: stop.signal,
      fetch: (address, init) => {
        if (address === ARTICLES) stop.abort(new Error('by hand'));
        return web(address, init);
      },
    });
    await expect(outcome).rejects.toThrow('by hand');
  });
});
