import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { source } from 'axe-core';
import ExcelJS from 'exceljs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { listenLocally, type LocalServer } from '../../src/workbench/server/listen';
import { requestListener } from '../../src/workbench/server/requestListener';
import { startBrowser } from '../support/browser';
import { bundledPage } from '../support/builds';
import { endEdit } from '../support/cellEdit';
import { describeInBrowser } from '../support/describeInBrowser';
import { PATIENCE } from '../support/patience';
import { until } from '../support/until';

const root = path.resolve(__dirname, '../..');
/** Where the first cells are on the page. */
const CELLS = { A1: { x: 90, y: 153 }, A5: { x: 90, y: 250 } } as const;

let server: LocalServer;
let browser: Browser;
let page: Page;
let pane: FrameLocator;
/** What should not happen: errors, and requests to elsewhere. */
let unwanted: string[];

/** The small add-in of this test with the project's pictures and shortcuts. */
function testAddin(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ingot-addin-'));
  cpSync(path.join(__dirname, 'page/addin'), folder, { recursive: true });
  cpSync(path.join(root, 'assets'), path.join(folder, 'assets'), { recursive: true });
  return folder;
}

function watch(watched: Page): void {
  watched.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) unwanted.push(message.text());
  });
  watched.on('pageerror', (error) => unwanted.push(error.message));
  watched.on('request', (asked) => {
    const url = new URL(asked.url());
    if (!['blob:', 'data:'].includes(url.protocol) && url.hostname !== 'localhost') unwanted.push(url.href);
  });
}

/** Waits until the workbench says that it is ready. */
const ready = (): Promise<void> =>
  page
    .getByRole('contentinfo')
    .getByRole('status')
    .first()
    .and(page.getByText('Ready', { exact: true }))
    .waitFor();

const paneSays = (text: string): Promise<void> => pane.getByText(text).waitFor();

const button = (name: string | RegExp): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });

const isEditing = (): Promise<boolean> => page.evaluate(() => window.ingotWorkbench?.host.edit.isEditing ?? false);

/** The row of the active cell, from 1. */
const activeRow = (): Promise<number> =>
  page.evaluate(() => (window.ingotWorkbench?.host.book.selection.activeCell().box.top ?? NaN) + 1);

/** Clicks on a cell, and waits until it is the active one. */
async function click(cell: keyof typeof CELLS): Promise<void> {
  await page.mouse.click(CELLS[cell].x, CELLS[cell].y);
  expect(await until(async () => `A${await activeRow()}` === cell)).toBe(true);
}

/** Types into the first cells, one below the other. */
async function type(...entries: readonly string[]): Promise<void> {
  await click('A1');
  for (const [above, entry] of entries.entries()) {
    expect(await until(async () => (await activeRow()) === above + 1)).toBe(true);
    await page.locator('[data-u-comp="editor"][id*="DOCS_NORMAL"]').focus();
    await page.keyboard.type(entry);
    await endEdit(page, isEditing);
  }
}

/** Downloads the workbook and reads it. */
async function downloaded(press: () => Promise<void>): Promise<{ name: string; sheet: ExcelJS.Worksheet }> {
  const download = page.waitForEvent('download');
  await press();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await (await download).path());
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('The file has no sheet.');
  return { name: (await download).suggestedFilename(), sheet };
}

describeInBrowser('the page of the workbench', () => {
  beforeAll(async () => {
    const pageBundle = await bundledPage();
    const folders = {
      page: path.join(root, 'src/workbench/page/public'),
      pageBundle,
      addin: testAddin(),
      office: path.join(root, 'node_modules/@microsoft/office-js/dist'),
      manifest: path.join(root, 'manifest.xml'),
    };
    server = await listenLocally(requestListener(folders), 0);
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  beforeEach(async () => {
    unwanted = [];
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
    context.setDefaultTimeout(PATIENCE);
    page = await context.newPage();
    pane = page.frameLocator('iframe');
    watch(page);
    await page.goto(`http://localhost:${server.port}/`);
    await paneSays('ready in Excel');
  });

  afterEach(async () => {
    await page.context().close();
    expect(unwanted).toEqual([]);
  });

  it('opens, and shows the buttons of the manifest', async () => {
    await ready();
    const ribbon = page.getByRole('toolbar', { name: 'Ingot' });
    expect(await ribbon.getByRole('button').allInnerTexts()).toEqual([
      'Show pane',
      'Extract from selection',
      'Refresh all',
    ]);
    const pictures = ribbon.getByRole('img', { includeHidden: true });
    const widths = (): Promise<number[]> =>
      pictures.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
    expect(await until(async () => (await widths()).every((width) => width >= 32))).toBe(true);
  });

  it('calculates what is typed, also with a function of the add-in, and is not broken by a bad formula', async () => {
    await type('21', '=A1*2', '=INGOT.TWICE(A2)', '=INGOT.NONE(', '=SUM((');
    await page.keyboard.press('Escape');
    const { sheet } = await downloaded(() => button('Download .xlsx').click());
    expect(sheet.getCell('A1').value).toBe(21);
    expect(sheet.getCell('A2').value).toEqual({ formula: 'A1*2', result: 42 });
    expect(sheet.getCell('A3').value).toMatchObject({ formula: '_xldudf_INGOT_TWICE(A2)', result: 84 });
    await type('30');
    const { sheet: later, name } = await downloaded(() => button('Download .xlsx').click());
    expect(later.getCell('A3').value).toMatchObject({ result: 120 });
    expect(name).toBe('Book1.xlsx');
    await ready();
  });

  it('runs a command from the ribbon, by its keys in sheet and pane, and from the menu of a cell', async () => {
    await click('A5');
    await button('Extract from selection').click();
    await paneSays('selection Sheet1!A5');
    await click('A1');
    await page.keyboard.press('Control+Alt+Shift+E');
    await paneSays('selection Sheet1!A1');
    await page.mouse.click(CELLS.A5.x, CELLS.A5.y, { button: 'right' });
    await page.getByText('Extract figures').click();
    await paneSays('menu Sheet1!A5');
    await pane.locator('body').click();
    await page.keyboard.press('Control+Alt+Shift+E');
    await paneSays('selection Sheet1!A5');
    await ready();
  });

  it('says what failed, as text, until it is put away', async () => {
    await button('Refresh all').click();
    const alert = page.getByRole('contentinfo').getByRole('alert');
    await alert.getByText('“Refresh all” failed. <b>No article</b> answers.').waitFor();
    await button('Put the message away').click();
    expect(await until(async () => (await alert.innerText()) === '')).toBe(true);
    await ready();
  });

  it('hides the pane and shows it again, and the add-in in it lives on', async () => {
    await pane.locator('body').evaluate((body) => body.setAttribute('data-before', 'yes'));
    await page.getByRole('complementary').getByRole('button', { name: 'Close the task pane' }).click();
    await page.locator('iframe').waitFor({ state: 'hidden' });
    await type('=INGOT.TWICE(4)');
    await button('Show pane').click();
    await page.locator('iframe').waitFor();
    expect(await pane.locator('body').getAttribute('data-before')).toBe('yes');
    await paneSays('Taskpane');
    const { sheet } = await downloaded(() => button('Download .xlsx').click());
    expect(sheet.getCell('A1').value).toMatchObject({ result: 8 });
  });

  it('widens the pane, within bounds', async () => {
    const becomes = async (width: number): Promise<void> => {
      const isThere = async (): Promise<boolean> => (await page.locator('iframe').boundingBox())?.width === width;
      expect(await until(isThere)).toBe(true);
    };
    const splitter = page.getByRole('separator', { name: 'Width of the task pane' });
    await splitter.focus();
    await page.keyboard.press('ArrowLeft');
    await becomes(336);
    await page.keyboard.press('End');
    await becomes(480);
    await page.mouse.move(800, 400);
    await page.mouse.down();
    await page.mouse.move(1200, 400, { steps: 4 });
    await page.mouse.up();
    await becomes(320);
  });

  it('asks before a workbook is left whose changes are in no file, and only then', async () => {
    await button('New workbook').click();
    await paneSays('ready in Excel');
    await type('1');
    await button('New workbook').click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await button('New workbook').click();
    const { sheet } = await downloaded(() => dialog.getByRole('button', { name: 'Download first' }).click());
    expect(sheet.getCell('A1').value).toBe(1);
    await paneSays('ready in Excel');
    const empty = await downloaded(() => button('Download .xlsx').click());
    expect(empty.sheet.getCell('A1').value).toBeNull();
  });

  it('changes to the dark theme and remembers it', async () => {
    await button('Dark theme').click();
    const isDark = (): Promise<boolean> => pane.locator('body').evaluate(() => Office.context.officeTheme.isDarkTheme);
    expect(await until(isDark)).toBe(true);
    await page.reload();
    await paneSays('ready in Excel');
    expect(await until(isDark)).toBe(true);
    await button('Light theme').waitFor();
  });

  it('is found in order by axe', async () => {
    await page.evaluate(source);
    const axe = await page.evaluate(async () => {
      const run = (
        window as unknown as {
          axe: { run: (what: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run;
      // The spreadsheet is Univer's; the dummies pass the focus on between groups of buttons, as Fluent makes them.
      const { violations } = await run({ exclude: ['main', 'iframe', '[id^="univer"]', '[data-tabster-dummy]'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(axe).toEqual([]);
  });
});
