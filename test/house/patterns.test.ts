import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Pattern } from './collectPatterns';
import { builtPatterns, collectPatterns, literalPatterns } from './collectPatterns';

/** Faults of many patterns, each checked once. */
function faults(patterns: readonly Pattern[]): string[] {
  const distinct = [...new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]))];
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'checkPatterns.mjs')], {
    input: JSON.stringify(distinct.map(([, pattern]) => pattern)),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  const found = JSON.parse(stdout) as (string | null)[];
  return distinct.flatMap(([written, { where }], at) => (found[at] ? [`${where}: ${written} is ${found[at]}`] : []));
}

describe('regular expressions', () => {
  const src = path.resolve(__dirname, '../../src');
  /** Programs that begin when they are loaded, and the workbench, whose spreadsheet loads in a page alone. */
  const unloaded = ['entry', 'workbench'].map((room) => path.join(src, room) + path.sep);

  it('run in linear time', () => {
    const patterns = collectPatterns(
      src,
      (file) => void jest.requireActual(file),
      (file) => unloaded.some((room) => file.startsWith(room)),
      () => undefined,
    );
    expect(patterns.length).toBeGreaterThan(3);
    expect(faults(patterns)).toEqual([]);
  }, 300_000);

  it.each([
    ['a nested quantifier', 'const a = /^(a+)+$/u;'],
    ['neighbours that overlap', 'const a = /\\d+\\d+x/u;'],
    ['a search that starts again at every place', 'const a = /\\s+$/u;'],
  ])('with %s are caught', (_name, text) => {
    expect(faults(literalPatterns('a.ts', text))).toEqual([expect.stringContaining('vulnerable')]);
  });

  it('with an upper bound are decided at once', () => {
    expect(faults(literalPatterns('a.ts', 'const a = /\\[[^[\\]]{0,200}\\]\\([^()\\s]{0,300}\\)/gu;'))).toEqual([]);
  });

  it('are found where they are written and where they are built', () => {
    expect(literalPatterns('a.ts', 'const a =\n  text.replace(/[/]x+/gu, "");')).toEqual([
      { where: 'a.ts:2', source: '[/]x+', flags: 'gu' },
    ]);
    const build = (parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'u');
    const built = builtPatterns(
      () => {
        build(['a', '|b']).test('a');
        build(['(c+)', '+$']).test('c');
      },
      (caller) => caller.includes('patterns.test'),
    );
    expect(built.map(({ source }) => source)).toEqual(['a|b', '(c+)+$']);
    expect(faults(built)).toHaveLength(1);
  });
});
