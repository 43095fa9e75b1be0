import { isOld } from '../../../src/workbook/datasets/store/blobs';
import { readBase, readTexts, readUndo } from '../../../src/workbook/datasets/readParts';
import { readDatasets } from '../../../src/workbook/datasets/readDatasets';
import { removeDataset, setChecksOnOpening, writeDataset } from '../../../src/workbook/datasets/writeDataset';
import { sealedXml } from '../../../src/workbook/xml/sealedXml';
import { everyFault } from '../../support/everyFault';
import { openWorkbook, type HeadlessWorkbook } from '../../support/headlessWorkbook';
import { keptArticle, TIN, writtenRows } from './examples';

const INDEX = 'urn:ingot:dataset';
const UNDO = {
  at: '2026-11-23T08:00:00.000Z',
  lastChanged: null,
  cells: [
    { id: 'f1', header: 'StdValue', was: 5, value: 6 },
    { id: 'f1', header: 'Subject', was: { formula: '=A1' }, value: 'x' },
  ],
  added: ['f2'],
  rows: writtenRows(2),
};

let book: HeadlessWorkbook;
beforeEach(() => {
  book = openWorkbook();
});
afterEach(() => book.dispose());

const parts = () => book.host.book.xmlParts;
const all = () => parts().ids(undefined);
const blobs = () => all().filter((id) => parts().namespaceOf(id).startsWith('urn:ingot:dataset:part:'));
const indexXml = () => parts().xml(parts().ids(INDEX)[0] ?? '');

/** Lets a part go or changes it, as something else might. */
function spoil(which: (xml: string) => boolean, change: ((xml: string) => string) | null): void {
  for (const id of all().filter((one) => which(parts().xml(one)))) {
    if (change === null) parts().delete(id);
    else parts().setXml(id, change(parts().xml(id)));
  }
}

describe('what is written is read', () => {
  test('of a fresh workbook: nothing', async () => {
    expect(await readDatasets()).toEqual({ datasets: [], checksOnOpening: false, losses: [], isNewer: false });
    expect(await readBase('d1')).toBeNull();
    expect(all()).toEqual([]);
  });

  test('datasets with their parts', async () => {
    const texts = new Map([
      ['s1', [keptArticle('august', 'Zamunda <b> “tin” 铜 '.repeat(500))]],
      ['s2', [keptArticle('other', 'A source that keeps none.')]],
    ]);
    await writeDataset(TIN, { base: writtenRows(50), texts, undo: UNDO });
    await writeDataset({ ...TIN, id: 'd2', name: 'Copper', chosen: ['f1'] });
    expect((await readDatasets()).datasets).toEqual([TIN, { ...TIN, id: 'd2', name: 'Copper', chosen: ['f1'] }]);
    expect(await readBase('d1')).toEqual(writtenRows(50));
    expect(await readBase('d2')).toBeNull();
    expect(await readTexts('d1', 's1')).toEqual(texts.get('s1'));
    expect(await readTexts('d1', 's2')).toBeNull();
    expect(await readUndo('d1')).toEqual(UNDO);
    expect(await readUndo('d2')).toBeNull();
  });

  test('again and again, and nothing of the old is left', async () => {
    await writeDataset(TIN, { base: writtenRows(5), undo: UNDO });
    const count = all().length;
    await writeDataset({ ...TIN, name: 'Tin and lead' }, { base: writtenRows(6), undo: UNDO });
    await setChecksOnOpening(true);
    expect(all()).toHaveLength(count);
    expect(await readDatasets()).toMatchObject({ datasets: [{ name: 'Tin and lead' }], checksOnOpening: true });
    await writeDataset(TIN, { undo: null });
    expect(await readBase('d1')).toEqual(writtenRows(6));
    expect(await readUndo('d1')).toBeNull();
    expect((await readDatasets()).checksOnOpening).toBe(true);
    expect(all()).toHaveLength(count - 1);
  });

  test('texts go when they are kept no more', async () => {
    await writeDataset(TIN, { texts: new Map([['s1', [keptArticle('august', 'Text.')]]]) });
    await writeDataset(TIN);
    expect(await readTexts('d1', 's1')).toHaveLength(1);
    const [first, second] = TIN.sources;
    if (first === undefined || second === undefined) throw new Error('no sources');
    await writeDataset({ ...TIN, sources: [{ ...first, keepsText: false }, second] });
    expect(await readTexts('d1', 's1')).toBeNull();
    expect(blobs()).toHaveLength(1);
  });

  test('in pieces under 1 MB', async () => {
    const noise = Array.from({ length: 150_000 }, (_, index) => Math.sin(index)).join(' ');
    await writeDataset(TIN, { texts: new Map([['s1', [keptArticle('august', noise)]]]) });
    expect(blobs().length).toBeGreaterThan(2);
    for (const id of all()) expect(parts().xml(id).length).toBeLessThan(1_000_000);
    expect(await readTexts('d1', 's1')).toMatchObject([{ text: noise }]);
  });

  test('a dataset that is removed goes with all it had, and the others stay', async () => {
    await writeDataset(TIN, { base: writtenRows(5) });
    await writeDataset({ ...TIN, id: 'd2' }, { base: writtenRows(3) });
    await removeDataset('d1');
    expect((await readDatasets()).datasets.map(({ id }) => id)).toEqual(['d2']);
    expect(await readBase('d1')).toBeNull();
    expect(await readBase('d2')).toHaveLength(3);
    expect(blobs()).toHaveLength(2);
  });
});

describe('two people side by side', () => {
  /** What a colleague saved from the same start. */
  async function both(mine: () => Promise<unknown>, theirs: () => Promise<unknown>): Promise<void> {
    const before = new Map(all().map((id) => [id, parts().xml(id)]));
    await theirs();
    const saved = all()
      .filter((id) => !before.has(id))
      .map((id) => parts().xml(id));
    for (const id of all()) parts().delete(id);
    for (const xml of before.values()) parts().add(xml);
    await mine();
    for (const xml of saved) parts().add(xml);
  }

  test('datasets of both are there, and the next one who saves makes one of them', async () => {
    await both(
      () => writeDataset(TIN, { base: writtenRows(2) }),
      () => writeDataset({ ...TIN, id: 'd2' }, { base: writtenRows(3) }),
    );
    expect(parts().ids(INDEX)).toHaveLength(2);
    expect((await readDatasets()).datasets.map(({ id }) => id).sort()).toEqual(['d1', 'd2']);
    await setChecksOnOpening(false);
    expect(parts().ids(INDEX)).toHaveLength(1);
    expect(await readBase('d1')).toHaveLength(2);
    expect(await readBase('d2')).toHaveLength(3);
  });

  test('of one dataset the one saved more often holds', async () => {
    await writeDataset(TIN);
    await both(
      async () => {
        await writeDataset({ ...TIN, name: 'Mine' });
        await writeDataset({ ...TIN, name: 'Mine again' }, { base: writtenRows(2) });
      },
      () => writeDataset({ ...TIN, name: 'Theirs' }, { base: writtenRows(3) }),
    );
    expect((await readDatasets()).datasets.map(({ name }) => name)).toEqual(['Mine again']);
    expect(await readBase('d1')).toHaveLength(2);
  });

  test('of one dataset saved as often by both one holds as a whole', async () => {
    await both(
      () => writeDataset({ ...TIN, name: 'Mine' }, { base: writtenRows(2) }),
      () => writeDataset({ ...TIN, name: 'Theirs' }, { base: writtenRows(3) }),
    );
    const [held] = (await readDatasets()).datasets;
    expect(await readBase('d1')).toHaveLength(held?.name === 'Mine' ? 2 : 3);
  });

  test('what a colleague changed since it was read is kept, beside what is changed now', async () => {
    await writeDataset(TIN, { base: writtenRows(2) });
    const [source] = TIN.sources;
    if (source === undefined) throw new Error('no source');
    const feed = { ...source, id: 's9', origin: { kind: 'feed', url: 'https://a.example/feed' } } as const;
    const theirs = { ...TIN, sources: [...TIN.sources, feed], corrections: { f9: { unit: 'kt' } }, deleted: ['f8'] };
    await writeDataset(theirs, {}, TIN);
    const stored = await writeDataset({ ...TIN, name: 'Mine', accepted: ['f7'] }, {}, TIN);
    expect(stored).toEqual({ ...theirs, name: 'Mine', accepted: ['f7'], deleted: stored.deleted });
    expect(stored.deleted).toEqual(['f8']);
    expect((await readDatasets()).datasets).toEqual([stored]);
    expect(await readBase('d1')).toHaveLength(2);
  });

  test('a dataset that a colleague removed does not come back unasked', async () => {
    await writeDataset(TIN);
    await removeDataset('d1');
    await expect(writeDataset({ ...TIN, name: 'Mine' }, {}, TIN)).rejects.toMatchObject({ code: 'gone' });
    expect((await readDatasets()).datasets).toEqual([]);
    await writeDataset({ ...TIN, name: 'Mine' });
    expect((await readDatasets()).datasets).toHaveLength(1);
  });

  test('a removed dataset does not come back with an older index', async () => {
    await writeDataset(TIN, { base: writtenRows(2) });
    const older = indexXml();
    await removeDataset('d1');
    parts().add(older);
    expect((await readDatasets()).datasets).toEqual([]);
  });
});

describe('damage', () => {
  const isBlob = (xml: string) => xml.includes('urn:ingot:dataset:part:');

  test.each<[string, (xml: string) => boolean, ((xml: string) => string) | null]>([
    ['parts are missing', isBlob, null],
    ['parts are changed', isBlob, (xml) => xml.replace(/"data":"..../, '"data":"AAAA')],
    ['parts are cut', isBlob, (xml) => `${xml.slice(0, 150)}</ingot>`],
    ['parts hold something else', isBlob, (xml) => xml.replace(/"data".*"/, '"data":5')],
  ])('%s: the dataset is there, and what is lost is said', async (_, which, change) => {
    await writeDataset(TIN, { base: writtenRows(5), undo: UNDO });
    spoil(which, change);
    const before = all().length;
    expect(await readDatasets()).toMatchObject({
      datasets: [{ id: 'd1', name: 'Tin', table: TIN.table, sources: [], chosen: null }],
      losses: [{ dataset: 'Tin', what: 'sources', message: expect.stringContaining('Tin are lost') as unknown }],
    });
    expect(await readBase('d1')).toBeNull();
    expect(await readUndo('d1')).toBeNull();
    expect(all()).toHaveLength(before);
    await writeDataset(TIN, { base: writtenRows(5) });
    expect(await readDatasets()).toMatchObject({ datasets: [TIN], losses: [] });
  });

  test('an index that was changed says what it can, and nothing is deleted by reading', async () => {
    await writeDataset(TIN, { base: writtenRows(5) });
    spoil(
      (xml) => !isBlob(xml),
      (xml) => xml.replace('"name":"Tin"', '"name":"Tim"'),
    );
    const before = all();
    expect(await readDatasets()).toMatchObject({ datasets: [{ name: 'Tim' }], losses: [{ what: 'index' }] });
    expect(await readBase('d1')).toHaveLength(5);
    expect(all()).toEqual(before);
    await writeDataset(TIN);
    expect((await readDatasets()).losses).toEqual([]);
    expect(await readBase('d1')).toHaveLength(5);
  });

  test.each<[string, (xml: string) => string]>([
    ['cut', (xml) => `${xml.slice(0, 200)}</ingot>`],
    ['of entries that are none', (xml) => xml.replace('"revision":1', '"revision":"x"')],
  ])('an index beyond reading says that something is lost: %s', async (_, change) => {
    await writeDataset(TIN);
    spoil((xml) => !isBlob(xml), change);
    expect(await readDatasets()).toMatchObject({ datasets: [], losses: [{ dataset: null, what: 'index' }] });
  });

  test('a whole index holds before a damaged one that was saved later', async () => {
    await writeDataset(TIN);
    const later = indexXml().replace('"name":"Tin"', '"name":"Tim"').replace('"revision":1', '"revision":9');
    parts().add(later.replace('revision="1"', 'revision="9"'));
    expect(await readDatasets()).toMatchObject({ datasets: [{ name: 'Tin' }], losses: [{ what: 'index' }] });
  });

  test('what comes from anywhere is let in only as what it should be', async () => {
    const [source] = TIN.sources;
    if (source === undefined) throw new Error('no source');
    const hostile: unknown = JSON.parse('{"f1":{"unit":"stone","value":"=1+1"},"__proto__":{"polluted":true}}');
    const sources = ['javascript:alert(1)', 'file:///etc/passwd', 'https://fine.example/'].map((url, index) => ({
      ...source,
      id: `s${index}`,
      label: `Source ${index}`,
      origin: { kind: 'page' as const, url },
    }));
    await writeDataset({ ...TIN, sources, corrections: hostile as typeof TIN.corrections });
    const { datasets, losses } = await readDatasets();
    const [read] = datasets;
    expect(read?.sources.map(({ id }) => id)).toEqual(['s2']);
    expect(losses).toEqual([
      {
        dataset: 'Tin',
        what: 'sources',
        message:
          '2 sources of Tin cannot be read from this workbook any more: “Source 0”, “Source 1”. Their rows stay as they are: add them again.',
      },
    ]);
    expect(read?.corrections).toEqual({});
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a source that cannot be made out is said to be lost, by itself', async () => {
    const [source, other] = TIN.sources;
    if (source === undefined || other === undefined) throw new Error('no source');
    const broken: unknown = { ...source, label: 7, origin: { kind: 'telegraph' } };
    await writeDataset({ ...TIN, sources: [broken as typeof source, other] });
    const { datasets, losses } = await readDatasets();
    expect(datasets[0]?.sources).toEqual([other]);
    expect(losses.map(({ message }) => message)).toEqual([
      '1 source of Tin cannot be read from this workbook any more. Its rows stay as they are: add the source again.',
    ]);
  });
});

describe('what cannot be read is told as long as it is so', () => {
  const told = async () => (await readDatasets()).losses.map(({ message }) => message);
  const [source, other] = TIN.sources;
  if (source === undefined || other === undefined) throw new Error('no source');
  const broken: unknown = { ...source, origin: { kind: 'telegraph' } };
  const ONE = `1 source of Tin cannot be read from this workbook any more: “${source.label}”. Its rows stay as they are: add the source again.`;

  test('a source: also after it was saved again, until one of its name is there', async () => {
    const texts = new Map([[source.id, [keptArticle('august', 'Tin.')]]]);
    await writeDataset({ ...TIN, sources: [{ ...source, keepsText: true }, other] }, { texts });
    await writeDataset({ ...TIN, sources: [broken as typeof source, other] }, { texts });
    for (const name of ['Tin', 'Lead', 'Tin']) {
      const [read] = (await readDatasets()).datasets;
      if (read === undefined) throw new Error('no dataset');
      await writeDataset({ ...read, name }, {}, read);
    }
    expect(await told()).toEqual([ONE]);
    expect(await readTexts('d1', source.id)).toHaveLength(1);
    const [read] = (await readDatasets()).datasets;
    if (read === undefined) throw new Error('no dataset');
    expect(read.sources).toEqual([other]);
    await writeDataset({ ...read, sources: [...read.sources, { ...source, id: 's9' }] }, {}, read);
    expect(await told()).toEqual([]);
    expect((await readDatasets()).datasets[0]?.sources.map(({ id }) => id)).toEqual([other.id, 's9']);
  });

  test('all sources: also after it was saved again, until it has some', async () => {
    await writeDataset(TIN, { base: writtenRows(5) });
    spoil(
      (xml) => xml.includes('"data":"'),
      (xml) => xml.replace('"data":"', '"data":"!'),
    );
    const lost = 'The sources, corrections and deleted rows of Tin are lost';
    for (let turn = 0; turn < 3; turn += 1) {
      const [read] = (await readDatasets()).datasets;
      if (read === undefined) throw new Error('no dataset');
      expect(await told()).toEqual([expect.stringContaining(lost)]);
      await writeDataset(read, {}, read);
    }
    const [read] = (await readDatasets()).datasets;
    if (read === undefined) throw new Error('no dataset');
    await writeDataset({ ...read, sources: TIN.sources }, {}, read);
    expect(await told()).toEqual([]);
  });

  test('a text that was kept', async () => {
    await writeDataset(
      { ...TIN, sources: [{ ...source, keepsText: true }] },
      { texts: new Map([[source.id, [keptArticle('august', 'Tin.')]]]) },
    );
    expect(await readTexts('d1', source.id)).toHaveLength(1);
    spoil(
      (xml) => xml.includes('"data":"'),
      (xml) => xml.replace('"data":"', '"data":"!'),
    );
    await writeDataset({ ...TIN, sources: [{ ...source, keepsText: true }] });
    expect(await readTexts('d1', source.id)).toBe('damaged');
    expect(await readTexts('d1', other.id)).toBeNull();
  });
});

describe('a workbook of a later version', () => {
  beforeEach(async () => {
    await writeDataset(TIN, { base: writtenRows(5) });
    spoil(
      (xml) => xml.includes(`"${INDEX}"`),
      (xml) => xml.replace('version="1"', 'version="2"'),
    );
  });

  test('is read', async () => {
    expect(await readDatasets()).toMatchObject({ datasets: [TIN], isNewer: true });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a dataset is not written', () => writeDataset({ ...TIN, name: 'x' })],
    ['none is removed', () => removeDataset('d1')],
    ['nothing is switched', () => setChecksOnOpening(true)],
  ])('%s, and nothing is deleted', async (_, change) => {
    const before = all();
    await expect(change()).rejects.toMatchObject({
      code: 'newer',
      message: expect.stringContaining('Update Ingot') as unknown,
    });
    expect(all()).toEqual(before);
  });
});

describe('what is left over', () => {
  const leftover = (at: number) => {
    const namespace = `urn:ingot:dataset:part:${at.toString(36)}-0badcafe`;
    return parts().add(sealedXml({ namespace, version: 1, revision: 0, content: { data: 'AAAA' } }));
  };

  test('of a crash long ago is cleaned with the next saving, what a colleague may just be writing is not', async () => {
    const [old, fresh] = [leftover(Date.now() - 90_000_000), leftover(Date.now() - 60_000)];
    await readDatasets();
    expect(all()).toContain(old);
    await writeDataset(TIN);
    expect(all()).not.toContain(old);
    expect(all()).toContain(fresh);
  });

  test('parts of others stay', async () => {
    const other = parts().add('<other xmlns="urn:other">x</other>');
    await writeDataset(TIN);
    expect(all()).toContain(other);
  });

  test.each([
    ['mri0-x', true],
    [`${(Date.now() + 1e9).toString(36)}-x`, false],
    ['-', false],
  ])('%s is old: %s', (key, old) => {
    expect(isOld(key)).toBe(old);
  });
});

test.each(['action', 'request'] as const)('where Excel fails at any %s, the old state holds wholly', async (kind) => {
  await writeDataset(TIN, { base: writtenRows(5), undo: UNDO });
  const changed = { ...TIN, name: 'Changed' };
  const before = await readDatasets();
  const errors = await everyFault(book, kind, () => writeDataset(changed, { base: writtenRows(6), undo: null }));
  expect(errors.length).toBeGreaterThan(2);
  expect(await readDatasets()).toEqual({ ...before, datasets: [changed] });
  expect(await readBase('d1')).toHaveLength(6);
});

test.each(['action', 'request'] as const)(
  'where Excel fails at a later %s, the new state holds wholly',
  async (kind) => {
    for (let nth = 1; nth < 40; nth += 1) {
      await writeDataset({ ...TIN, name: 'Old' }, { base: writtenRows(5) });
      const { faults } = book.host;
      if (kind === 'request') faults.failRequest(nth);
      else faults.failAction(nth, (action) => action.kind === 'call');
      const isDone = await writeDataset({ ...TIN, name: 'New' }, { base: writtenRows(6) }).then(
        () => true,
        () => false,
      );
      faults.clear();
      expect((await readDatasets()).datasets.map(({ name }) => name)).toEqual([isDone ? 'New' : 'Old']);
      expect(await readBase('d1')).toHaveLength(isDone ? 6 : 5);
    }
    await writeDataset(TIN);
    expect(all()).toHaveLength(3);
  },
);
