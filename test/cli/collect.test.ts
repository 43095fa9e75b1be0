import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { swapFiles } from '../../src/cli/folderSink';
import { COLLECTION_FILES } from '../../src/output/collection/writeCollection';
import { parseCsv } from '../output/parseCsv';
import { runInProcess } from './runInProcess';

const newFolder = () => mkdtempSync(path.join(tmpdir(), 'ingot-collect-'));
const RISE = 'Zamunda exported 519,000 tonnes of copper in July 2018, up 18% from a year earlier.';

/** A folder of articles, by name. */
function articlesIn(files: Readonly<Record<string, string>>): string {
  const folder = newFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

const filesOf = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'base64')]));
const textOf = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8');
const idsIn = (folder: string) =>
  parseCsv(textOf(folder, 'articles.csv').slice(1))
    .slice(1)
    .map(([id]) => id);

describe('ingot collect', () => {
  it('writes a collection and nothing else', async () => {
    const parent = newFolder();
    const out = path.join(parent, 'copper');
    const ended = await runInProcess(['collect', 'assets/samples', '--out', out]);
    expect(ended).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readdirSync(out).sort()).toEqual([...COLLECTION_FILES].sort());
    expect(readdirSync(parent)).toEqual(['copper']);
    expect(idsIn(out)).toEqual(readdirSync('assets/samples').sort());
    expect(JSON.parse(textOf(out, 'datapackage.json'))).toMatchObject({ name: 'copper', title: 'copper' });
  });

  it('names articles in another language, and takes them in', async () => {
    const out = path.join(newFolder(), 'copper');
    const ended = await runInProcess(['collect', articlesIn({ 'a.txt': 'Экспорт меди вырос.' }), '--out', out]);
    expect(ended.status).toBe(0);
    expect(ended.stderr).toMatch(/^ingot: .*a\.txt is written in Russian; Ingot reads English so far\n$/u);
    expect(idsIn(out)).toEqual(['a.txt']);
  });

  it('gives the same bytes for the same articles, wherever they lie', async () => {
    const files = { 'b.txt': RISE, 'news/a.md': `# Copper\n\n${RISE}` };
    const [one, other] = [newFolder(), newFolder()];
    await runInProcess(['collect', articlesIn(files), '--out', path.join(one, 'x')]);
    await runInProcess(['collect', `${articlesIn(files)}/`, '--out', path.join(other, 'x')]);
    expect(idsIn(path.join(one, 'x'))).toEqual(['b.txt', 'news/a.md']);
    expect(filesOf(path.join(other, 'x'))).toEqual(filesOf(path.join(one, 'x')));
  });

  it('replaces what it wrote, and only that', async () => {
    const out = path.join(newFolder(), 'x');
    await runInProcess(['collect', articlesIn({ 'a.txt': RISE, 'b.txt': RISE }), '--out', out]);
    writeFileSync(path.join(out, 'index.html'), 'mine');
    mkdirSync(path.join(out, '.git'));
    const again = await runInProcess(['collect', articlesIn({ 'c.txt': RISE }), '--out', out, '--title', 'Copper']);
    expect(again).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(idsIn(out)).toEqual(['c.txt']);
    expect(JSON.parse(textOf(out, 'datapackage.json'))).toMatchObject({ title: 'Copper' });
    expect(textOf(out, 'index.html')).toBe('mine');
    expect(readdirSync(out).sort()).toEqual(['.git', 'index.html', ...COLLECTION_FILES].sort());
  });

  it.each([
    ['articles.csv', 'mine'],
    ['datapackage.json', '{"name":"mine"}'],
    ['datapackage.json', '{"resources":[{"path":"articles.csv"}'],
  ])('writes over no %s of somebody else', async (name, content) => {
    const out = newFolder();
    writeFileSync(path.join(out, name), content);
    const { status, stderr } = await runInProcess(['collect', articlesIn({ 'a.txt': RISE }), '--out', out]);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `ingot: ${out}: cannot be written: holds another ${name}, which would be lost; name another folder\n`,
    });
    expect(filesOf(out)).toEqual({ [name]: Buffer.from(content).toString('base64') });
  });

  it('keeps the collection that is there where no article can be read', async () => {
    const out = path.join(newFolder(), 'x');
    await runInProcess(['collect', articlesIn({ 'a.txt': RISE }), '--out', out]);
    const before = filesOf(out);
    const { status, stderr } = await runInProcess(['collect', articlesIn({ 'b.txt': '' }), '--out', out]);
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining('b.txt is empty'),
      `ingot: no article could be read, so ${out} is left as it was`,
      '',
    ]);
    expect(filesOf(out)).toEqual(before);
  });

  it('collects the others where one cannot be read', async () => {
    const out = path.join(newFolder(), 'x');
    const { status, stderr } = await runInProcess([
      'collect',
      articlesIn({ 'a.txt': RISE, 'b.txt': '' }),
      '--out',
      out,
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ingot: [^\n]*b\.txt is empty[^\n]*\n$/u);
    expect(idsIn(out)).toEqual(['a.txt']);
  });

  it('knows no two articles by one id', async () => {
    const out = path.join(newFolder(), 'x');
    const [one, other] = [articlesIn({ 'a.txt': RISE }), articlesIn({ 'a.txt': RISE, 'b.txt': RISE })];
    const { status, stderr } = await runInProcess(['collect', one, other, '--out', out]);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `ingot: ${path.join(other, 'a.txt')} is known by the id a.txt, as another article of the collection is: rename one of the files\n`,
    );
    expect(idsIn(out)).toEqual(['a.txt', 'b.txt']);
  });

  it('takes articles as lines, with the ids that they carry', async () => {
    const out = path.join(newFolder(), 'x');
    const lines = [{ id: 'n1', text: RISE }, { id: 'n2', text: RISE }, { id: 'n1', text: RISE }, { id: 'n3' }];
    const stdin = lines.map((line) => JSON.stringify(line)).join('\n');
    const { status, stderr } = await runInProcess(['collect', '--input', 'jsonl', '--out', out], { stdin });
    expect(status).toBe(1);
    expect(stderr).toMatch(/line 3 is known by the id n1.*give each article an id of its own\n.*line 4 has no "text"/u);
    expect(idsIn(out)).toEqual(['n1', 'n2']);
  });

  it('takes an article that is piped in, with the date that is given', async () => {
    const out = path.join(newFolder(), 'x');
    await runInProcess(['collect', '--published', '2018-08-09', '--out', out], { stdin: RISE });
    expect(idsIn(out)).toEqual(['article']);
    expect(textOf(out, 'articles.csv')).toContain('2018-08-09');
  });

  it('writes where a link leads', async () => {
    const [parent, out] = [newFolder(), newFolder()];
    symlinkSync(out, path.join(parent, 'link'));
    await runInProcess(['collect', articlesIn({ 'a.txt': RISE }), '--out', path.join(parent, 'link')]);
    expect(readdirSync(out).sort()).toEqual([...COLLECTION_FILES].sort());
  });

  it('puts the old files back where not all new ones can be put in place', async () => {
    const out = path.join(newFolder(), 'x');
    await runInProcess(['collect', articlesIn({ 'a.txt': RISE }), '--out', out]);
    const before = filesOf(out);
    const temporary = newFolder();
    for (const name of COLLECTION_FILES.slice(0, -1)) writeFileSync(path.join(temporary, name), 'new');
    await expect(swapFiles(temporary, out, COLLECTION_FILES)).rejects.toThrow('ENOENT');
    expect(filesOf(out)).toEqual(before);
  });

  it.each([
    [['collect', 'assets/samples'], /required option '--out <folder>' not specified/u],
    [['collect', 'assets/samples', '--out', '-'], /a collection is a folder and cannot be printed/u],
    [['collect', 'assets/samples', '--out', 'x', '--published', '1 May'], /is not a date/u],
    [['collect', '--out', 'x'], /no article given/u],
  ])('%j is wrong usage', async (args, message) => {
    const { status, stderr } = await runInProcess(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('says so where the folder cannot be made', async () => {
    const file = path.join(newFolder(), 'file');
    writeFileSync(file, 'mine');
    for (const [out, reason] of [
      [file, 'is a file; name a folder'],
      [path.join(file, 'x'), 'no such file or folder; check the path'],
      [path.join(newFolder(), 'none', 'x'), 'no such file or folder; check the path'],
    ] as const) {
      const { status, stderr } = await runInProcess(['collect', 'assets/samples', '--out', out]);
      expect({ status, stderr }).toEqual({ status: 1, stderr: `ingot: ${out}: cannot be written: ${reason}\n` });
    }
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
