import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { jsonLinesOf, runInProcess } from './runInProcess';

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'ingot-cli-'));
const lines = (...articles: readonly object[]): string =>
  articles.map((article) => `${JSON.stringify(article)}\n`).join('');

const exportsRose = 'China exported 519,000 tonnes of unwrought aluminium in July, up 18% from a year earlier.';

describe('ingot extract', () => {
  it('prints an article a line, with the text that the offsets point into', async () => {
    const { status, stdout, stderr } = await runInProcess(['extract', 'assets/samples/siberian-smelter.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [article] = jsonLinesOf(stdout);
    expect(article).toMatchObject({ id: 'assets/samples/siberian-smelter.txt', published: '2012-10-14' });
    const { text, figures } = article as { text: string; figures: { quote: string; start: number; end: number }[] };
    expect(figures.length).toBeGreaterThan(0);
    for (const { quote, start, end } of figures) expect(text.slice(start, end)).toBe(quote);
  });

  it('prints the figure that the README shows', async () => {
    const shown = /^```json\n([^`]*)^```$/mu.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    const { stdout } = await runInProcess(['extract', 'assets/samples/siberian-smelter.txt']);
    expect(jsonLinesOf(stdout)[0]?.figures).toContainEqual(expect.objectContaining(JSON.parse(shown) as object));
  });

  it('leaves the text out where the articles came as lines', async () => {
    const stdin = lines({ id: 'a', title: 'T', published: '2018-08-09', text: exportsRose }, { text: 'No number.' });
    const { status, stdout } = await runInProcess(['extract', '--input', 'jsonl', '-'], { stdin });
    expect(status).toBe(0);
    const [first, second] = jsonLinesOf(stdout);
    expect(first).toMatchObject({ id: 'a', title: 'T', published: '2018-08-09' });
    expect(first).not.toHaveProperty('text');
    expect(second).toMatchObject({ title: null, published: null, figures: [] });
  });

  it('keeps the place of a line that could not be read', async () => {
    const stdin = `${lines({ id: 'a', text: 'x' })}{"id":\n\n${lines({ id: 'b' }, { id: 'c', text: 'y' })}`;
    const { status, stdout, stderr } = await runInProcess(['extract', '--input', 'jsonl'], { stdin });
    expect(status).toBe(1);
    expect(jsonLinesOf(stdout)).toEqual([
      expect.objectContaining({ id: 'a', figures: [] }),
      { id: null, line: 2, error: expect.stringContaining('JSON') as string },
      { id: 'b', line: 4, error: expect.stringContaining('text') as string },
      expect.objectContaining({ id: 'c', figures: [] }),
    ]);
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^ingot: standard input: line 2 /u),
      expect.stringMatching(/^ingot: standard input: line 4 /u),
      '',
    ]);
  });

  it('names articles in another language, which are no failures', async () => {
    const folder = newFolder();
    const german =
      'Die Ausfuhr von Kupfer stieg im Mai um 3 Prozent, wie das Amt mitteilte. Der Preis ist nicht bekannt.';
    writeFileSync(path.join(folder, 'a.txt'), german);
    writeFileSync(path.join(folder, 'b.txt'), exportsRose);
    const files = await runInProcess(['extract', folder]);
    expect(files).toMatchObject({
      status: 0,
      stderr: `ingot: ${folder}/a.txt is written in German; Ingot reads English so far\n`,
    });
    const stdin = lines({ text: exportsRose }, { text: exportsRose, language: 'ru' }, { text: german, language: 'en' });
    const piped = await runInProcess(['extract', '--input', 'jsonl'], { stdin });
    expect(piped).toMatchObject({
      status: 0,
      stderr: 'ingot: standard input: line 2 is written in Russian; Ingot reads English so far\n',
    });
  });

  it('opens folders, by name', async () => {
    const folder = newFolder();
    mkdirSync(path.join(folder, 'below'));
    for (const name of ['b.txt', 'a.md', 'below/c.txt', 'picture.png', '.hidden.txt']) {
      writeFileSync(path.join(folder, name), 'Nothing happened.\n');
    }
    const { status, stdout } = await runInProcess(['extract', folder]);
    expect(status).toBe(0);
    expect(jsonLinesOf(stdout).map(({ id }) => id)).toEqual([
      `${folder}/a.md`,
      `${folder}/b.txt`,
      `${folder}/below/c.txt`,
    ]);
  });

  it('reads standard input', async () => {
    for (const args of [['extract'], ['extract', '-']]) {
      const { status, stdout } = await runInProcess(args, { stdin: exportsRose });
      expect(status).toBe(0);
      expect(jsonLinesOf(stdout)).toEqual([expect.objectContaining({ id: '-', text: exportsRose })]);
    }
  });

  it('resolves periods against --published', async () => {
    const stdin = exportsRose;
    const { stdout } = await runInProcess(['extract', '--published', '2018-08-09'], { stdin });
    const [article] = jsonLinesOf(stdout);
    expect(article).toMatchObject({ published: '2018-08-09' });
    expect(article).toHaveProperty('figures.0.period', '2018-07');
  });

  it('prints an array as JSON', async () => {
    const inputs = ['assets/samples/siberian-smelter.txt', 'assets/samples/recycled-aluminium.md'];
    const array = await runInProcess(['extract', ...inputs, '--format', 'json']);
    const eachLine = await runInProcess(['extract', ...inputs, '--format', 'jsonl']);
    expect(JSON.parse(array.stdout)).toEqual(jsonLinesOf(eachLine.stdout));
    const none = await runInProcess(['extract', '--input', 'jsonl', '--format', 'json'], { stdin: '' });
    expect(JSON.parse(none.stdout)).toEqual([]);
  });

  it('prints a table on a terminal', async () => {
    const { status, stdout } = await runInProcess(['extract', 'assets/samples/siberian-smelter.txt'], {
      terminal: true,
    });
    expect(status).toBe(0);
    expect(stdout).toContain('800,000');
    expect(() => jsonLinesOf(stdout)).toThrow();
  });

  it.each([
    ['figures.csv', 'Id,'],
    ['figures.json', '['],
    ['figures.jsonl', '{"id"'],
    ['figures.xlsx', 'PK'],
    ['figures.txt', ''],
  ])('writes %s', async (name, start) => {
    const folder = newFolder();
    const out = path.join(folder, name);
    const { status, stdout, stderr } = await runInProcess(['extract', 'assets/samples', '--out', out]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'latin1').replace('ï»¿', '').startsWith(start)).toBe(true);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('does the others where one input cannot be read', async () => {
    const folder = newFolder();
    const empty = path.join(folder, 'empty.txt');
    const binary = path.join(folder, 'binary.txt');
    const circle = path.join(folder, 'none', 'a.txt');
    writeFileSync(empty, '');
    writeFileSync(
      binary,
      Uint8Array.from({ length: 4000 }, (_byte, at) => (at * 7) % 256),
    );
    const args = ['extract', empty, 'assets/samples/siberian-smelter.txt', binary, circle];
    const { status, stdout, stderr } = await runInProcess(args);
    expect(status).toBe(1);
    expect(jsonLinesOf(stdout).map(({ id }) => id)).toEqual(['assets/samples/siberian-smelter.txt']);
    const messages = stderr.split('\n').filter((line) => line !== '');
    expect(messages).toHaveLength(3);
    for (const file of [empty, binary, circle]) {
      expect(messages.filter((message) => message.startsWith(`ingot: ${file}`))).toHaveLength(1);
    }
  });

  it('leaves the old file where nothing could be read', async () => {
    const out = path.join(newFolder(), 'figures.csv');
    writeFileSync(out, 'old');
    const { status, stderr } = await runInProcess(['extract', 'no-such-file.txt', '--out', out]);
    expect(status).toBe(1);
    expect(stderr).toContain('no-such-file.txt: no such file');
    expect(readFileSync(out, 'utf8')).toBe('old');
  });

  it('writes nothing where the disk is full', async () => {
    const args = ['extract', 'assets/samples/siberian-smelter.txt', '--format', 'jsonl', '--out', '/dev/full'];
    const { status, stderr } = await runInProcess(args);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'ingot: /dev/full: cannot be written: no space left on the device; make room or choose another place\n',
    });
  });

  it('says so where a folder holds no article', async () => {
    const folder = newFolder();
    const { status, stderr } = await runInProcess(['extract', folder]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ingot: .*: no article in this folder; [^\n]*\n$/u);
  });

  it.each([
    ['no command', [], 'Usage'],
    ['an unknown command', ['extrct'], "unknown command 'extrct'"],
    ['an unknown option', ['extract', '--fromat', 'csv'], "unknown option '--fromat'"],
    ['an unknown format', ['extract', 'a.txt', '--format', 'xml'], 'xml'],
    ['an unknown input', ['extract', 'a.txt', '--input', 'csv'], 'csv'],
    ['a missing value', ['extract', 'a.txt', '--out'], '--out'],
    ['no article', ['extract'], 'no article given'],
    ['a workbook on standard output', ['extract', 'a.txt', '--format', 'xlsx'], '--out'],
    ['an ending that names no format', ['extract', 'a.txt', '--out', 'a.doc'], '--format'],
    ['a date that is none', ['extract', 'a.txt', '--published', '2018-02-30'], 'YYYY-MM-DD'],
  ])('refuses %s', async (_name, args, message) => {
    const { status, stdout, stderr } = await runInProcess(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    if (args.length > 0) expect(stderr).toMatch(/^ingot: [^\n]+\n$/u);
  });

  it.each([['--help'], ['extract --help'], ['quantities --help'], ['--version']])('answers %s', async (args) => {
    const { status, stdout, stderr } = await runInProcess(args.split(' '));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });
});
