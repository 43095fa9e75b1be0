import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

/** The commands of the README's shell blocks; `.ci/run` runs them. */
const commands = [...readme.matchAll(/^```sh\n([^`]*)^```$/gmu)].flatMap(
  ([, block]) => block?.trim().split('\n') ?? [],
);

describe('the README', () => {
  it('starts with the two commands that a reader needs first', () => {
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z]+)/gu)].map(([, script]) => script ?? '');
    expect(named.length).toBeGreaterThan(5);
    for (const script of named) expect(Object.keys(scripts)).toContain(script);
  });

  it('names files that there are', () => {
    const files = commands.flatMap((command) => command.split(' ')).filter((word) => word.startsWith('assets/'));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(existsSync(path.join(root, file))).toBe(true);
  });

  it('shows pictures that there are', () => {
    const pictures = [...readme.matchAll(/(?:src|srcset)="([^"]+)"/gu)].map(([, file]) => file ?? '');
    const light = pictures.filter((file) => file.endsWith('-light.png'));
    expect(light).not.toHaveLength(0);
    for (const file of light) expect(pictures).toContain(file.replace('-light.png', '-dark.png'));
    for (const file of pictures) expect(existsSync(path.join(root, file))).toBe(true);
  });

  it('shows the options that there are', () => {
    const program = readFileSync(path.join(root, 'src/cli/runCli.ts'), 'utf8');
    const defined = [...program.matchAll(/'(--[a-z]+) </gu)].map(([, option]) => option ?? '');
    expect(defined.length).toBeGreaterThan(3);
    for (const option of defined) expect(readme).toContain(`| \`${option}`);
  });
});
