import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { writeDataset } from '../../src/workbook/datasets/writeDataset';
import { articlesOfPane } from '../../src/taskpane/datasets/work/paneKnowledge';
import {
  entriesFromCells,
  entriesFromTexts,
  insertDataset,
  preview,
  storedDataset,
  type Reports,
} from './datasetStory';

const HEAD = ['Title', 'Date', 'Text'];
const CHILE = ['Copper in Chile', '2018-08-09', 'Chile exported 519,000 tonnes of copper in July 2018.'];
const PERU = ['Zinc in Peru', '2018-08-10', 'Peru exported 120,000 tonnes of zinc in July 2018.'];
const CONGO = ['Cobalt in Congo', '2018-08-11', 'Congo exported 8,400 tonnes of cobalt in July 2018.'];
const CORRECTED = [CHILE[0], CHILE[1], 'Chile exported 591,000 tonnes of copper in July 2018.'];

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  await book.write('Sheet1!A1:C3', [HEAD, CHILE, PERU]);
});
afterEach(() => book.dispose());

const kinds = async (...args: Parameters<typeof preview>) => {
  const { plan } = await preview(...args);
  return plan.changes.map(({ kind, row }) => `${kind} ${String(row.cells.Subject)} ${String(row.cells.Value)}`);
};

describe('a dataset of cells', () => {
  beforeEach(async () => {
    await insertDataset(await entriesFromCells('Sheet1!A1:C3'));
  });

  it('remembers its sources and its articles', async () => {
    const { name, table, sources, chosen, lastChanged } = await storedDataset();
    expect([name, table.name, chosen, lastChanged]).toEqual(['Figures', 'Figures', null, null]);
    expect(sources.map(({ label, origin }) => [label, origin])).toEqual([
      ['Sheet1!A1:C3', { kind: 'cells', address: 'Sheet1!A1:C3', eachCell: false }],
    ]);
    expect(sources[0]?.articles.map(({ title, place }) => [title, place])).toEqual([
      ['Copper in Chile', 'Sheet1!A2:C2'],
      ['Zinc in Peru', 'Sheet1!A3:C3'],
    ]);
  });

  it('has nothing to do where nothing changed', async () => {
    const reports: Reports = {};
    expect(await kinds({ reports })).toEqual([]);
    expect(reports).toEqual({ 'Sheet1!A1:C3': { kind: 'read', articles: 2 } });
  });

  it.each([
    ['a text that was corrected', [[...CORRECTED], PERU], ['changed Chile 591000']],
    ['an article that was added below', [CHILE, PERU, CONGO], ['added Congo 8400']],
    ['an article that was taken out', [CHILE, ['', '', '']], ['withdrawn Peru 120000']],
    ['articles in another order', [PERU, CHILE], []],
    ['a row put in between', [CHILE, CONGO, PERU], ['added Congo 8400']],
  ])('follows %s', async (_name, rows, expected) => {
    await book.write(`Sheet1!A2:C${rows.length + 1}`, rows);
    expect(await kinds()).toEqual(expected);
  });

  it('does not take cells below a gap for its own', async () => {
    await book.write('Sheet1!A6:C6', [CONGO]);
    expect(await kinds()).toEqual([]);
  });

  it('leaves its rows alone where the sheet is gone, and says so', async () => {
    const reports: Reports = {};
    await book.write(
      'Sheet1!A1:C3',
      [HEAD, HEAD, HEAD].map(() => ['', '', '']),
    );
    expect(await kinds({ reports })).toEqual([]);
    expect(reports['Sheet1!A1:C3']).toEqual({
      kind: 'failed',
      error: expect.stringMatching(/holds no text any more: put it back there, or remove this source/u) as string,
    });
  });

  it('says where its table is not there any more', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Figures').delete();
      await context.sync();
    });
    await expect(preview()).rejects.toThrow(
      'The table Figures of the dataset Figures is not in the workbook any more. Undo its deletion, or remove the dataset.',
    );
  });

  it('takes corrections of the pane', async () => {
    const [id = ''] = (await preview()).plan.input.sheet.map((row) => row.id);
    const said = { corrections: { [id]: { subject: 'Codelco' } }, accepted: [id], rejected: [] };
    const { plan } = await preview({ said });
    expect(plan.changes.map(({ kind, fields }) => [kind, fields.map(({ header, says }) => [header, says])])).toEqual([
      [
        'changed',
        expect.arrayContaining([
          ['Subject', 'Codelco'],
          ['Reviewed', true],
        ]),
      ],
    ]);
  });

  it('withdraws what was rejected in the pane', async () => {
    const [id = ''] = (await preview()).plan.input.sheet.map((row) => row.id);
    expect(await kinds({ said: { corrections: {}, accepted: [], rejected: [id] } })).toEqual([
      'withdrawn Chile 519000',
    ]);
  });

  it('leaves the rows of a source that was removed as they are', async () => {
    const dataset = await storedDataset();
    await writeDataset({ ...dataset, sources: [] });
    expect(await kinds()).toEqual([]);
  });

  it('can be cancelled', async () => {
    await expect(preview({ signal: AbortSignal.abort(new Error('Stop.')) })).rejects.toThrow('Stop.');
  });

  it('grows when figures are appended to its table', async () => {
    await insertDataset(await entriesFromTexts(CONGO.join('\n\n')), { table: 'Figures' });
    const { sources } = await storedDataset();
    expect(sources.map(({ origin }) => origin.kind)).toEqual(['cells', 'text']);
    const reports: Reports = {};
    expect(await kinds({ reports })).toEqual([]);
    expect(reports['Cobalt in Congo']).toMatchObject({
      kind: 'failed',
      error: 'Its text is not on this computer: paste it again or add the file. Its rows are left as they are.',
    });
  });
});

describe('an article that the pane asks for', () => {
  it('comes from the texts that are kept, with the figures of the table', async () => {
    await insertDataset(await entriesFromTexts(CHILE.join('\n\n'), PERU.join('\n\n')), { keepsText: true });
    const { sources } = await storedDataset();
    const [article = ''] = sources.flatMap(({ articles }) => articles.map(({ id }) => id));
    expect((await preview()).read).toEqual([]);
    const planned = await preview({ shown: [article] });
    expect(planned.read.map(({ id, source, figures }) => [id, source.origin, figures.length])).toEqual([
      [article, { kind: 'text' }, 1],
    ]);
    expect(planned.plan.input.sheet.map(({ id }) => id)).toContain(planned.read[0]?.figures[0]?.id);
  });
});

describe('a dataset of pasted texts', () => {
  it('is read from the pane', async () => {
    const articles = await entriesFromTexts(CHILE.join('\n\n'));
    await insertDataset(articles);
    const reports: Reports = {};
    expect(await kinds({ ofPane: articlesOfPane(articles), reports })).toEqual([]);
    expect(reports).toEqual({ 'Copper in Chile': { kind: 'read', articles: 1 } });
  });

  it('is read from the workbook where its text is kept there', async () => {
    await insertDataset(await entriesFromTexts(CHILE.join('\n\n'), PERU.join('\n\n')), { keepsText: true });
    const reports: Reports = {};
    expect(await kinds({ reports })).toEqual([]);
    expect(Object.values(reports)).toEqual([
      { kind: 'read', articles: 1 },
      { kind: 'read', articles: 1 },
    ]);
  });

  it('changes with the text that replaces it', async () => {
    const articles = await entriesFromTexts(CHILE.join('\n\n'));
    await insertDataset(articles);
    const replaced = articles.map((entry) => ({
      ...entry,
      article: null,
      origin: { kind: 'pasted' as const, text: CORRECTED.join('\n\n') },
    }));
    expect(await kinds({ ofPane: articlesOfPane(replaced) })).toEqual(['changed Chile 591000']);
  });
});

it('a table of Excel is known by its name, wherever it goes', async () => {
  await book.write('Sheet1!E5:G7', [HEAD, CHILE, PERU]);
  await Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Sheet1').tables.add('E5:G7', true);
    table.name = 'News';
    await context.sync();
  });
  await insertDataset(await entriesFromCells('Sheet1!E5:G7'));
  expect((await storedDataset()).sources.map(({ origin }) => origin)).toEqual([
    { kind: 'cells', address: 'News', eachCell: false },
  ]);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('News').rows.add(undefined, [CONGO]);
    await context.sync();
  });
  expect(await kinds()).toEqual(['added Congo 8400']);
});
