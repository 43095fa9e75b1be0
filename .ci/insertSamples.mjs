// Does what the README's first command promises: opens the workbench and, in three clicks, has the figures of the
// sample articles in a sheet. Called with the workbench's address; ends with 1 and a message where it does not work.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

const PATIENCE = 120_000;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge'];

function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync);
  if (found === undefined) throw new Error('No Chromium, Chrome or Edge found: install one or set CHROME_PATH.');
  return found;
}

/** Three clicks, and what stands in the sheets then. */
async function insertSamples(page, address) {
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  const pane = page.frameLocator('iframe[title="Ingot"]');
  await pane.getByRole('button', { name: 'Try the sample articles' }).click();
  await pane.getByRole('button', { name: 'Insert all…' }).click();
  await pane.getByRole('button', { name: /^Insert \d+ figures$/u }).click();
  await pane
    .getByText(/figures inserted: table Figures/u)
    .first()
    .waitFor();
  return page.evaluate(() => {
    /* global window */
    const { book } = window.ingotWorkbench.host;
    const ref = book.refOf('Figures[StdValue]');
    if (ref === undefined) throw new Error('There is no table Figures.');
    return book.cells.values(ref).flat();
  });
}

async function main([address]) {
  if (address === undefined) throw new Error('Usage: node .ci/insertSamples.mjs http://localhost:3000');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  const browser = await chromium.launch({ executablePath: findBrowser(), args });
  try {
    const values = await insertSamples(await browser.newPage(), address);
    const numbers = values.filter((value) => typeof value === 'number');
    if (numbers.length === 0) throw new Error('The table Figures holds no number.');
    process.stdout.write(`${values.length} figures of the sample articles stand in the sheet.\n`);
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
