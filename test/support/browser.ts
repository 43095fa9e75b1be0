import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

/** Where macOS and Windows keep browsers, which are on no path there. */
const USUAL_PLACES = [
  ...['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].flatMap((name) =>
          ['chrome.exe', 'msedge.exe'].map((file) => path.join(folder, name, 'Application', file)),
        ),
  ),
];

/**
 * Where a browser of the Chromium family is installed: `CHROME_PATH`, else on the path or at the usual places; null
 * where there is none.
 */
export function findBrowser(): string | null {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') return given;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...places, ...USUAL_PLACES].find((place) => existsSync(place)) ?? null;
}

/**
 * Starts the installed browser, without a window and without calls home.
 *
 * @param args more of its command line
 * @throws Error where there is no browser.
 */
export async function startBrowser(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium, Chrome or Edge found: install one or set CHROME_PATH.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...args,
    ],
  });
}
