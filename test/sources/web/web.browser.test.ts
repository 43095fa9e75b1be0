import { build } from 'esbuild';
import { createServer, type RequestListener, type Server } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { collectArticle } from '../../../src/actions/collect';
import type { SourceOrigin } from '../../../src/model/dataset';
import { writeCollection } from '../../../src/output/collection/writeCollection';
import { articleFromText } from '../../../src/sources/articleFromText';
import { startBrowser } from '../../support/browser';
import { describeInBrowser } from '../../support/describeInBrowser';

const TEXT = 'Zamunda exported 519,000 tonnes of copper in July 2018, up 18% from a year earlier.';
const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Metal</title><item><guid>n1</guid><description>&lt;p&gt;${TEXT}&lt;/p&gt;</description></item></channel></rss>`;

const SAVE = 'open it in the browser, save it and add the file, or paste its text';
const ASK = 'ask who publishes the collection to allow it (the header Access-Control-Allow-Origin: *)';

interface Site {
  readonly server: Server;
  readonly address: string;
}

async function serve(answer: RequestListener): Promise<Site> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  return { server, address: `http://localhost:${place.port}` };
}

/** A site whose pages other pages may read, below /open, or may not, below /closed. */
async function newsSite(): Promise<Site> {
  const files = await writeCollection('Copper', [collectArticle(articleFromText(TEXT, { id: 'a.txt' }))]);
  const contents = new Map<string, string | Uint8Array>([
    ['feed.xml', FEED],
    ['page.html', `<html><body><p>${TEXT}</p></body></html>`],
    ...files.map(({ name, bytes }) => [name, bytes] as const),
  ]);
  return serve((request, response) => {
    const [, part, name = ''] = (request.url ?? '').split('/');
    const content = contents.get(name);
    if (part === 'open') response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', name.endsWith('.html') ? 'text/html' : 'application/octet-stream');
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
}

/** The page's own server: a page and the worker. */
async function ownSite(): Promise<Site> {
  const { outputFiles } = await build({
    entryPoints: [path.join(__dirname, 'webReader.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['worker'],
    external: ['canvas'],
    logLevel: 'error',
  });
  const script = outputFiles[0]?.text ?? '';
  return serve(({ url }, response) => {
    response.setHeader('Content-Type', url === '/reader.js' ? 'text/javascript' : 'text/html');
    response.end(url === '/reader.js' ? script : '<!doctype html><title>pane</title>');
  });
}

describeInBrowser('sources on the web, read in a web worker', () => {
  let browser: Browser;
  let page: Page;
  let own: Site;
  let news: Site;

  beforeAll(async () => {
    [browser, own, news] = await Promise.all([startBrowser(), ownSite(), newsSite()]);
    page = await browser.newPage();
    await page.goto(own.address);
  });
  afterAll(async () => {
    await browser.close();
    for (const { server } of [own, news]) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  const read = (origin: SourceOrigin): Promise<unknown> =>
    page.evaluate(
      (asked) =>
        new Promise((resolve) => {
          const worker = new Worker('reader.js');
          worker.onmessage = ({ data }) => resolve(data);
          worker.postMessage(asked);
        }),
      origin,
    );

  it.each([
    ['collection', '/open'],
    ['feed', '/open/feed.xml'],
    ['page', '/open/page.html'],
  ] as const)('reads a %s', async (kind, place) => {
    expect(await read({ kind, url: news.address + place })).toEqual({ texts: [TEXT] });
  });

  it.each([
    ['collection', '/closed/', '/closed/datapackage.json', ASK],
    ['feed', '/closed/feed.xml', '/closed/feed.xml', SAVE],
    ['page', '/closed/page.html', '/closed/page.html', SAVE],
  ] as const)('says what to do where a site does not allow its %s to be read', async (kind, place, file, remedy) => {
    const host = new URL(news.address).host;
    expect(await read({ kind, url: news.address + place })).toEqual({
      error: `The site ${host} does not allow other pages to read ${news.address}${file}: ${remedy}.`,
    });
  });

  it('tells that from what is not there, and from nobody', async () => {
    expect(await read({ kind: 'page', url: `${news.address}/open/none.html` })).toEqual({
      error: expect.stringContaining('was not found on the site (404)') as string,
    });
    expect(await read({ kind: 'page', url: 'http://localhost:9/' })).toEqual({
      error: expect.stringContaining('could not be reached') as string,
    });
  });
});
