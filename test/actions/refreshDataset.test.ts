import { noteUnchanged } from '../../src/actions/applyDatasetRefresh';
import { leaveDeleted, offerAgain } from '../../src/dataset/merge/offerAgain';
import type { Correction } from '../../src/model/correction';
import { inflated } from '../../src/workbook/datasets/store/deflated';
import { unpackRows } from '../../src/workbook/datasets/store/packedRows';
import { undoRefresh } from '../../src/workbook/datasets/undoRefresh';
import { removeDataset, writeDataset } from '../../src/workbook/datasets/writeDataset';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { entriesFromCells, insertDataset, NOW, preview, refresh, storedDataset } from './datasetStory';

const HEAD = ['Title', 'Date', 'Text'];
const CHILE = ['Copper in Chile', '2018-08-09', 'Chile exported 519,000 tonnes of copper in July 2018.'];
const PERU = ['Zinc in Peru', '2018-08-10', 'Peru exported 120,000 tonnes of zinc in July 2018.'];
const GABON = ['Manganese in Gabon', '2018-08-12', 'Gabon exported 700,000 tonnes of manganese in July 2018.'];
const CONGO = ['Cobalt in Congo', '2018-08-11', 'Congo exported 8,400 tonnes of cobalt in July 2018.'];
const GUINEA = ['Bauxite in Guinea', '2018-08-13', 'Guinea exported 5,000,000 tonnes of bauxite in July 2018.'];
const CORRECTED = [CHILE[0], CHILE[1], 'Chile exported 591,000 tonnes of copper in July 2018.'];

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  await book.write('Sheet1!A1:C4', [HEAD, CHILE, PERU, GABON]);
  await insertDataset(await entriesFromCells('Sheet1!A1:C4'));
});
afterEach(() => book.dispose());

/** The rows of the table with some of its columns, top to bottom. */
async function rows(...headers: readonly string[]): Promise<unknown[][]> {
  const columns = await Promise.all(headers.map((header) => book.values(`Figures[${header}]`)));
  return (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row]?.[0]));
}

/** Writes into a row of the table, known by its subject. */
async function edit(subject: string, header: string, value: unknown): Promise<void> {
  const place = (await rows('Subject')).findIndex(([one]) => one === subject);
  const values = await book.values(`Figures[${header}]`);
  await book.write(
    `Figures[${header}]`,
    values.map((cells, row) => (row === place ? [value] : cells)),
  );
}

/** Adds a column of the analyst's with a formula, and sorts the table by value, largest first. */
async function addColumnAndSort(): Promise<void> {
  await book.write('Figures!AG1:AG4', [['Mine'], ['=Q2*2'], ['=Q3*2'], ['=Q4*2']]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('Figures');
    table.resize('Figures!A1:AG4');
    const value = table.columns.getItem('Value').load('index');
    await context.sync();
    table.sort.apply([{ key: value.index, ascending: false }]);
    await context.sync();
  });
}

/** Damages what the workbook keeps of the rows as they were written. */
function loseBase(): void {
  const { xmlParts } = book.host.book;
  const base = xmlParts.ids(undefined).filter((part) => xmlParts.xml(part).includes('"data":"'));
  const held = (part: string): unknown => inflated(/"data":"([^"]*)"/u.exec(xmlParts.xml(part))?.[1] ?? '');
  for (const part of base) if (unpackRows(held(part)) !== null) xmlParts.delete(part);
}

describe('the story of a refresh', () => {
  it('what the analyst did stays, and exactly the right rows change', async () => {
    await edit('Peru', 'Item', 'zinc concentrate');
    await edit('Gabon', 'StdValue', 690_000);
    await edit('Chile', 'SubjectWritten', 'Chile (Codelco)');
    await addColumnAndSort();
    const before = await rows('Mine', 'Subject', 'Item', 'Value', 'StdValue', 'SubjectWritten');
    expect(before.map(([, subject]) => subject)).toEqual(['Gabon', 'Chile', 'Peru']);

    await book.write('Sheet1!A2:C6', [CORRECTED, PERU, GABON, CONGO, GUINEA]);
    const done = await refresh();
    expect(done).toMatchObject({ added: 2, sheet: 'Figures' });

    const after = await rows('Mine', 'Subject', 'Item', 'Value', 'StdValue', 'SubjectWritten');
    expect(after).toEqual([
      before[0],
      [1_182_000, 'Chile', 'copper', 591_000, 591_000, 'Chile (Codelco)'],
      before[2],
      [16_800, 'Congo', 'cobalt', 8400, 8400, 'Congo'],
      [10_000_000, 'Guinea', 'bauxite', 5_000_000, 5_000_000, 'Guinea'],
    ]);
    expect((await preview()).plan.changes).toEqual([]);
    expect((await book.formulas('Figures[Mine]')).flat()).toEqual([2, 3, 4, 5, 6].map((row) => `=Q${row}*2`));

    const { removed, kept } = await undoRefresh(await storedDataset());
    expect([removed, kept]).toEqual([2, []]);
    expect(await rows('Mine', 'Subject', 'Item', 'Value', 'StdValue', 'SubjectWritten')).toEqual(before);
  });

  it('is undone, but for what was edited since', async () => {
    const before = await rows('Id', 'Subject', 'Value', 'StdValue', 'Sentence', 'Use');
    await book.write('Sheet1!A2:C5', [CORRECTED, PERU, GABON, CONGO]);
    await refresh();
    expect(await rows('Subject')).toHaveLength(4);
    const { cells, removed, kept } = await undoRefresh(await storedDataset());
    expect([removed, kept]).toEqual([1, []]);
    expect(cells).toBeGreaterThan(0);
    expect(await rows('Id', 'Subject', 'Value', 'StdValue', 'Sentence', 'Use')).toEqual(before);
  });

  it('is refused where the table has changed since the preview', async () => {
    await book.write('Sheet1!A2:C2', [CORRECTED]);
    const planned = await preview();
    await edit('Peru', 'Item', 'zinc concentrate');
    await expect(refresh(planned)).rejects.toMatchObject({ code: 'changed' });
    expect((await rows('Subject', 'Value'))[0]).toEqual(['Chile', 519_000]);
  });

  it('keeps what a colleague changed of the dataset since the preview', async () => {
    await book.write('Sheet1!A2:C2', [CORRECTED]);
    const planned = await preview();
    const dataset = await storedDataset();
    const feed = { id: 'feed', label: 'Feed', origin: { kind: 'feed', url: 'https://a.example/feed' } } as const;
    const sources = [...dataset.sources, { ...feed, keepsText: false, articles: [] }];
    await writeDataset({ ...dataset, sources, corrections: { f1: { unit: 'kt' } } }, {}, dataset);
    await refresh(planned);
    const after = await storedDataset();
    expect(after.sources.map(({ label }) => label)).toEqual(['Sheet1!A1:C4', 'Feed']);
    expect(after.corrections).toEqual({ f1: { unit: 'kt' } });
    expect(after.lastChanged).toBe(NOW.toISOString());
    expect(await rows('Value')).toContainEqual([591_000]);
  });

  it('is refused where a colleague removed the dataset since the preview', async () => {
    await book.write('Sheet1!A2:C2', [CORRECTED]);
    const planned = await preview();
    await removeDataset((await storedDataset()).id);
    await expect(refresh(planned)).rejects.toMatchObject({ code: 'gone' });
    expect((await rows('Value'))[0]).toEqual([519_000]);
  });

  it('leaves a conflict as it stands unless it is settled', async () => {
    await edit('Chile', 'Value', 520_000);
    await book.write('Sheet1!A2:C2', [CORRECTED]);
    const planned = await preview();
    expect(planned.plan.changes.map(({ kind }) => kind)).toEqual(['conflict']);
    await refresh(planned);
    expect((await rows('Value'))[0]).toEqual([520_000]);
    const again = await preview();
    const [conflict] = again.plan.changes;
    expect(conflict?.kind).toBe('conflict');
    await refresh(again, { accepted: 'all', settled: new Map([[conflict?.id ?? '', 'source']]) });
    expect((await rows('Value'))[0]).toEqual([591_000]);
    expect((await preview()).plan.changes).toEqual([]);
  });

  it('asks about rows of the last refresh that are all gone, and offers them again', async () => {
    await book.write('Sheet1!A5:C6', [CONGO, GUINEA]);
    await refresh();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Figures').getRange('5:6').delete('Up');
      await context.sync();
    });
    const planned = await preview();
    expect([planned.plan.undone, planned.plan.changes]).toEqual(['unclear', []]);
    const again = offerAgain(planned.plan);
    expect(again.undone).toBe('no');
    expect(again.changes.map(({ kind, row }) => [kind, row.cells.Subject])).toEqual([
      ['added', 'Congo'],
      ['added', 'Guinea'],
    ]);
    await refresh({ ...planned, plan: again });
    expect(await rows('Subject')).toEqual([['Chile'], ['Peru'], ['Gabon'], ['Congo'], ['Guinea']]);
    expect((await preview()).plan).toMatchObject({ undone: 'no', changes: [], deleted: [] });
  });

  it('asks once: rows that are to stay deleted do', async () => {
    await book.write('Sheet1!A5:C5', [CONGO]);
    await refresh();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Figures').getRange('5:5').delete('Up');
      await context.sync();
    });
    const planned = await preview();
    await noteUnchanged({ ...planned, plan: leaveDeleted(planned.plan) }, NOW);
    expect((await preview()).plan).toMatchObject({ undone: 'no', changes: [], deleted: [expect.any(String)] });
  });

  it('takes a correction back that was taken back in the pane', async () => {
    const id = String((await rows('Id'))[0]?.[0]);
    const said = (correction: Correction) => ({ corrections: { [id]: correction }, accepted: [], rejected: [] });
    await refresh(await preview({ said: said({ subject: 'Codelco' }) }));
    expect((await rows('Subject'))[0]).toEqual(['Codelco']);
    expect((await preview()).plan.changes).toEqual([]);
    const nothing = { corrections: {}, accepted: [], rejected: [] };
    expect((await preview({ said: said({}) })).plan.changes).toEqual([]);
    const takenBack = { corrections: { [id]: [{ subject: 'Codelco' }] }, reviews: {} };
    await refresh(await preview({ said: { ...nothing, takenBack } }));
    expect((await rows('Subject'))[0]).toEqual(['Chile']);
    expect((await storedDataset()).corrections).toEqual({});
    expect((await preview()).plan.changes).toEqual([]);
  });

  it('knows a corrected figure by the table where what was written is lost, and asks', async () => {
    await edit('Gabon', 'Value', 690_000);
    const ids = await rows('Id');
    await book.write('Sheet1!A2:C2', [CORRECTED]);
    loseBase();
    const planned = await preview();
    expect(planned.plan.baseLost).toBe(true);
    expect(planned.plan.changes.map(({ kind, index, row }) => [kind, index, row.cells.Subject])).toEqual([
      ['conflict', 0, 'Chile'],
      ['conflict', 2, 'Gabon'],
    ]);
    await refresh(planned);
    expect(await rows('Id')).toEqual(ids);
    expect(await rows('Value')).toEqual([[519_000], [120_000], [690_000]]);
  });

  it('does not bring back a row that was deleted', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Figures').getRange('3:3').delete('Up');
      await context.sync();
    });
    expect(await rows('Subject')).toEqual([['Chile'], ['Gabon']]);
    const planned = await preview();
    expect(planned.plan.changes).toEqual([]);
    expect(planned.plan.deleted).toHaveLength(1);
  });
});

describe('a figure that was rejected', () => {
  const TIN =
    'Chile exported 519,000 tonnes of tin in July 2018, up 18 percent from a year earlier. Chile imported 8,400 tonnes of cobalt in July 2018.';
  const EDITED = TIN.replace('Chile imported', 'According to customs data, Chile imported').replace(
    '519,000',
    '519,321',
  );
  const said = { corrections: {}, accepted: [], rejected: [] };
  const text = (tin: string) => book.write('Sheet1!A2:C2', [['Tin in Chile', '2018-08-09', tin]]);
  const [COBALT, RISE] = ['cobalt', 'rise'] as const;

  /** Inserts the figures of the text but one, with what was said of it. */
  async function insertWithout(what: typeof COBALT | typeof RISE, when: 'before' | 'after'): Promise<string> {
    book.dispose();
    book = openWorkbook();
    await book.write('Sheet1!A1:C1', [HEAD]);
    await text(TIN);
    const entries = await entriesFromCells('Sheet1!A1:C2');
    const figures = entries.flatMap((entry) => entry.figures);
    const { id = '' } = figures.find(({ kind, item }) => (what === RISE ? kind === 'change' : item === COBALT)) ?? {};
    await insertDataset(entries, { rejected: when === 'before' ? [id] : [] });
    if (when === 'after') await refresh(await preview({ said: { ...said, rejected: [id] } }));
    return id;
  }
  const used = async () => (await rows('Item', 'YoY', 'Use')).filter(([, , use]) => use === true);

  it.each([
    [COBALT, 'before', [['tin', 0.18, true]]],
    [COBALT, 'after', [['tin', 0.18, true]]],
    [
      RISE,
      'before',
      [
        ['tin', '', true],
        ['cobalt', '', true],
      ],
    ],
    [
      RISE,
      'after',
      [
        ['tin', '', true],
        ['cobalt', '', true],
      ],
    ],
  ] as const)('%s %s it was inserted: it stays away when its sentence is edited', async (what, when, expected) => {
    await insertWithout(what, when);
    expect(await used()).toEqual(expected);
    await text(EDITED);
    await refresh();
    expect(await used()).toEqual(expected);
    await text(EDITED.replace('8,400', '8,900').replace('up 18', 'rising by 18'));
    await refresh();
    expect(await used()).toEqual(expected);
    expect((await preview()).plan.changes).toEqual([]);
  });

  it.each([
    [COBALT, 'before'],
    [COBALT, 'after'],
    [RISE, 'before'],
    [RISE, 'after'],
  ] as const)('%s %s it was inserted: it comes once it is opened again', async (what, when) => {
    const id = await insertWithout(what, when);
    await text(EDITED);
    const takenBack = { corrections: {}, reviews: { [id]: ['rejected'] as const } };
    await refresh(await preview({ said: { ...said, takenBack } }));
    expect(await used()).toEqual([
      ['tin', 0.18, true],
      ['cobalt', '', true],
    ]);
    expect((await storedDataset()).rejected).toEqual([]);
    expect((await preview()).plan.changes).toEqual([]);
  });
});
