import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** One time for every file: the same sources give the same bytes. */
const TIME = new Date('2020-01-01T00:00:00');

/** What people need before anything is served. */
const AT_THE_TOP = ['install.html', 'manifest.xml'];

/**
 * Packs a release: the folder `site` for the web server, and beside it the install page and the manifest.
 *
 * @param site Folder of the built add-in.
 * @param licence Text of the project's licence.
 * @returns The zip's bytes.
 * @example writeFileSync('ingot.zip', zipRelease('dist/release/site', licence))
 */
export function zipRelease(site: string, licence: string): Uint8Array {
  const files: Zippable = { 'LICENSE.txt': new TextEncoder().encode(licence) };
  for (const file of AT_THE_TOP) files[file] = readFileSync(path.join(site, file));
  const inside = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name, parentPath } of inside.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))) {
    const file = path.join(parentPath, name);
    files[`site/${path.relative(site, file).replaceAll(path.sep, '/')}`] = readFileSync(file);
  }
  return zipSync(files, { level: 9, mtime: TIME });
}

const pathOf = ({ name, parentPath }: { name: string; parentPath: string }): string => path.join(parentPath, name);
