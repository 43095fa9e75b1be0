import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { builtAddin, bundledPage } from '../support/builds';
import { WorkbenchPage, type OpenOptions } from './workbenchPage';

const ROOT = path.resolve(__dirname, '../..');

/** The running workbench and a browser beside it. */
export interface RunningWorkbench {
  readonly address: string;
  readonly browser: Browser;
  /** Opens the workbench in a browser window of its own, which knows nothing of the others. */
  readonly open: (options?: OpenOptions) => Promise<WorkbenchPage>;
  readonly close: () => Promise<void>;
}

/** No name but this machine's is found: the network is cut. */
const CUT = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/**
 * Starts what `npm start -- --no-open` starts, and a browser for which the network is cut.
 *
 * @example
 * const workbench = await startWorkbench();
 * const page = await workbench.open();
 */
export async function startWorkbench(): Promise<RunningWorkbench> {
  await builtAddin();
  await bundledPage();
  const [server, browser] = await Promise.all([startServer(), startBrowser([CUT])]);
  return {
    address: server.address,
    browser,
    open: (options = {}) => WorkbenchPage.open(browser, server.address, options),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

async function startServer(): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const program = ['node_modules/tsx/dist/cli.mjs', 'src/entry/workbench.ts', '--no-open'];
  const server = spawn(process.execPath, program, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => {
      resolve();
    });
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (text: string): void => {
      said += text;
      const found = /^Workbench: (http:\/\/localhost:\d+)$/mu.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    server.stdout.setEncoding('utf8').on('data', hear);
    server.stderr.setEncoding('utf8').on('data', hear);
    void ended.then(() => {
      reject(new Error(`The workbench did not start: ${said}`));
    });
  });
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
  };
  return { address, stop };
}
