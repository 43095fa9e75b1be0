import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

const validate = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['--import', 'tsx', '.tools/validate.ts', ...args], { cwd: root, encoding: 'utf8' });

describe('npm run validate', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'ingot-manifest-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const broken = (change: (text: string) => string): string => {
    const file = path.join(folder, 'manifest.xml');
    writeFileSync(file, change(readFileSync(path.join(root, 'manifest.xml'), 'utf8')));
    return file;
  };

  it("finds nothing in the project's manifest", () => {
    const { status, stdout, stderr } = validate();
    expect(stderr).toBe('');
    expect(stdout).toMatch(/manifest\.xml: all is well \(\d+ checks\)\.\n$/u);
    expect(status).toBe(0);
  });

  it('says what is wrong and ends with 1', () => {
    const { status, stdout, stderr } = validate(broken((text) => text.replace('lifetime="long"', 'lifetime="short"')));
    expect(stderr).toContain('shared-runtime: <Runtime> has the lifetime "short". Write lifetime="long".');
    expect(stderr).toContain('1 to mend.');
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('says where a manifest is no XML', () => {
    const { status, stderr } = validate(broken((text) => text.replace('</Hosts>', '')));
    expect(stderr).toMatch(/^well-formed: This is no XML: line \d+: /u);
    expect(status).toBe(1);
  });

  it('ends with 2 where there is no such file', () => {
    const { status, stderr } = validate('missing.xml');
    expect(stderr).toContain('There is no file missing.xml.');
    expect(status).toBe(2);
  });
});
