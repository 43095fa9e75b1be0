import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildOptions, Metafile } from 'esbuild';
import { WorkbenchError } from './errors';

/** Files that a bundle was made of, with the time of their last change and their size. */
type Stamp = Readonly<Record<string, string>>;

const STAMP = 'inputs.json';

/**
 * Bundles the workbench's own page, unless it stands there bundled from the same files. It is no part of the add-in and
 * never goes into `dist/`.
 *
 * @param root the project's folder
 * @param log receives a line that says what takes the time
 * @returns the folder of the bundle
 * @throws WorkbenchError where bundling fails, with what esbuild says
 * @example
 * const folder = await bundlePage(root, (line) => console.log(line));
 */
export async function bundlePage(root: string, log: (line: string) => void): Promise<string> {
  const folder = path.join(root, 'node_modules/.cache/ingot-workbench');
  if (await isFresh(root, path.join(folder, STAMP))) return folder;
  log('Bundling the workbench …');
  // Beside its place first: a workbench that is running goes on with what it has.
  const fresh = `${folder}-${process.pid}`;
  const started = Date.now();
  const stamp = await stampsOf(root, await bundle(root, fresh), started);
  await writeFile(path.join(fresh, STAMP), JSON.stringify(stamp));
  await rm(folder, { recursive: true, force: true });
  // Another workbench that starts at the same time may have put its own there; it is no worse.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  return folder;
}

/** The stamps of files; one that changed since then has none, as the bundle may hold it as it was. */
async function stampsOf(root: string, files: readonly string[], since: number): Promise<Stamp> {
  const changed = async (file: string): Promise<boolean> => (await stat(path.join(root, file))).mtimeMs >= since;
  const stamp = async (file: string): Promise<readonly [string, string]> =>
    [file, (await changed(file)) ? '' : await stampOf(root, file)] as const;
  return Object.fromEntries(await Promise.all(files.map(stamp)));
}

/** Bundles and says of which files. */
async function bundle(root: string, outdir: string): Promise<string[]> {
  const shared: BuildOptions = {
    absWorkingDir: root,
    outdir,
    bundle: true,
    metafile: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'file', '.woff2': 'file', '.svg': 'file', '.png': 'file' },
  };
  const builds: BuildOptions[] = [
    { ...shared, entryPoints: { workbench: 'src/entry/workbenchPage.ts' }, format: 'esm', splitting: true },
    // The pane's page loads this one before anything else, as it loads Office's library: a plain script.
    { ...shared, entryPoints: { paneShim: 'src/workbench/page/paneShim.ts' }, format: 'iife' },
  ];
  const { build } = await import('esbuild');
  try {
    const results = await Promise.all(builds.map((options) => build(options)));
    return [...new Set(results.flatMap(({ metafile }) => inputsOf(metafile)))];
  } catch (error) {
    throw new WorkbenchError(
      `Bundling the workbench failed.\n${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function inputsOf(metafile: Metafile | undefined): string[] {
  return Object.keys(metafile?.inputs ?? {}).filter((file) => !file.includes(':'));
}

async function isFresh(root: string, file: string): Promise<boolean> {
  try {
    const stamp = JSON.parse(await readFile(file, 'utf8')) as Stamp;
    const files = Object.entries(stamp);
    const same = await Promise.all(files.map(async ([input, then]) => (await stampOf(root, input)) === then));
    return files.length > 0 && same.every(Boolean);
  } catch {
    return false;
  }
}

async function stampOf(root: string, file: string): Promise<string> {
  const { mtimeMs, size } = await stat(path.join(root, file));
  return `${mtimeMs} ${size}`;
}
