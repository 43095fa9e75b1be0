import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ToolError } from '../errors';

/**
 * Where npx lies: beside the npm that runs this program. It is started as a script of Node's, without a shell, so that
 * nothing in an address is taken for a command.
 *
 * @param npm Of the environment variable npm_execpath.
 * @throws {ToolError} where npm did not start this program.
 */
export function findNpx(npm: string | undefined): string {
  const npx = npm === undefined ? null : path.join(path.dirname(npm), 'npx-cli.js');
  if (npx === null || !existsSync(npx)) throw new ToolError('Start this with npm: npm run excel.');
  return npx;
}

/**
 * Runs a tool by npx, in this terminal.
 *
 * @param npx As {@link findNpx} gives it.
 * @throws {ToolError} where it ends with an error, which it has then shown.
 * @example await runNpx(npx, ['--yes', 'some-tool@1.0.0', 'start'], root)
 */
export function runNpx(npx: string, args: readonly string[], root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [npx, ...args], { cwd: root, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve();
      else reject(new ToolError(`npx ${args.join(' ')} did not work; what it says stands above.`));
    });
  });
}
