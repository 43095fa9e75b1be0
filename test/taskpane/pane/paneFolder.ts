import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { contentKey } from '../../support/contentKey';

const ROOT = path.resolve(__dirname, '../../..');
const CACHE = path.join(ROOT, 'node_modules/.cache/ingot-pane');
const SOURCES = [
  'src',
  'assets/samples',
  '.tools/addin',
  '.tools/functions',
  'test/taskpane/pane',
  'package-lock.json',
];

/** Builds that nobody asked for since then, in milliseconds, are thrown away. */
const KEPT = 3_600_000;

/**
 * The folder that the tests' pane is served from. It is built when its sources changed, and kept under
 * node_modules/.cache.
 *
 * @throws Error where it cannot be built, with what the build says.
 */
export function paneFolder(): string {
  const folder = path.join(CACHE, contentKey(ROOT, SOURCES));
  if (!existsSync(folder)) build(folder);
  return folder;
}

function build(folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  for (const old of readdirSync(CACHE).map((name) => path.join(CACHE, name)))
    if (Date.now() - statSync(old).mtimeMs > KEPT) rmSync(old, { recursive: true, force: true });
  const draft = `${folder}.${process.pid}`;
  const program = [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), path.join(__dirname, 'buildPane.ts'), draft];
  const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8', cwd: ROOT });
  if (status !== 0) throw new Error(`The pane could not be bundled:\n${stderr}`);
  renameSync(draft, folder);
}
