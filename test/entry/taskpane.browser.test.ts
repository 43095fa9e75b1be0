import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { describeInBrowser } from '../support/describeInBrowser';
import { builtAddin } from '../support/builds';
import { COLLECTION_FILES } from '../../src/output/collection/writeCollection';
import { serveFolder, type Served } from '../taskpane/pane/servePane';

jest.setTimeout(180_000);

/** What the pane may load until its first list is usable. */
const BUDGET = 200_000;

const OFFICE = 'https://appsforoffice.microsoft.com/**';
/** As little of Office as lets the pane open: a workbook that answers to nothing. */
const STUB = `
  globalThis.Office = {
    onReady: () => Promise.resolve({ host: 'Excel' }),
    HostType: { Excel: 'Excel' },
    context: { host: 'Excel', document: { url: '' } },
    actions: { associate() {} },
  };
  globalThis.Excel = { run: () => Promise.reject(new Error('There is no workbook.')) };
  globalThis.CustomFunctions = { associate() {} };
`;

describeInBrowser('the built page', () => {
  let folder: string;
  let browser: Browser;
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    folder = await builtAddin();
    [browser, served] = await Promise.all([startBrowser(), serveFolder(folder)]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  beforeEach(async () => {
    complaints = [];
    context = await browser.newContext({ viewport: { width: 320, height: 700 } });
    page = await context.newPage();
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/u.test(message.text())) complaints.push(message.text());
    });
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  const open = async (office: string | null) => {
    await page.route(OFFICE, (route) =>
      office === null ? route.abort() : route.fulfill({ contentType: 'text/javascript', body: office }),
    );
    await page.goto(`${served.address}taskpane.html`);
  };

  it.each([
    ['whose connection is cut', null, 'Microsoft’s office.js could not be loaded'],
    [
      'that is no Office',
      'globalThis.Office = { onReady: () => Promise.resolve({ host: null }), HostType: { Excel: "Excel" }, context: {} }',
      'It reads the figures out of news articles',
    ],
  ])('in a browser %s says what it is and how to open it', async (_name, office, text) => {
    await open(office);
    await page.getByRole('heading', { name: 'Ingot is an add-in for Excel' }).waitFor();
    await page.getByText(text).waitFor();
    await page.getByText('npm start').waitFor();
  });

  it('reads the samples in its worker, under its policy, and stays within its budget until the first list can be used', async () => {
    await open(STUB);
    await page.getByRole('button', { name: 'Samples' }).click();
    // In one step with the first row's coming: what is loaded behind it is no part of the start.
    const seen = await page.waitForFunction(
      () =>
        document.querySelector('[role="listitem"], li') !== null &&
        performance.getEntriesByType('resource').map(({ name }) => name),
    );
    const loaded = (await seen.jsonValue()) || [];
    await page.getByText('8 figures', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Figures' }).click();
    await page.getByRole('treegrid').waitFor();
    const files = loaded.filter((name) => name.startsWith(served.address)).map((name) => path.basename(name));
    // The engine is in the worker, which the page does not wait for.
    const scripts = files.filter((file) => file.endsWith('.js') && !file.startsWith('reader.'));
    const sizes = scripts.map((file) => {
      return { file, bytes: gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length };
    });
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(BUDGET);
    expect(sizes.filter(({ file }) => !/\.[\da-f]{20}\.js$/u.test(file))).toEqual([]);
  });

  it('has a policy without inline scripts and eval, and loads nothing else from elsewhere', () => {
    const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/u.exec(html)?.[1] ?? '';
    const scripts = /script-src ([^;]*)/u.exec(policy)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(scripts.split(' ')[0]).toBe("'self'");
    expect(scripts).not.toMatch(/unsafe|\*/u);
    // What a person names as a source; plain http could be read along the way.
    expect(policy).toContain("connect-src 'self' https:;");
    expect(html.match(/<script[^>]*>(?!<\/script>)/gu)).toBeNull();
  });

  it('carries the licences of what it is made of, and nothing that only other programs need', () => {
    const licences = readFileSync(path.join(folder, 'LICENSES.txt'), 'utf8');
    expect(licences).toMatch(/^react-dom 18\./mu);
    expect(licences).not.toMatch(/^(?:exceljs|commander|@univerjs\/)/mu);
    expect(readdirSync(path.join(folder, 'samples')).sort()).toEqual([...COLLECTION_FILES].sort());
  });
});
