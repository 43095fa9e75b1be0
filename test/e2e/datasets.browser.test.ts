import { describeInBrowser } from '../support/describeInBrowser';
import { inWorkbench } from './inWorkbench';
import { insertFromTexts, tableRows } from './refreshStory';
import type { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

const FEED = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Metals</title>${items}</channel></rss>`;
const CONGO = `<item><title>Cobalt in Congo</title><guid>1</guid><pubDate>Sat, 11 Aug 2018 08:00:00 GMT</pubDate>
<description>Congo exported 8,400 tonnes of cobalt in July 2018.</description></item>`;

describeInBrowser('a dataset', () => {
  const opened = inWorkbench();
  let page: WorkbenchPage;
  beforeEach(async () => {
    page = opened();
    await insertFromTexts(page);
    await page.button('Datasets').click();
    await page.pane.getByRole('list', { name: 'Datasets' }).getByText('3 rows').click();
  });

  const parts = () => page.host.evaluate(({ book }) => book.xmlParts.ids(undefined).length);

  it('is taken out of a copy that is shared, and formulas become values', async () => {
    await page.write('Sheet1!F1:F2', [['=SUM(Figures[StdValue])'], ['=INGOT.CONVERTUNIT(2,"kt","t")']]);
    await page.becomes('Sheet1!F2', 2000);
    await page.pane.getByRole('tab', { name: 'More' }).click();
    await page.button('Convert formulas…').click();
    await page.button('Yes, convert them').click();
    await page.said(/formulas? became values?/u);
    expect((await page.formulas('Sheet1!F2'))[0]).toEqual([2000]);

    await page.button('Take out of this copy…').click();
    expect(await parts()).toBeGreaterThan(0);
    await page.pane.getByRole('checkbox', { name: 'The sentences in the tables too' }).check();
    await page.button('Yes, this is the copy: take it out').click();
    await page.said(/out of this workbook, and 3 sentences\. It can be passed on now/u);
    await page.pane.getByText('No dataset yet').waitFor();
    expect(await parts()).toBe(0);
    expect(await page.column('Figures', 'Sentence')).toEqual(['', '', '']);
    expect(await tableRows(page, ['Value'])).toEqual([[519_000], [120_000], [700_000]]);
  });

  it('takes the news of a feed', async () => {
    const address = new URL('/metals.xml', page.page.url()).href;
    await page.context.route(address, (route) =>
      route.fulfill({ contentType: 'application/rss+xml', body: FEED(CONGO) }),
    );
    await page.button('Add a source').click();
    await page.pane.getByLabel('What to add').selectOption('feed');
    await page.pane.getByLabel('Address').fill(address);
    await page.button('Add source').click();
    await page.said(/was added: refresh to see what it says/u);
    await page.button('Refresh').first().click();
    await page.pane.getByRole('checkbox', { name: 'Accept 8,400 t, exports · Congo · cobalt · 2018-07' }).waitFor();
    await page.button('Apply 1 change').click();
    await page.said(/Refreshed: .*1 row added/u);
    expect(await tableRows(page, ['Subject', 'Value'])).toContainEqual(['Congo', 8400]);
  });
});
