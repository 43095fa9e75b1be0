import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readShortcuts } from '../../.tools/validate/readShortcuts';

const root = path.resolve(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('docs/excel.md', () => {
  it('names the keys that there are', () => {
    const content = readShortcuts(read('assets/shortcuts.json'));
    if (typeof content === 'string') throw new Error(content);
    const page = read('docs/excel.md');
    const keys = content.shortcuts.flatMap(({ key }) => [key.default, key.mac?.replace('Alt', 'Option')]);
    expect(keys.length).toBeGreaterThan(4);
    for (const key of keys) expect(page).toContain(`| ${key ?? 'none'} `);
  });

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read('docs/excel.md').matchAll(/npm run ([a-z]+)/gu)].map(([, script]) => script ?? '');
    expect(new Set(named)).toEqual(new Set(['excel', 'release', 'validate']));
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });
});
