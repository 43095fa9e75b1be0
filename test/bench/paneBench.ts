import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { startBrowser } from '../support/browser';
import sirv from 'sirv';

/** What a page costs until it can be used. */
export interface PageCost {
  readonly name: string;
  /** Scripts that its HTML asks for, gzip. */
  readonly kilobytes: number;
  /** From the start of the navigation until its first control stands on the page, the middle of several loads. */
  readonly milliseconds: number;
}

interface BenchPage {
  readonly name: string;
  readonly entry: string;
  /** Text of the control that has to stand there. */
  readonly control: string;
}

const PAGES: readonly BenchPage[] = [
  { name: 'the pane', entry: './src/entry/taskpane.tsx', control: 'Try the sample articles' },
  { name: 'React, FluentProvider, one Button', entry: './test/bench/page/button.tsx', control: 'Ready' },
];

const LOADS = 7;

/** What the pane finds of Excel at its start: that it is there. Microsoft's own script weighs the same on both pages. */
const OFFICE = `
  globalThis.Office = {
    HostType: { Excel: 'Excel' },
    onReady: () => Promise.resolve(),
    actions: { associate() {} },
    context: { host: 'Excel', requirements: { isSetSupported: () => false } },
  };
  globalThis.Excel = {};
  globalThis.CustomFunctions = { associate() {} };`;

const CONFIGURATION = pathToFileURL(path.resolve(import.meta.dirname, '../../webpack.config.js')).href;

/** The build of the add-in. */
async function addInBuild(): Promise<Configuration> {
  const { default: builds } = (await import(CONFIGURATION)) as { readonly default: readonly Configuration[] };
  const addIn = builds.find(({ name }) => name === 'addin');
  if (addIn === undefined) throw new Error('webpack.config.js has no build named addin.');
  return addIn;
}

/** The add-in's own build with another first file, into a folder. */
async function build(entry: string, folder: string): Promise<void> {
  const addIn = await addInBuild();
  const output = { ...addIn.output, path: folder };
  await new Promise<void>((resolve, reject) => {
    webpack({ ...addIn, entry: { taskpane: entry }, output }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

/** Size of the scripts that a page's HTML names. */
function startSize(folder: string): number {
  const html = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js') && html.includes(file));
  return scripts.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(folder, file))).length, 0) / 1000;
}

/** Serves a folder on this machine. */
async function serve(folder: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer(sirv(folder));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The server has no port.');
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${place.port}/`, close };
}

/** Time of one load, in a window without anything kept from the last. */
async function load(browser: Browser, address: string, control: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  await page.route(/^https:/u, (route) => route.fulfill({ contentType: 'text/javascript', body: OFFICE }));
  await page.goto(`${address}taskpane.html`, { waitUntil: 'commit' });
  await page.getByText(control).first().waitFor();
  const time = await page.evaluate(() => performance.now());
  await context.close();
  return time;
}

/**
 * What the pane costs to start, beside a page that has nothing but the libraries under it, built the same way.
 *
 * @throws Error where no browser is installed
 */
export async function paneBench(): Promise<PageCost[]> {
  const browser = await startBrowser();
  const costs: PageCost[] = [];
  try {
    for (const { name, entry, control } of PAGES) {
      const folder = mkdtempSync(path.join(tmpdir(), 'ingot-bench-'));
      await build(entry, folder);
      const { address, close } = await serve(folder);
      const times: number[] = [];
      for (let at = 0; at < LOADS; at++) times.push(await load(browser, address, control));
      close();
      const milliseconds = times.sort((a, b) => a - b)[LOADS >> 1] ?? 0;
      costs.push({ name, kilobytes: startSize(folder), milliseconds });
      rmSync(folder, { recursive: true });
    }
  } finally {
    await browser.close();
  }
  return costs;
}
