import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Headless from '../../src/workbench/host/headless';

const root = process.cwd();
const sources = path.join(root, 'src/workbench/host');
const builder = path.join(root, 'test/support/buildHost.mjs');
const folder = path.join(root, 'node_modules/.cache/ingot-host');

/**
 * The workbench's host, bundled for Node. It is built when its sources changed, which takes about three seconds, and
 * kept under node_modules/.cache.
 */
export function hostBundle(): typeof Headless {
  const file = path.join(folder, `host-${contentKey()}.cjs`);
  if (!existsSync(file)) build(file);
  return createRequire(path.join(root, 'package.json'))(file) as typeof Headless;
}

function build(file: string): void {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [builder, file], { encoding: 'utf8', cwd: root });
  if (status !== 0) throw new Error(`The host could not be bundled:\n${stderr}`);
}

/** A name that changes with the sources and with Univer. */
function contentKey(): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(sources, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) hash.update(entry.name).update(readFileSync(path.join(entry.parentPath, entry.name)));
  }
  hash.update(readFileSync(builder)).update(readFileSync(path.join(root, 'node_modules/@univerjs/core/package.json')));
  return hash.digest('hex').slice(0, 16);
}
