import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { RowCells } from '../../../src/model/dataset';

/** What the page of the series view starts with. */
export interface SeriesPageOptions {
  readonly rows: readonly RowCells[];
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly refusal?: string;
  readonly context?: BrowserContextOptions;
}

/** Bundles the page of the series view and gives back a function that opens it in a browser. */
export async function seriesPage(): Promise<(browser: Browser, options: SeriesPageOptions) => Promise<Page>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ingot-series-'));
  await build({
    entryPoints: [path.resolve('test/taskpane/series/seriesPage.tsx')],
    bundle: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: path.join(folder, 'page.js'),
    logLevel: 'silent',
  });
  const file = path.join(folder, 'page.html');
  // As strict as the pane's own page about scripts.
  const policy = "default-src 'none'; script-src 'self' file:; style-src 'unsafe-inline'; img-src data:";
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Series</title>
<meta http-equiv="Content-Security-Policy" content="${policy}"><style>body{margin:0}</style></head>
<body><div id="pane"></div><script src="page.js"></script></body></html>`,
  );
  return async (browser, { rows, theme = 'light', refusal = null, context }) => {
    const made = await browser.newContext({ viewport: { width: 320, height: 700 }, ...context });
    const page = await made.newPage();
    await page.addInitScript(
      (fixture) => {
        Object.assign(window, { fixture });
      },
      { rows, theme, refusal, asked: [] },
    );
    await page.goto(pathToFileURL(file).href);
    return page;
  };
}
