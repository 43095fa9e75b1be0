// Takes the pictures of the documentation from the running workbench: `npm run screenshots`. Needs an installed Chromium.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { askForRefresh, insertFromTexts, newsComes, workOnTable } from '../test/e2e/refreshStory';
import { WorkbenchPage } from '../test/e2e/workbenchPage';
import { startBrowser } from '../test/support/browser';

const root = path.resolve(import.meta.dirname, '..');
const images = path.join(root, 'docs/images');

/** What a picture shows, once the figures of the samples stand in a sheet. */
type Show = (pane: FrameLocator, page: Page) => Promise<void>;

const SHOWN: Readonly<Record<string, Show>> = {
  figure: async (pane) => {
    await pane.getByText('3.47 million').first().click();
    await pane.getByRole('button', { name: 'Accept' }).waitFor();
  },
  review: async (pane) => {
    await pane.getByRole('tab', { name: /Review/u }).click();
    await pane.getByRole('button', { name: 'Accept' }).waitFor();
  },
};

/** The three clicks of the README. */
async function insertSamples(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Try the sample articles' }).click();
  await pane.getByRole('button', { name: 'Insert all…' }).click();
  await pane.getByRole('button', { name: /^Insert \d+ figures$/u }).click();
  await pane.getByText(/figures inserted/u).waitFor();
}

/** The sample of the functions, beside what they are. */
async function showFunctions(pane: FrameLocator, page: Page): Promise<void> {
  await pane.getByRole('button', { name: 'Put the message away' }).click();
  await page.getByRole('button', { name: 'Sample sheet' }).click();
  await pane.getByRole('button', { name: 'Functions' }).click();
  await pane.getByRole('button', { name: /^DECUMULATE/u }).click();
  await pane.getByRole('button', { name: 'Insert at the active cell' }).waitFor();
}

async function take(browser: Browser, address: string, colorScheme: 'light' | 'dark'): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, colorScheme });
  page.setDefaultTimeout(60_000);
  await page.goto(address);
  const pane = page.frameLocator('iframe');
  await insertSamples(pane);
  for (const [name, show] of Object.entries(SHOWN)) {
    await pane.getByRole('tab', { name: /Figures/u }).click();
    await show(pane, page);
    // The grid is drawn on a canvas, which tells nobody when it is done.
    await page.waitForTimeout(1000);
    await page.screenshot({ path: path.join(images, `${name}-${colorScheme}.png`) });
  }
  await showFunctions(pane, page);
  await page.waitForTimeout(3000);
  await page.screenshot({ path: path.join(images, `functions-${colorScheme}.png`) });
  await page.close();
}

/** The story of a refresh, picture by picture: see `docs/refresh.md`. */
async function takeRefresh(browser: Browser, address: string): Promise<void> {
  const workbench = await WorkbenchPage.open(browser, address, {});
  await workbench.page.setViewportSize({ width: 1280, height: 760 });
  const shoot = async (name: string): Promise<void> => {
    // The grid is drawn on a canvas, which tells nobody when it is done.
    await workbench.page.waitForTimeout(1000);
    await workbench.page.screenshot({ path: path.join(images, `refresh-${name}.png`) });
  };
  await insertFromTexts(workbench);
  await workOnTable(workbench);
  await shoot('1-edited');
  await newsComes(workbench);
  await askForRefresh(workbench);
  await shoot('2-preview');
  await workbench.button(/^Apply/u).click();
  await workbench.said(/Refreshed: /u);
  await workbench.button('Undo last refresh').waitFor();
  await shoot('3-refreshed');
  await workbench.close();
}

/** Starts the workbench as `npm start` does. */
async function startWorkbench(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const program = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'src/entry/workbench.ts', '--no-open'];
  const server = spawn(process.execPath, program, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.setEncoding('utf8').on('data', (said: string) => {
      const found = /http:\/\/localhost:\d+/u.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    server.once('close', () => {
      reject(new Error('The workbench did not start.'));
    });
  });
  return { address, stop: () => void server.kill() };
}

mkdirSync(images, { recursive: true });
const [{ address, stop }, browser] = await Promise.all([startWorkbench(), startBrowser()]);
try {
  for (const scheme of ['light', 'dark'] as const) await take(browser, address, scheme);
  await takeRefresh(browser, address);
} finally {
  await browser.close();
  stop();
}
