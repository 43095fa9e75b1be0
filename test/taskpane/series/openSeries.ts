import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { RowCells } from '../../../src/model/dataset';
import { bundlePage } from '../fixtures/bundlePage';

/** What the page of the series view starts with. */
export interface SeriesPageOptions {
  readonly rows: readonly RowCells[];
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly refusal?: string;
  readonly context?: BrowserContextOptions;
}

/** Bundles the page of the series view and gives back a function that opens it in a browser. */
export async function seriesPage(): Promise<(browser: Browser, options: SeriesPageOptions) => Promise<Page>> {
  const file = await bundlePage('test/taskpane/series/seriesPage.tsx', 'Series');
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
