import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildAddin } from '../../src/workbench/server/buildAddin';
import { bundlePage } from '../../src/workbench/server/bundlePage';

const ROOT = path.resolve(__dirname, '../..');
const LOCK = path.join(ROOT, 'node_modules/.cache/ingot-build.lock');
/** No build takes so long: who held the lock is gone. */
const STALE = 300_000;

/**
 * Builds the add-in and the workbench's page where they are not fresh; one test file at a time, or they would build
 * into each other.
 *
 * @returns the folder of the add-in's build
 * @example const folder = await builtAddin();
 */
export async function builtAddin(): Promise<string> {
  while (!lock()) await sleep(200);
  try {
    const folder = await buildAddin(ROOT, () => undefined);
    await bundlePage(ROOT, () => undefined);
    return folder;
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
