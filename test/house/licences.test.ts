import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** The parts of a package.json that matter here. */
interface Manifest {
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as Manifest;

/** Licences under which a package may ship, SPDX names and the older spellings in use. */
const allowed = new Set([
  'MIT',
  'MIT/X11',
  'Apache-2.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'Zlib',
  'CC0-1.0',
]);

/** Whether a licence expression lets us ship: one allowed side of an OR, every side of an AND. */
function mayShip(expression: string | undefined): boolean {
  const sides = (expression ?? '').replace(/^\(/u, '').replace(/\)$/u, '');
  if (sides.includes(' OR ')) return sides.split(' OR ').some(mayShip);
  return sides.split(' AND ').every((name) => allowed.has(name));
}

/** Folders of every installed package that a production install brings. */
function shippedPackages(): string[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean; optional?: boolean; extraneous?: boolean }>;
  };
  return Object.entries(lock.packages)
    .filter(([folder, entry]) => folder !== '' && !(entry.dev ?? false) && !(entry.extraneous ?? false))
    .map(([folder]) => folder)
    .filter((folder) => existsSync(path.join(root, folder, 'package.json')));
}

/** Every source text under a folder. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-2.0)', false],
    ['GPL-3.0', false],
    ['UNLICENSED', false],
    [undefined, false],
  ])('%s may ship: %s', (licence, expected) => {
    expect(mayShip(licence)).toBe(expected);
  });

  it('of all that ships are allowed', () => {
    const packages = shippedPackages();
    expect(packages.length).toBeGreaterThan(20);
    const refused = packages.filter((folder) => !mayShip(manifestOf(folder).license));
    expect(refused).toEqual([]);
  });

  it('belong to packages that are used', () => {
    const { dependencies, scripts } = manifestOf('.');
    const texts = sources(path.join(root, 'src'));
    const commands = Object.values(scripts ?? {});
    const unused = Object.keys(dependencies ?? {}).filter(
      (name) =>
        !texts.some((text) => text.includes(`'${name}'`) || text.includes(`'${name}/`)) &&
        !commands.some((command) => command.split(' ').includes(name)),
    );
    expect(unused).toEqual([]);
  });
});
