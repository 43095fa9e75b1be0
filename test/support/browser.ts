import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

/** Where a browser of the Chromium family is installed: `CHROME_PATH`, else on the path; null where there is none. */
export function findBrowser(): string | null {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') return given;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * `describe` for tests that need a browser: skipped on a machine without one, but never where `CI` is true, so that
 * they cannot get lost unseen.
 */
export const describeInBrowser: jest.Describe =
  findBrowser() === null && process.env.CI !== 'true' ? describe.skip : describe;

/**
 * Starts the installed browser, without a window and without calls home.
 *
 * @throws Error where there is no browser.
 */
export async function startBrowser(): Promise<Browser> {
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
    ],
  });
}
