import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildAddin } from '../../src/workbench/server/buildAddin';
import { bundlePage } from '../../src/workbench/server/bundlePage';
import { paneFolder } from '../taskpane/pane/paneFolder';

const ROOT = path.resolve(__dirname, '../..');
const LOCK = path.join(ROOT, 'node_modules/.cache/ingot-build.lock');
/** No build takes so long: who held the lock is gone. */
const STALE = 300_000;

/**
 * The add-in as it is built for Excel; it is built where the build is not fresh.
 *
 * @returns its folder
 * @example const folder = await builtAddin();
 */
export const builtAddin = (): Promise<string> => alone(() => buildAddin(ROOT, () => undefined));

/**
 * The bundle of the workbench's own page; it is made where it is not fresh.
 *
 * @returns its folder
 * @example const folder = await bundledPage();
 */
export const bundledPage = (): Promise<string> => alone(() => bundlePage(ROOT, () => undefined));

/**
 * What the tests' pane is served from: its bundles, samples and help; made where its sources changed.
 *
 * @returns its folder
 */
export const bundledPane = (): Promise<string> => alone(paneFolder);

/** One test file at a time, or they would build into each other. */
async function alone(build: () => Promise<string> | string): Promise<string> {
  while (!lock()) await sleep(200);
  try {
    return await build();
  } finally {
    rmdirSync(LOCK);
  }
}

function lock(): boolean {
  try {
    mkdirSync(path.dirname(LOCK), { recursive: true });
    mkdirSync(LOCK);
    return true;
  } catch {
    const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > STALE) rmdirSync(LOCK);
    return false;
  }
}
