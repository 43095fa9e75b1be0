import { readPage } from '../../../src/sources/page/readPage';
import { fakeWeb, type Answer } from '../../support/sources/fakeWeb';

const PAGE = 'https://news.example/copper';
const PROSE = 'Zamunda exported 519,000 tonnes of copper in July 2018, 18% more than a year earlier.';
const HTML = `<html><head><title>Copper rises</title><meta property="article:published_time" content="2018-08-09"></head><body><p>${PROSE}</p></body></html>`;
/** Russian in an encoding that no reader guesses. */
const CP866 = Uint8Array.of(0x8c, 0xa5, 0xa4, 0xec, 0x20, 0x35, 0x20, 0x74);
const read = (answer: Answer | 'hidden', address = PAGE) =>
  readPage(address, { fetch: fakeWeb({ [address]: answer }) });

describe('readPage', () => {
  it('reads the article of a page', async () => {
    const { articles, ...source } = await read({ body: HTML, type: 'text/html; charset=utf-8' });
    expect(source).toEqual({ address: PAGE, title: 'Copper rises', unread: [] });
    expect(articles).toEqual([
      {
        place: PAGE,
        article: expect.objectContaining({
          id: PAGE,
          title: 'Copper rises',
          published: '2018-08-09',
          url: PAGE,
        }) as object,
      },
    ]);
    expect(articles[0]?.article.text).toContain('519,000 tonnes');
  });

  it('is found again where it was asked for, and links to where it was found', async () => {
    const address = 'https://www.news.example/2018/08/09/copper';
    const { articles, ...source } = await read({ body: HTML, type: 'text/html', address });
    expect(source.address).toBe(address);
    expect(articles[0]).toMatchObject({ place: PAGE, article: { url: address } });
  });

  test.each<[string, Answer, string, string]>([
    ['HTML by its type alone', { body: `${PROSE}<br><b>end of it</b>`, type: 'text/html' }, PAGE, PROSE],
    ['Markdown', { body: `# Copper\n\n${PROSE}`, type: 'text/plain' }, 'https://news.example/a.md', PROSE],
    ['text', { body: PROSE, type: 'text/plain' }, 'https://news.example/a.txt', PROSE],
    ['text that is a page', { body: HTML, type: 'text/plain' }, PAGE, PROSE],
    ['the encoding that the site states', { body: CP866, type: 'text/plain; charset=cp866' }, PAGE, 'Медь 5 t'],
  ])('%s', async (_name, answer, address, text) => {
    const { articles } = await read(answer, address);
    expect(articles[0]?.article.text).toContain(text);
    expect(articles[0]?.article.text).not.toMatch(/<|^# /);
  });

  test.each<[string, Answer, string, RegExp]>([
    [
      'a picture',
      { body: 'x', type: 'image/png' },
      'wrong-kind',
      /is a picture, not an article: give the address of the page/,
    ],
    ['a film', { body: 'x', type: 'video/mp4' }, 'wrong-kind', /is a recording/],
    ['data', { body: '{}', type: 'application/json' }, 'wrong-kind', /is data/],
    ['an archive', { body: 'PK', type: 'application/zip' }, 'wrong-kind', /is an archive/],
    [
      'a feed by its type',
      { body: 'x', type: 'application/rss+xml' },
      'wrong-kind',
      /is a feed of articles.*add it as a feed/,
    ],
    [
      'a feed by its content',
      { body: '<?xml version="1.0"?><rss version="2.0"><channel/></rss>', type: 'text/xml' },
      'wrong-kind',
      /is a feed/,
    ],
    ['nothing', { body: '', type: 'text/html' }, 'empty', /is empty/],
    [
      'no article',
      { body: '<html><body><div id="app"></div></body></html>', type: 'text/html' },
      'wrong-kind',
      /is a page without an article/,
    ],
    ['not found', { status: 404 }, 'not-found', /check the address/],
    ['too large', { headers: { 'content-length': '99999999' } }, 'too-large', /larger than 50 MB/],
  ])('%s is refused', async (_name, answer, problem, message) => {
    await expect(read(answer)).rejects.toMatchObject({
      name: 'SourceReadError',
      problem,
      message: expect.stringMatching(message) as string,
    });
  });

  it('says what to do where the site does not allow it', async () => {
    await expect(read('hidden')).rejects.toMatchObject({
      problem: 'blocked',
      message: expect.stringMatching(/save it and add the file, or paste its text\.$/) as string,
    });
  });

  test.each([['javascript:alert(1)'], ['file:///etc/hosts'], ['']])('asks for nothing at %j', async (address) => {
    const web = fakeWeb({});
    await expect(readPage(address, { fetch: web })).rejects.toMatchObject({ problem: 'address' });
    expect(web.asked).toEqual([]);
  });
});
