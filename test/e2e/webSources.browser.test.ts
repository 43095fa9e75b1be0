import { collectArticle } from '../../src/actions/collect';
import { writeCollection } from '../../src/output/collection/writeCollection';
import { articleFromText } from '../../src/sources/articleFromText';
import { describeInBrowser } from '../support/describeInBrowser';
import { startSite, type LocalSite } from '../support/localSite';
import { inWorkbench } from './inWorkbench';
import { tableRows } from './refreshStory';
import {
  addAddress,
  chooseKind,
  applyAll,
  CONGO,
  CONGO_ROW,
  corrected,
  GUINEA,
  GUINEA_ROW,
  labelOf,
  newsPage,
  offeredRows,
  openDataset,
  previewRefresh,
  sourceRow,
  type StoryArticle,
} from './sourceStory';
import type { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

const RSS = 'application/rss+xml';

const rss = (articles: readonly StoryArticle[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Metal Post</title>${articles
    .map(
      ({ title, date, text }) =>
        `<item><title>${title}</title><guid>${title}</guid><pubDate>${new Date(date).toUTCString()}</pubDate><description>${text}</description></item>`,
    )
    .join('')}</channel></rss>`;

const atom = (articles: readonly StoryArticle[]): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Metal Post</title>${articles
    .map(
      ({ title, date, text }) =>
        `<entry><id>urn:${title}</id><title>${title}</title><published>${date}T08:00:00Z</published><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry>`,
    )
    .join('')}</feed>`;

/** Puts the files of a published collection on a site. */
async function publish(site: LocalSite, articles: readonly StoryArticle[]): Promise<void> {
  const collected = articles.map(({ title, date, text }) =>
    collectArticle(articleFromText(`${title}\n${date}\n${text}`, { id: `${title}.txt` })),
  );
  for (const { name, bytes } of await writeCollection('Metals', collected)) {
    site.put(`/metals/${name}`, { body: bytes, type: 'application/octet-stream' });
  }
}

describeInBrowser('a source on the web', () => {
  const opened = inWorkbench();
  let page: WorkbenchPage;
  let site: LocalSite;
  beforeEach(async () => {
    site = await startSite();
    page = opened();
    page.mayAsk(site);
    await openDataset(page);
  });
  afterEach(() => site.close());

  it.each<[string, 'collection' | 'feed' | 'page', string, (articles: readonly StoryArticle[]) => unknown]>([
    ['a published collection', 'collection', '/metals', (articles) => publish(site, articles)],
    ['an RSS feed', 'feed', '/rss.xml', (articles) => site.put('/rss.xml', { body: rss(articles), type: RSS })],
    [
      'an Atom feed',
      'feed',
      '/atom.xml',
      (articles) => site.put('/atom.xml', { body: atom(articles), type: 'application/atom+xml' }),
    ],
    ['a page', 'page', '/news', ([first = CONGO]) => site.put('/news', { body: newsPage(first) })],
  ])('that is %s brings its figures, and what changes in them alone', async (_name, kind, path, put) => {
    const isPage = kind === 'page';
    await put([CONGO, GUINEA]);
    await addAddress(page, kind, site.address + path);
    expect(site.asked).toEqual([]);
    await previewRefresh(page);
    expect(await offeredRows(page)).toEqual(isPage ? [CONGO_ROW] : [GUINEA_ROW, CONGO_ROW]);
    await applyAll(page);

    const asked = site.asked.length;
    await put([corrected(CONGO, '8,400', '9,900'), GUINEA]);
    await previewRefresh(page);
    expect(site.asked.length).toBe(2 * asked);
    expect(await offeredRows(page)).toEqual([CONGO_ROW.replace('8,400', '9,900')]);
    expect(await tableRows(page, ['Subject', 'Value'])).toContainEqual(['Congo', 8400]);
    await applyAll(page);
    expect(await tableRows(page, ['Subject', 'Value'])).toEqual([
      ['Chile', 519_000],
      ['Peru', 120_000],
      ['Gabon', 700_000],
      ['Congo', 9900],
      ...(isPage ? [] : [['Guinea', 5_000_000]]),
    ]);
    expect(await page.column('IngotHistory', 'Value')).toEqual([8400]);
  });

  it('that cannot be read says why, and does not keep the others from being read', async () => {
    site.put('/closed.html', { body: newsPage(CONGO), isClosed: true });
    site.put('/closed.xml', { body: rss([CONGO]), type: RSS, isClosed: true });
    site.put('/closed/datapackage.json', { body: '{}', isClosed: true });
    site.put('/open.xml', { body: rss([GUINEA]), type: RSS });
    for (const [kind, path] of [
      ['page', '/closed.html'],
      ['feed', '/closed.xml'],
      ['collection', '/closed'],
      ['page', '/nowhere'],
      ['page', '/open.xml'],
      ['feed', '/open.xml'],
    ] as const) {
      await addAddress(page, kind, site.address + path);
    }
    await previewRefresh(page);
    expect(await offeredRows(page)).toEqual([GUINEA_ROW]);
    await page.pane.getByText('5 sources could not be read').first().waitFor();
    await applyAll(page);
    const closed = (path: string) =>
      `The site ${labelOf(site, '')} does not allow other pages to read ${site.address}${path}`;
    const save = 'open it in the browser, save it and add the file, or paste its text.';
    const allow = 'ask who publishes the collection to allow it (the header Access-Control-Allow-Origin: *).';
    for (const [path, kind, said] of [
      ['/closed.html', 'Page', `${closed('/closed.html')}: ${save}`],
      ['/closed.xml', 'Feed', `${closed('/closed.xml')}: ${save}`],
      ['/closed', 'Collection', `${closed('/closed/datapackage.json')}: ${allow}`],
      [
        '/nowhere',
        'Page',
        `${site.address}/nowhere was not found on the site (404): check the address; the page may have moved.`,
      ],
      ['/open.xml', 'Page', `${site.address}/open.xml is a feed of articles, not a page: add it as a feed.`],
    ] as const) {
      expect(await sourceRow(page, labelOf(site, path), kind)).toBe(`${kind} · not read yet\n${said}`);
    }
    expect(await sourceRow(page, labelOf(site, '/open.xml'), 'Feed')).toBe('Feed · 1 article read');
    expect(await sourceRow(page, 'Sheet1!A1:C4', 'Cells')).toBe('Cells · 3 articles read');
  });

  /** What the page of the dataset says of when: checked, and changed. */
  const moments = async () => {
    const [, , , checked, , changed] = (await page.pane.locator('dl').innerText()).split('\n');
    return { checked, changed };
  };

  it('was checked when a refresh read it, and changed when one was applied', async () => {
    await addAddress(page, 'page', `${site.address}/later`);
    const inserted = await moments();
    expect(inserted).toEqual({ checked: expect.stringMatching(/\d{4}, \d\d:\d\d$/u) as string, changed: 'never' });
    await page.button('Remove the source Sheet1!A1:C4').click();
    await page.said(/is no source any more/u);

    await page.setToday('2031-03-01T10:00:00Z');
    await page.button('Refresh').first().click();
    await page.said('Nothing was checked. 1 source could not be read; the list of sources says why.');
    expect(await moments()).toEqual(inserted);
    site.put('/later', { body: newsPage(CONGO) });
    await previewRefresh(page);
    await page.button('Discard').click();
    const looked = await moments();
    expect(looked).toEqual({ checked: expect.stringMatching(/^1 Mar 2031/u) as string, changed: 'never' });

    await page.setToday('2031-03-02T10:00:00Z');
    await previewRefresh(page);
    await applyAll(page);
    const applied = /^2 Mar 2031/u;
    expect(await moments()).toEqual({
      checked: expect.stringMatching(applied) as string,
      changed: expect.stringMatching(applied) as string,
    });

    await page.setToday('2031-03-03T10:00:00Z');
    await page.button('Refresh').first().click();
    await page.said('Nothing has changed.');
    expect(await moments()).toEqual({
      checked: expect.stringMatching(/^3 Mar 2031/u) as string,
      changed: expect.stringMatching(applied) as string,
    });
  });

  it('is shown to a colleague with its title, publisher and date, and stays so', async () => {
    site.put('/congo', { body: newsPage(CONGO) });
    await addAddress(page, 'page', `${site.address}/congo`);
    await previewRefresh(page);
    await applyAll(page);
    await page.asColleague();
    await page.select('Figures!A5');
    await page.chooseInMenu('A5', 'Show source');
    await page.pane.getByRole('region', { name: 'Article text' }).getByText('8,400 tonnes').waitFor();
    const listed = async () => {
      await page.tab('Articles').click();
      return page.pane.getByRole('list', { name: 'Articles' }).innerText();
    };
    const said = `${CONGO.title}\n11 Aug 2018 · Metal Post · 1 figure`;
    expect(await listed()).toBe(said);
    await page.reopenPane();
    await page.allRead();
    expect(await listed()).toBe(said);
  });

  it('over plain http is refused before anything is asked', async () => {
    await chooseKind(page, 'page');
    await page.pane.getByLabel('Address', { exact: true }).fill('http://news.example/copper');
    await page.button('Add source').click();
    expect(await page.said(/news\.example/u)).toBe(
      'http://news.example/copper is not secure, and Excel lets its panes read secure sites only: try https://news.example/copper, or open it in the browser, save it and add the file.',
    );
  });
});
