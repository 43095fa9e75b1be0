import { spawn } from 'node:child_process';
import { access, utimes } from 'node:fs/promises';
import path from 'node:path';
import { WorkbenchError } from './errors';
import { newestChange } from './freshness';

/** What the add-in's bundles are made of. */
const SOURCES = [
  'src',
  'assets',
  'manifest.xml',
  '.tools/addin',
  '.tools/functions',
  '.tools/errors.ts',
  'webpack.config.js',
  'tsconfig.json',
  'package-lock.json',
];
/** Doors that the add-in does not go through. */
const ELSEWHERE = [
  'src/workbench',
  'src/cli',
  'src/entry/cli.ts',
  'src/entry/workbench.ts',
  'src/entry/workbenchPage.ts',
];
/** How much of what webpack says is shown where it fails. */
const LINES_SHOWN = 40;

/**
 * Whether the add-in's build is there and not older than what it is made of.
 *
 * @param root the project's folder
 * @param page the page of the build
 */
export async function isAddinFresh(root: string, page: string): Promise<boolean> {
  const left = new Set(ELSEWHERE.map((place) => path.join(root, place)));
  const sources = await newestChange(
    SOURCES.map((place) => path.join(root, place)),
    (place) => left.has(place),
  );
  return (await newestChange([page])) >= sources;
}

/**
 * Builds the add-in as it is built for Excel, unless the build that stands there is fresh.
 *
 * @param root the project's folder
 * @param log receives a line that says what takes the time
 * @returns the folder of the build
 * @throws WorkbenchError where the build fails, with what webpack says
 * @example
 * const folder = await buildAddin(root, (line) => console.log(line));
 */
export async function buildAddin(root: string, log: (line: string) => void): Promise<string> {
  const folder = path.join(root, 'dist/addin');
  const page = path.join(folder, 'taskpane.html');
  if (await isAddinFresh(root, page)) return folder;
  log('Building the add-in (once, and again when its sources change) …');
  const started = new Date();
  await runWebpack(root);
  const isThere = await access(page).then(
    () => true,
    () => false,
  );
  if (!isThere) throw new WorkbenchError('The build made no dist/addin/taskpane.html. Run npm run build to see more.');
  // webpack leaves a file alone whose bytes stay the same: its time says how new the build is.
  await utimes(page, started, started);
  return folder;
}

function runWebpack(root: string): Promise<void> {
  const program = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const args = [program, '--mode', 'production', '--config-name', 'addin', '--no-color'];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.once('error', reject);
    child.once('close', (status, signal) => {
      if (status === 0) {
        resolve();
        return;
      }
      const lines = said.join('').trimEnd().split('\n').slice(-LINES_SHOWN).join('\n');
      const how = signal === null ? 'failed' : `was stopped (${signal})`;
      reject(new WorkbenchError(`The build of the add-in ${how}. webpack says:\n${lines}`));
    });
  });
}
