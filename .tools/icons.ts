// Draws the icons of the ribbon from the drawings in assets/: `npm run icons`. Needs an installed Chromium.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const assets = path.resolve(import.meta.dirname, '../assets');

/** Sizes that Office asks for, in pixels. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const DRAWINGS = ['icon', 'icon-extract', 'icon-refresh', 'icon-source'];

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  for (const drawing of DRAWINGS) {
    const svg = readFileSync(path.join(assets, `${drawing}.svg`), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(path.join(assets, `${drawing}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
