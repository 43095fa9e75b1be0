import os from 'node:os';
import path from 'node:path';
import { installCertificates, sideload } from '../../.tools/excel/microsoftTools';
import { findNpx } from '../../.tools/excel/npx';
import { readExcelOptions } from '../../.tools/excel/options';
import { serveAddIn } from '../../.tools/excel/serve';

describe('npm run excel', () => {
  test.each([
    [[], 'win32', { kind: 'desktop' }],
    [[], 'darwin', { kind: 'desktop' }],
    [['--stop'], 'win32', { kind: 'stop' }],
    [['--stop'], 'linux', { kind: 'stop' }],
    [['--web', 'https://example.com/b?a=1&b=2'], 'linux', { kind: 'web', document: 'https://example.com/b?a=1&b=2' }],
  ])('understands %j on %s', (args, platform, expected) => {
    expect(readExcelOptions(args, platform)).toEqual(expected);
  });

  test.each([
    [[], 'linux', 'Excel runs on Windows and on a Mac.'],
    [['--web', 'book.xlsx'], 'win32', '"book.xlsx" is no https address of a workbook.'],
    [['--web', 'http://example.com'], 'win32', '"http://example.com" is no https address of a workbook.'],
    [['--web', 'https://example.com', '--stop'], 'win32', 'Give --web or --stop, not both.'],
    [['--wbe'], 'win32', 'Usage: npm run excel'],
    [['manifest.xml'], 'win32', 'Usage: npm run excel'],
  ])('refuses %j on %s', (args, platform, message) => {
    expect(() => readExcelOptions(args, platform)).toThrow(message);
  });

  it("calls Microsoft's tools in one version each", () => {
    const calls = [
      installCertificates,
      sideload({ kind: 'desktop' }, 'm.xml'),
      sideload({ kind: 'web', document: 'https://example.com/b' }, 'm.xml'),
      sideload({ kind: 'stop' }, 'm.xml'),
    ];
    for (const [yes, tool] of calls) {
      expect(yes).toBe('--yes');
      expect(tool).toMatch(/^office-addin-[a-z-]+@\d+\.\d+\.\d+$/u);
    }
    expect(calls[1]?.slice(2)).toEqual([
      'start',
      'm.xml',
      'desktop',
      '--app',
      'excel',
      '--no-debug',
      '--no-live-reload',
    ]);
    expect(calls[2]).toContain('https://example.com/b');
    expect(calls[3]?.slice(2)).toEqual(['stop', 'm.xml']);
  });

  it('says to start it with npm where npm did not', () => {
    expect(() => findNpx(undefined)).toThrow('Start this with npm: npm run excel.');
    expect(() => findNpx('/nowhere/npm-cli.js')).toThrow('Start this with npm: npm run excel.');
  });

  it('says that there is no certificate', () => {
    const home = path.join(os.tmpdir(), 'ingot-no-home');
    expect(() => serveAddIn('dist/addin', home, 3000)).toThrow('There is no certificate in');
  });
});
