import type { Browser, Page } from 'playwright-core';
import { cellsOf, tin } from '../../dataset/series/tableRows';
import { startBrowser } from '../../support/browser';
import { describeInBrowser } from '../../support/describeInBrowser';
import { axeFindings } from '../fixtures/axe';
import { seriesPage, type SeriesPageOptions } from './openSeries';

declare const fixture: { readonly asked: readonly string[] };
const asked = (page: Page): Promise<readonly string[]> => page.evaluate(() => fixture.asked);

const ROWS = cellsOf([
  tin({ period: '2017-07', value: 401_000 }),
  tin({ period: '2018-05', value: 480_000 }),
  [tin({ value: 519_000 }), tin({ kind: 'change', basis: 'yoy', unit: '%', value: 18, changeOf: 0 })],
  tin({ period: '2018-08', value: [500_000, 550_000], status: 'forecast' }),
  tin({ kind: 'price', measure: 'price', subject: null, unit: 'USD/t', value: 20_000 }),
  tin({ kind: 'share', measure: 'stake', subject: 'A', item: 'Keremet', unit: '%', value: 330, period: '2018' }),
]);

describeInBrowser('the series of a dataset', () => {
  let browser: Browser;
  let openPage: Awaited<ReturnType<typeof seriesPage>>;
  const complaints: string[] = [];
  const open = async (options: Partial<SeriesPageOptions> = {}): Promise<Page> => {
    const page = await openPage(browser, { rows: ROWS, ...options });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    return page;
  };
  beforeAll(async () => {
    [browser, openPage] = await Promise.all([startBrowser(), seriesPage()]);
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  test('shows the longest series: its gaps, its changes computed and reported, its sources', async () => {
    const page = await open();
    const table = page.getByRole('table', { name: 'Exports · Zamunda · tin' });
    const texts = await table.getByRole('row').allInnerTexts();
    const lines = texts.map((text) => text.replace(/\s+/gu, ' ').trim());
    expect(lines.slice(0, 5)).toEqual([
      'Period t Year-on-year Reported',
      'Aug 2018 (forecast) Paper 3, 2019-01-10 500,000–550,000 – –',
      'Jul 2018 Paper 2, 2019-01-10 519,000 +29.4% +18%',
      'Jun 2018 no value – –',
      'May 2018 Paper 1, 2019-01-10 480,000 – –',
    ]);
    await page.locator('svg[aria-label^="Chart of Exports"]').waitFor();
    expect(await table.getByRole('link', { name: 'Paper 2' }).getAttribute('href')).toBe('https://paper.example/2');
  });

  test('hints of the series stand before the others', async () => {
    const page = await open();
    const own = await page.getByRole('list', { name: 'To check' }).first().innerText();
    expect(own).toContain('reported is +18 %');
    expect(own).toContain('Sources: Paper 2, 2019-01-10; Paper 0, 2019-01-10.');
    await page.getByText('To check in other series (1)').click();
    await page.getByText('more than the whole').waitFor();
  });

  test('keys: another series by typing words of it', async () => {
    const page = await open();
    const box = page.getByRole('combobox');
    await box.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('price usd');
    await page.getByRole('option', { name: 'Price · tin' }).waitFor();
    expect(await page.getByRole('option').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: 'Price · tin' }).waitFor();
    expect(await box.inputValue()).toBe('Price · tin');
  });

  test('what is typed and not found is said, and Esc takes it back', async () => {
    const page = await open();
    await page.getByRole('combobox').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('unobtainium');
    await page.getByText('No series has these words.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option').waitFor({ state: 'detached' });
    expect(await page.getByRole('combobox').inputValue()).toBe('Exports · Zamunda · tin');
  });

  test('inserts the chart, and says where it is; shows the row of a number', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Insert chart' }).click();
    await page.getByText('The chart stands on the sheet Exports.').waitFor();
    await page.getByRole('button', { name: 'At the selected cell' }).click();
    await page.getByRole('button', { name: '519,000' }).click();
    const key = 'exports | zamunda | tin | - | M | t';
    expect(await asked(page)).toEqual([`newSheet ${key}`, `activeCell ${key}`, 'row r2']);
  });

  test('says why a chart was not inserted', async () => {
    const page = await open({ refusal: 'D5 holds "mine": choose another place.' });
    await page.getByRole('button', { name: 'At the selected cell' }).click();
    await page.getByText('D5 holds "mine": choose another place.').waitFor();
  });

  test('without series it says what is missing', async () => {
    const page = await open({ rows: cellsOf([tin({ period: null })]) });
    await page.getByText('No row of the table has a value and a period').waitFor();
    expect(await page.getByRole('combobox').count()).toBe(0);
  });

  test.each(['light', 'dark', 'contrast'] as const)('%s: fits 320 pixels, and axe finds nothing', async (theme) => {
    const page = await open({ theme });
    await page.locator('svg[aria-label]').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('combobox').click();
    await page.getByRole('option').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});
