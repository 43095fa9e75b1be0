import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** Runs `npm start --` with arguments that keep it from starting. */
function start(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const program = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'src/entry/workbench.ts', ...args];
  return spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8', timeout: 60_000 });
}

describe('npm start', () => {
  it('explains itself', () => {
    const { status, stdout, stderr } = start('--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--no-open');
  }, 60_000);

  it('says on one line what is wrong with its options', () => {
    const { status, stdout, stderr } = start('--port', 'http');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^.*--port.*whole number from 1 to 65535.*npm start -- --help\)\n$/u);
  }, 60_000);
});
