import { readFeed } from '../../../src/sources/feed/readFeed';
import { fakeWeb, type Answer } from '../../support/sources/fakeWeb';

const FEED = 'https://news.example/feed.xml';
const read = (body: Answer['body'], more: Answer = {}) =>
  readFeed(FEED, { fetch: fakeWeb({ [FEED]: { ...more, ...(body === undefined ? {} : { body }) } }) });

const rss = (items: string, more = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Metal &amp; Co</title>${more}${items}</channel></rss>`;

const FORMATS: Readonly<Record<string, string>> = {
  'RSS 2.0': rss(
    '<item><guid isPermaLink="false">n1</guid><title>Copper &amp; tin rise</title><link>https://news.example/1</link><pubDate>Thu, 09 Aug 2018 23:30:00 -0500</pubDate><description>Short.</description><content:encoded><![CDATA[<p>Zamunda exported <b>519,000 tonnes</b>.</p>]]></content:encoded></item>',
  ),
  'RSS 1.0': `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/"><title>Metal &amp; Co</title></channel><item rdf:about="n1"><title>Copper &amp; tin rise</title><link>https://news.example/1</link><dc:date>2018-08-09T10:00:00Z</dc:date><description>Zamunda exported 519,000 tonnes.</description></item></rdf:RDF>`,
  Atom: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Metal &amp; Co</title><entry><id>n1</id><title type="html">Copper &amp;amp; tin &lt;b&gt;rise&lt;/b&gt;</title><link rel="self" href="https://news.example/self"/><link href="https://news.example/1"/><published>2018-08-09T10:00:00+08:00</published><updated>2018-09-01T10:00:00Z</updated><content type="html">&lt;p&gt;Zamunda exported 519,000 tonnes.&lt;/p&gt;</content></entry></feed>`,
  'Atom with XHTML': `<feed xmlns="http://www.w3.org/2005/Atom"><title>Metal &amp; Co</title><entry><id>n1</id><title>Copper &amp; tin rise</title><link href="https://news.example/1"/><updated>2018-08-09T10:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Zamunda exported 519,000 tonnes.</p></div></content></entry></feed>`,
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Metal & Co',
    items: [
      {
        id: 'n1',
        url: 'https://news.example/1',
        title: 'Copper & tin rise',
        date_published: '2018-08-09T10:00:00Z',
        content_html: '<p>Zamunda exported 519,000 tonnes.</p>',
      },
    ],
  }),
};

describe('readFeed', () => {
  test.each(Object.entries(FORMATS))('%s', async (_name, body) => {
    const { articles, ...source } = await read(body);
    expect(source).toEqual({ address: FEED, title: 'Metal & Co', unread: [] });
    expect(articles).toEqual([
      {
        place: 'n1',
        article: expect.objectContaining({
          id: 'n1',
          title: 'Copper & tin rise',
          published: '2018-08-09',
          publisher: 'Metal & Co',
          url: 'https://news.example/1',
          text: 'Zamunda exported 519,000 tonnes.',
        }) as object,
      },
    ]);
  });

  it('reads the tables of an article', async () => {
    const table = '<table><tr><th>Country</th><th>Mt</th></tr><tr><td>Zamunda</td><td>5.5</td></tr></table>';
    const { articles } = await read(
      rss(`<item><guid>n1</guid><description><![CDATA[<p>Output:</p>${table}]]></description></item>`),
    );
    expect(articles[0]?.article.tables).toHaveLength(1);
  });

  test.each([
    ['an id', '<guid isPermaLink="false">n7</guid><link>https://news.example/7</link><title>Seven</title>', 'n7'],
    ['an address', '<link>https://news.example/7</link><title>Seven</title>', 'https://news.example/7'],
    ['a title', '<title>Seven</title>', 'Seven'],
    ['nothing but a text', '', 'Copper rises.'],
  ])('is known by %s', async (_name, head, place) => {
    const { articles } = await read(rss(`<item>${head}<description>Copper rises.</description></item>`));
    expect(articles.map((article) => article.place)).toEqual([place]);
  });

  it('reads each article once, in order', async () => {
    const items = ['n1', 'n2', 'n1'].map(
      (id) => `<item><guid>${id}</guid><description>Text ${id}</description></item>`,
    );
    expect((await read(rss(items.join('')))).articles.map(({ place }) => place)).toEqual(['n1', 'n2']);
  });

  test.each([
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['/2018/copper', null],
    ['//news.example/1', null],
    ['HTTPS://news.example/1', 'https://news.example/1'],
  ])('a link to %s becomes %s', async (link, url) => {
    const { articles } = await read(
      rss(
        `<item><guid isPermaLink="false">n1</guid><link>${link}</link><description>Copper rises.</description></item>`,
      ),
    );
    expect(articles[0]?.article.url).toBe(url);
  });

  test.each([
    ['yesterday', null],
    ['Thu, 09 Aug 2018 10:00:00 GMT', '2018-08-09'],
    ['9 Aug 2018', '2018-08-09'],
    ['2018-08-09', '2018-08-09'],
    ['2018-13-45', null],
    ['', null],
  ])('published %s: %s', async (written, published) => {
    const { articles } = await read(
      rss(`<item><guid>n1</guid><pubDate>${written}</pubDate><description>Copper rises.</description></item>`),
    );
    expect(articles[0]?.article.published).toBe(published);
  });

  test.each<[string, Uint8Array, string | undefined]>([
    ['its XML declaration', latin('<?xml version="1.0" encoding="iso-8859-1"?>'), undefined],
    ['the site', latin(''), 'application/rss+xml; charset=iso-8859-1'],
  ])('is in the encoding that %s states', async (_name, body, type) => {
    const { articles } = await read(body, type === undefined ? {} : { type });
    expect(articles[0]?.article.text).toBe('Käse rises by 5 t.');
  });

  it('replaces no entity that the feed defines', async () => {
    const levels = Array.from({ length: 12 }, (_none, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`);
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "lol">${levels.join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
    const items = '<item><guid>n1</guid><description>Copper &e12; &file; rises.</description></item>';
    const outcome = await read(`${bomb}<rss version="2.0"><channel><title>&e12;</title>${items}</channel></rss>`).catch(
      (error: unknown) => error,
    );
    const text = JSON.stringify(outcome);
    expect(text.length).toBeLessThan(5000);
    expect(text).not.toMatch(/lollol|root:/);
  });

  it('takes no script for text', async () => {
    const { articles } = await read(
      rss(
        '<item><guid>n1</guid><description><![CDATA[<p>Copper rises by 5 t.</p><script>alert(1)</script><style>p{}</style>]]></description></item>',
      ),
    );
    expect(articles[0]?.article.text).toBe('Copper rises by 5 t.');
  });

  it('names the articles that it has no text of', async () => {
    const { articles, unread } = await read(
      rss(
        '<item><guid>n1</guid><title>Tin</title></item><item><guid>n3</guid><link>https://news.example/3</link><description><![CDATA[<img src=a.png>]]></description></item><item><guid>n2</guid><description>Copper rises.</description></item>',
      ),
    );
    expect(articles.map(({ place }) => place)).toEqual(['n2']);
    expect(unread).toEqual([
      { place: 'n1', error: 'The feed gives no text of “Tin”: add its page, or paste its text.' },
      { place: 'n3', error: 'The feed gives no text of https://news.example/3: add its page, or paste its text.' },
    ]);
  });

  it('a feed without articles is one', async () => {
    expect(await read(rss(''))).toMatchObject({ articles: [], unread: [], title: 'Metal & Co' });
  });

  test.each<[string, Answer, string, RegExp]>([
    [
      'a page',
      { body: '<!doctype html><html><body>News</body></html>' },
      'wrong-kind',
      /is no feed .*add it as a page/,
    ],
    ['text', { body: 'News' }, 'wrong-kind', /is no feed/],
    ['a picture', { body: Uint8Array.from({ length: 999 }, (_none, at) => at % 7) }, 'wrong-kind', /is no feed/],
    ['another JSON', { body: '{"resources":[]}' }, 'wrong-kind', /is no feed/],
    ['nothing', { body: '' }, 'empty', /is empty/],
    [
      'a broken JSON Feed',
      { body: '{"version":"https://jsonfeed.org/version/1","items":[' },
      'damaged',
      /cut or damaged/,
    ],
    ['not found', { status: 404 }, 'not-found', /check the address/],
    ['too much', { headers: { 'content-length': '99999999' } }, 'too-large', /larger than 20 MB/],
  ])('%s is refused', async (_name, answer, problem, message) => {
    await expect(readFeed(FEED, { fetch: fakeWeb({ [FEED]: answer }) })).rejects.toMatchObject({
      name: 'SourceReadError',
      problem,
      message: expect.stringMatching(message) as string,
    });
  });

  it('says what to do where the site does not allow it', async () => {
    await expect(readFeed(FEED, { fetch: fakeWeb({ [FEED]: 'hidden' }) })).rejects.toMatchObject({
      problem: 'blocked',
    });
  });
});

/** A feed in Latin-1. */
function latin(declaration: string): Uint8Array {
  const feed = `${declaration}<rss version="2.0"><channel><title>a</title><item><guid>n1</guid><description>Käse rises by 5 t.</description></item></channel></rss>`;
  return Uint8Array.from(feed, (character) => character.charCodeAt(0));
}
