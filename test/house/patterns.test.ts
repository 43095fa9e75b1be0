import path from 'node:path';
import type * as Recheck from 'recheck';
import type { Pattern } from './collectPatterns';
import { builtPatterns, collectPatterns, literalPatterns } from './collectPatterns';

// The checker in plain JavaScript: the same on every machine, no program to find.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = jest.requireActual<typeof Recheck>('recheck');

/**
 * The same pattern without upper bounds above ten. If it is linear then so is the pattern, and it is decided at once
 * where `[^>]{0,300}` would keep the checker busy for minutes.
 */
const unbounded = (source: string): string => source.replace(/\{(\d+),\d{2,}\}/gu, '{$1,}');

/** What is wrong with a pattern, or null where it runs in linear time whatever the input. */
function fault({ where, source, flags }: Pattern): string | null {
  // The checker does not know the `v` and `d` flags; neither changes how a match is found in our patterns.
  const known = flags.replace('v', 'u').replace('d', '');
  const check = (checked: string) => checkSync(checked, known, { timeout: 10_000, randomSeed: 1 });
  if (check(unbounded(source)).status === 'safe') return null;
  const result = check(source);
  if (result.status === 'safe') return null;
  const detail = result.status === 'vulnerable' ? result.complexity.summary : result.error.kind;
  return `${where}: /${source}/${flags} is ${result.status}: ${detail}`;
}

/** Faults of many patterns, each checked once. */
function faults(patterns: readonly Pattern[]): string[] {
  const distinct = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  return [...distinct.values()].map(fault).filter((found) => found !== null);
}

describe('regular expressions', () => {
  const src = path.resolve(__dirname, '../../src');

  it('run in linear time', () => {
    const patterns = collectPatterns(
      src,
      (file) => void jest.requireActual(file),
      (file) => file.startsWith(path.join(src, 'entry')),
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
