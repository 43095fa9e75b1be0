// Opens the add-in in Excel: `npm run excel`. Builds it where it is not built, makes a certificate for localhost, serves
// the build and has Microsoft's tool put it into Excel; Ctrl+C takes it out again.
import os from 'node:os';
import path from 'node:path';
import { buildAddin } from '../src/workbench/server/buildAddin';
import { WorkbenchError } from '../src/workbench/server/errors';
import { LOCAL_ADDRESS } from './addin/address';
import { installCertificates, sideload } from './excel/microsoftTools';
import { findNpx, runNpx } from './excel/npx';
import { readExcelOptions, type ExcelOptions } from './excel/options';
import { ToolError } from './errors';
import { serveAddIn } from './excel/serve';
import { runTool } from './runTool';

const root = path.resolve(import.meta.dirname, '..');
// The project's own manifest is the one for the local server.
const manifest = path.join(root, 'manifest.xml');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Waits until the person at the terminal ends the program. */
const interrupted = (): Promise<void> => new Promise((resolve) => process.once('SIGINT', () => resolve()));

async function build(): Promise<string> {
  try {
    return await buildAddin(root, say);
  } catch (error) {
    throw error instanceof WorkbenchError ? new ToolError(error.message) : error;
  }
}

async function open(options: ExcelOptions, npx: string): Promise<void> {
  const folder = await build();
  await runNpx(npx, installCertificates, root);
  const server = await serveAddIn(folder, os.homedir(), Number(new URL(LOCAL_ADDRESS).port));
  try {
    await runNpx(npx, sideload(options, manifest), root);
    say(`Ingot is in Excel and is served from ${LOCAL_ADDRESS}. Ctrl+C ends the server and takes it out again.`);
    await interrupted();
    await runNpx(npx, sideload({ kind: 'stop' }, manifest), root);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

await runTool(async () => {
  const options = readExcelOptions(process.argv.slice(2), process.platform);
  const npx = findNpx(process.env.npm_execpath);
  if (options.kind === 'stop') await runNpx(npx, sideload(options, manifest), root);
  else await open(options, npx);
});
