import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { describeInBrowser } from '../support/describeInBrowser';
import { PATIENCE } from '../support/patience';
import { until } from '../support/until';
import { axeFindings } from './fixtures/axe';
import './pane/fakeWindow';
import { servePane, type Served } from './pane/servePane';

const CHILE = 'Copper\n\nChile exported 519,000 tonnes of copper last year. Codelco holds a 49% stake in El Abra.';

/** Its July 2017 lost its thousands. */
const SLIP = `Aluminium exports
9 August 2018
China exported 519,000 tonnes of aluminium in July 2018, up 18 percent from a year earlier.
In July 2017, China exported 440 tonnes of aluminium.`;

describeInBrowser('the pane', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  /** What the page complained of: errors, and what its security policy forbade. */
  let complaints: string[];

  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), servePane()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  beforeEach(async () => {
    complaints = [];
    page = await open();
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, ...options });
    const opened = await context.newPage();
    opened.setDefaultTimeout(PATIENCE);
    opened.on('pageerror', ({ message }) => complaints.push(message));
    opened.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    await opened.goto(served.address);
    await opened.getByRole('tab', { name: 'Articles' }).waitFor();
    return opened;
  }

  const paste = async (text: string) => {
    await page.getByRole('button', { name: 'Paste', exact: true }).click();
    await page.getByLabel('Text of the article').fill(text);
    await page.getByRole('button', { name: 'Add article' }).click();
    await page.getByText('2 figures', { exact: true }).waitFor();
  };
  /** Whether the browser's memory of the pane holds a date that was given. */
  const isKept = (date: string) =>
    page.evaluate(async (given) => {
      const opening = indexedDB.open('ingot');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const articles = opening.result.transaction('articles').objectStore('articles').getAll();
      await new Promise((resolve) => (articles.onsuccess = resolve));
      opening.result.close();
      return JSON.stringify(articles.result).includes(given);
    }, date);
  const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  const accessible = async (where: string) => {
    expect((await axeFindings(page)).map((finding) => `${where}: ${finding}`)).toEqual([]);
  };

  it('reads a pasted article in its worker and lists the figures', async () => {
    await paste(CHILE);
    await page.getByRole('tab', { name: 'Figures 2' }).click();
    await page.getByText('519,000').first().click();
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByText('Inserted at the active cell.').waitFor();
    const args = await page.evaluate(
      () => globalThis.fakePane.workbook.calls.find(({ name }) => name === 'insertFigure')?.args,
    );
    expect(args).toMatchObject([{ value: 519_000, unit: 't', measure: 'exports' }, 'beside']);
  });

  it('reads every kind of file that is dropped, and says of each that cannot be read what to do', async () => {
    await page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(['# Zinc\n\nPeru sold 5,000 tonnes of zinc in 2016.'], 'zinc.md'));
      files.items.add(new File(['<h1>Tin</h1><p>Peru sold 7,000 tonnes of tin in 2016.</p>'], 'tin.html'));
      files.items.add(new File(['%PDF-1.4 nothing'], 'report.pdf'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
    });
    await page.getByText('report.pdf is damaged or incomplete').waitFor();
    await expect(page.getByText('1 figure', { exact: true }).count()).resolves.toBe(2);
  });

  it('takes what is pasted anywhere, and a date where one is needed', async () => {
    await page.evaluate((text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, CHILE);
    await page.getByLabel(/^Date needed/u).fill('2017-03-01');
    await page.getByText('1 Mar 2017').waitFor();
    await expect(page.getByLabel(/^Date needed/u).count()).resolves.toBe(0);
    const periods = await page.evaluate(() =>
      globalThis.fakePane.store.getState().articles.flatMap(({ figures }) => figures.map(({ period }) => period)),
    );
    expect(periods).toContain('2016');
  });

  it.each([
    ['Enter', 'Enter'],
    ['going on', 'Tab'],
  ])(
    'waits with a date that is typed until %s: where the day comes last, one digit is not all of it',
    async (_, key) => {
      await paste(CHILE);
      const field = page.getByLabel(/^Date needed/u);
      await field.focus();
      await page.keyboard.type('03012017');
      await page.getByText('Enter sets the date.').waitFor();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('14');
      expect(await page.getByText('1 Mar 2017').count()).toBe(0);
      await page.keyboard.press(key);
      if (key === 'Tab') await page.getByRole('button', { name: 'Paste', exact: true }).focus();
      await page.getByText('14 Mar 2017').waitFor();
      await expect(field.count()).resolves.toBe(0);
    },
  );

  it('keeps articles, dates and what is being typed over a reload', async () => {
    await paste(CHILE);
    await page.getByLabel(/^Date needed/u).fill('2017-03-01');
    await page.getByRole('button', { name: 'Paste', exact: true }).click();
    await page.getByLabel('Text of the article').fill('Half a text');
    expect(await until(() => isKept('2017-03-01'))).toBe(true);
    await page.reload();
    await page.getByText('1 Mar 2017').waitFor();
    await expect(page.getByLabel('Text of the article').inputValue()).resolves.toBe('Half a text');
  });

  it('removing can be undone', async () => {
    await paste(CHILE);
    await page.getByRole('button', { name: 'Remove “Copper”' }).click();
    await page.getByText('Give Ingot an article').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('2 figures', { exact: true }).waitFor();
  });

  it('an open figure hears its keys although nothing has the focus; a field keeps its letters', async () => {
    await paste(CHILE);
    await page.getByRole('tab', { name: 'Figures' }).click();
    await page.getByRole('row').filter({ hasText: '519,000' }).getByRole('gridcell').last().click();
    const heading = (name: RegExp) => page.getByRole('heading', { name });
    const lose = () =>
      page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await heading(/519,000/u).waitFor();
    await lose();
    await page.keyboard.press('j');
    await heading(/49/u).waitFor();
    await lose();
    await page.keyboard.press('k');
    await heading(/519,000/u).waitFor();
    await page.getByRole('combobox', { name: 'Subject' }).press('j');
    await expect(heading(/519,000/u).count()).resolves.toBe(1);
    await lose();
    await page.keyboard.press('Escape');
    await page.getByRole('treegrid').waitFor();
  });

  it('a name rule is added, changed and taken back by hand; an article that is not read says so', async () => {
    await page.getByRole('button', { name: 'Paste', exact: true }).click();
    await page.getByLabel('Text of the article').fill('Экспорт меди вырос на 12 процентов до 519 тысяч тонн.');
    await page.getByRole('button', { name: 'Add article' }).click();
    await page.getByText('Written in Russian; Ingot reads English so far.').waitFor();
    const rules = () => page.evaluate(() => globalThis.fakePane.workbook.settings.nameRules);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Articles say').fill('UC Rusal');
    await page.getByLabel('Always call it').fill('Rusal');
    await page.getByLabel('As a').selectOption('partner');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Change: UC Rusal is called Rusal' }).click();
    await page.getByLabel('Articles say').fill('RusAl');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Take back: RusAl is called Rusal' }).waitFor();
    expect(await rules()).toEqual([{ field: 'partner', from: 'RusAl', to: 'Rusal' }]);
    await page.getByRole('button', { name: 'Take back: RusAl is called Rusal' }).click();
    await page.getByText('None yet.').waitFor();
    expect(await rules()).toEqual([]);
  });

  it('inserts with progress and a cancel that says so, and says what was in the way', async () => {
    await paste(CHILE);
    await page.getByRole('tab', { name: 'Figures' }).click();
    await page.evaluate(() => (globalThis.fakePane.workbook.delay = 20_000));
    await page.getByRole('button', { name: 'Insert all 2…' }).click();
    await page.getByRole('button', { name: 'Insert 2 figures' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled: the workbook is as it was.').waitFor();
    await page.evaluate(() => (globalThis.fakePane.workbook.failure = 'The sheet is protected: unprotect it.'));
    await page.getByRole('button', { name: 'Insert 2 figures' }).click();
    await page.getByRole('alert').getByText('The sheet is protected: unprotect it.').waitFor();
    await page.evaluate(() => Object.assign(globalThis.fakePane.workbook, { failure: null, delay: 0 }));
    await page.getByRole('button', { name: 'Insert 2 figures' }).click();
    await page.getByText('2 figures inserted: table Figures on sheet Figures.').waitFor();
  });

  it('is used by keyboard alone', async () => {
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press('Tab');
    await expect(page.locator(':focus').textContent()).resolves.toMatch(/^Articles/u);
    // Past the buttons of datasets, functions and settings.
    await press('Tab', 'Tab', 'Tab', 'Tab', 'Enter');
    await page.getByLabel('Text of the article').waitFor();
    await page.keyboard.insertText(CHILE);
    await press('Control+Enter');
    await page.getByText('2 figures', { exact: true }).waitFor();
    await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : null));
    await page.getByRole('tab', { name: 'Articles' }).focus();
    await press('ArrowRight');
    await page.getByRole('treegrid').waitFor();
    await expect(page.locator(':focus').textContent()).resolves.toMatch(/^Figures/u);
    await press('ArrowRight');
    await page.getByRole('region', { name: 'Review' }).waitFor();
  });

  it.each([
    ['light', { colorScheme: 'light' }, 'rgb(255, 255, 255)'],
    ['dark', { colorScheme: 'dark' }, 'rgb(41, 41, 41)'],
    ['contrast', { contrast: 'more' }, 'rgb(0, 0, 0)'],
  ] as const)('looks as Office and the system do: %s', async (theme, options, ground) => {
    await page.context().close();
    page = await open(options);
    const shown = page.locator('[data-theme]');
    await expect(shown.getAttribute('data-theme')).resolves.toBe(theme);
    const colour = await shown.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(colour).toBe(ground);
    // Date fields and lists are drawn by the browser.
    const scheme = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(scheme).toBe(theme === 'light' ? 'light' : 'dark');
  });

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['contrast', { contrast: 'more' }],
    ['the system’s own colours', { forcedColors: 'active' }],
    ['the system’s own colours, dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ] as const)('fits 320 pixels and passes axe on every page: %s', async (_look, options) => {
    await page.context().close();
    page = await open(options);
    const check = async (where: string) => {
      await accessible(where);
      expect(`${where} ${await sideways()}`).toBe(`${where} 0`);
    };
    await check('empty');
    await page.getByRole('tab', { name: 'Figures' }).click();
    await page.getByText('No figures yet').waitFor();
    await check('no figures');
    await page.getByRole('tab', { name: 'Articles' }).click();
    await page.getByRole('button', { name: 'Paste', exact: true }).click();
    await check('paste');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Samples' }).click();
    await page.getByText('8 figures', { exact: true }).waitFor();
    const files = ['', CHILE, `${CHILE} It said so.`, SLIP].map((text, place) => ({
      name: `${place}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    }));
    await page.setInputFiles('input[type=file]', files);
    await page.getByText('0.txt is empty').waitFor();
    await page.getByLabel(/^One date for all \d$/u).waitFor();
    await check('articles');
    await page.getByRole('tab', { name: 'Figures' }).click();
    await page.getByRole('treegrid').waitFor();
    await page.getByRole('button', { name: 'Filters' }).click();
    await check('figures');
    await page.getByLabel('Find figures').fill('nothing of the kind');
    await page.getByRole('button', { name: 'Show all figures' }).waitFor();
    await check('nothing found');
    await page.getByRole('button', { name: 'Show all figures' }).click();
    await page.getByRole('row').nth(2).click();
    await page.getByRole('button', { name: 'Insert', exact: true }).waitFor();
    await page.getByLabel('Unit', { exact: true }).fill('nothing');
    await page.keyboard.press('Enter');
    await check('one figure, with a field refused');
    await page.getByRole('tab', { name: 'Review' }).click();
    await page.getByRole('button', { name: 'Accept' }).waitFor();
    await check('review');
    await page.keyboard.press('e');
    await check('review, editing');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const { articles } = globalThis.fakePane.store.getState();
      const ids = articles.flatMap(({ figures }) => figures.map(({ id }) => [id, 'accepted'] as const));
      globalThis.fakePane.store.setState({ page: 'review', reviews: Object.fromEntries(ids) });
    });
    await page.getByText('Nothing to review').waitFor();
    await check('reviewed');
    await page.evaluate(() => globalThis.fakePane.store.setState({ reviews: {} }));
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('Report units').waitFor();
    await check('settings');
    await page.getByRole('tab', { name: 'Figures' }).click();
    await page.getByRole('button', { name: /^Insert all/u }).click();
    await page.getByRole('button', { name: 'Review them' }).waitFor();
    await check('insert');
    await page.getByRole('tab', { name: 'Fill a grid' }).click();
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByText('Fill 1 cell').waitFor();
    await check('grid');
  });

  it('a thousand articles: few rows on the page, every one reached by keyboard, the pane answers meanwhile', async () => {
    await page.evaluate((text) => {
      const files = new DataTransfer();
      for (let place = 0; place < 1000; place += 1)
        files.items.add(new File([`Article ${place}. ${text}`], `a${place}.txt`));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
    }, CHILE);
    await page.getByText(/^Reading articles: \d+ of 1000$/u).waitFor();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByText('Report units').waitFor();
    await expect(page.evaluate(() => globalThis.fakePane.store.getState().reading !== null)).resolves.toBe(true);
    await page.getByRole('tab', { name: 'Articles' }).click();
    await page.waitForFunction(() => globalThis.fakePane.store.getState().reading === null, null, {
      timeout: 2 * PATIENCE,
    });
    const read = await page.evaluate(() =>
      globalThis.fakePane.store.getState().articles.filter(({ status, rows }) => status === 'dateNeeded' && rows === 2),
    );
    expect(read).toHaveLength(1000);
    expect(await page.getByRole('listitem').count()).toBeLessThan(40);
    await page
      .getByRole('button', { name: /^a0|^Article 0\b/u })
      .first()
      .focus();
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.textContent.includes('999') === true);
  });
});
