import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Headless from '../../src/workbench/host/headless';
import { contentKey } from './contentKey';

const root = process.cwd();
const builder = 'test/support/buildHost.mjs';
/** What the bundle changes with: its sources, and Univer. */
const sources = ['src/workbench/host', builder, 'node_modules/@univerjs/core/package.json'];
const folder = path.join(root, 'node_modules/.cache/ingot-host');

/**
 * The workbench's host, bundled for Node. It is built when its sources changed, which takes about three seconds, and
 * kept under node_modules/.cache.
 */
export function hostBundle(): typeof Headless {
  const file = path.join(folder, `host-${contentKey(root, sources)}.cjs`);
  if (!existsSync(file)) build(file);
  return createRequire(path.join(root, 'package.json'))(file) as typeof Headless;
}

function build(file: string): void {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [builder, file], { encoding: 'utf8', cwd: root });
  if (status !== 0) throw new Error(`The host could not be bundled:\n${stderr}`);
}
