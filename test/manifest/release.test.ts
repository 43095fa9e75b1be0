import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { addInFiles } from '../../.tools/addin/addInFiles';
import { zipRelease } from '../../.tools/release/zipRelease';
import { elementsAt, everyElement, parseXml } from '../../.tools/validate/xml';

const root = path.resolve(__dirname, '../..');
const ADDRESS = 'https://example.com/tools/ingot';

describe('the release', () => {
  let site: string;
  let zip: Record<string, Uint8Array>;

  beforeAll(async () => {
    site = mkdtempSync(path.join(os.tmpdir(), 'ingot-release-'));
    for (const [file, content] of await addInFiles(root, ADDRESS)) writeFileSync(path.join(site, file), content);
    writeFileSync(path.join(site, 'taskpane.html'), '<title>Ingot</title>');
    mkdirSync(path.join(site, 'assets'));
    writeFileSync(path.join(site, 'assets/icon-16.png'), readFileSync(path.join(root, 'assets/icon-16.png')));
    zip = unzipSync(zipRelease(site, 'The licence'));
  });

  afterAll(() => {
    rmSync(site, { recursive: true });
  });

  const text = (file: string): string => strFromU8(zip[file] ?? new Uint8Array());

  it('holds the site, and beside it what people need before anything is served', () => {
    expect(Object.keys(zip).sort()).toEqual([
      'LICENSE.txt',
      'install.html',
      'manifest.xml',
      'site/assets/icon-16.png',
      'site/functions-help.json',
      'site/functions.js',
      'site/functions.json',
      'site/install.html',
      'site/manifest.xml',
      'site/taskpane.html',
    ]);
    expect(text('LICENSE.txt')).toBe('The licence');
    expect(text('manifest.xml')).toBe(text('site/manifest.xml'));
    expect(text('install.html')).toBe(text('site/install.html'));
    expect(zip['site/assets/icon-16.png']).toEqual(new Uint8Array(readFileSync(path.join(root, 'assets/icon-16.png'))));
  });

  it('has the same bytes for the same files', () => {
    expect(zipRelease(site, 'The licence')).toEqual(zipRelease(site, 'The licence'));
  });

  it('names no address of this machine', () => {
    for (const file of Object.keys(zip)) expect(text(file)).not.toMatch(/localhost|127\.0\.0\.1/u);
  });

  it('has every address of the manifest below the given one', () => {
    const manifest = parseXml(text('manifest.xml'));
    const addresses = everyElement(manifest)
      .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Url])
      .filter((value) => value?.startsWith('http') === true);
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.filter((address) => address?.startsWith(`${ADDRESS}/`) !== true)).toEqual([]);
    expect(elementsAt(manifest, 'AppDomains', 'AppDomain').map((domain) => domain.text)).toEqual([
      'https://example.com',
    ]);
  });

  it('says on its page how to install it, each way', () => {
    const page = text('install.html');
    expect(page).toContain('Integrated apps');
    expect(page).toContain('Trusted Add-in');
    expect(page).toContain('Upload My Add-in');
    expect(page).toContain(`<code>${ADDRESS}/taskpane.html</code>`);
    expect(page).toContain('<a href="manifest.xml"');
    expect(page).not.toMatch(/<script|onclick|https?:\/\/(?!example\.com)/u);
  });

  it('carries an address as text, never as markup', async () => {
    const files = await addInFiles(root, 'https://example.com/a&b"<i>');
    expect(files.get('install.html')).toContain('https://example.com/a&amp;b&quot;&lt;i&gt;');
    expect(files.get('install.html')).not.toContain('<i>');
    const manifest = parseXml(files.get('manifest.xml') ?? '');
    const page = elementsAt(manifest, 'DefaultSettings', 'SourceLocation')[0];
    expect(page?.attributes.DefaultValue).toBe('https://example.com/a&b"<i>/taskpane.html');
  });

  it('is refused without an address, before anything is built', () => {
    const env = { ...process.env, INGOT_URL: '' };
    const args = ['--import', 'tsx', '.tools/release.ts'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
    expect(stderr).toContain('INGOT_URL=https://example.com/ingot npm run release');
    expect(status).toBe(2);
  });
});
