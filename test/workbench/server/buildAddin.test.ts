import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAddinFresh } from '../../../src/workbench/server/buildAddin';

const OLD = new Date('2020-01-01');
const BUILT = new Date('2020-01-02');
const LATER = new Date('2020-01-03');

/** A project that was built after its last change. */
function builtProject(): { root: string; page: string; touch: (file: string, time: Date) => void } {
  const root = mkdtempSync(path.join(tmpdir(), 'ingot-fresh-'));
  const touch = (file: string, time: Date): void => {
    const place = path.join(root, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, '');
    utimesSync(place, time, time);
  };
  for (const file of [
    'src/text/a.ts',
    'src/workbench/b.ts',
    'assets/icon.svg',
    'manifest.xml',
    '.tools/addin/address.ts',
    '.tools/release.ts',
    'dist/addin/taskpane.html',
  ]) {
    touch(file, OLD);
  }
  const folders = ['src', 'src/text', 'src/workbench', 'assets', '.tools', '.tools/addin'];
  for (const folder of folders) utimesSync(path.join(root, folder), OLD, OLD);
  touch('dist/addin/taskpane.html', BUILT);
  return { root, page: path.join(root, 'dist/addin/taskpane.html'), touch };
}

describe('isAddinFresh', () => {
  it.each([
    ['nothing changed', null, true],
    ['a source changed', 'src/text/a.ts', false],
    ['a sample changed', 'assets/icon.svg', false],
    ['the manifest changed', 'manifest.xml', false],
    ['what the build does changed', '.tools/addin/address.ts', false],
    ['another tool changed', '.tools/release.ts', true],
    ['a file came', 'src/text/new.ts', false],
    ['the workbench’s own sources changed', 'src/workbench/b.ts', true],
  ])('%s', async (_what, file, isFresh) => {
    const { root, page, touch } = builtProject();
    if (file !== null) touch(file, LATER);
    expect(await isAddinFresh(root, page)).toBe(isFresh);
  });

  it('is not where a source was taken away', async () => {
    const { root, page } = builtProject();
    rmSync(path.join(root, 'src/text/a.ts'));
    expect(await isAddinFresh(root, page)).toBe(false);
  });

  it('is not where there is no build', async () => {
    const { root, page } = builtProject();
    rmSync(page);
    expect(await isAddinFresh(root, page)).toBe(false);
  });
});
