import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { entriesFromCells, insertDataset, preview, refresh, storedDataset, type Reports } from './datasetStory';

const HEAD = ['Title', 'Date', 'Text'];
const CHILE = ['Copper in Chile', '2018-08-09', 'Chile exported 519,000 tonnes of copper in July 2018.'];
const PERU = ['Zinc in Peru', '2018-08-10', 'Peru exported 120,000 tonnes of zinc in July 2018.'];
const CONGO = ['Cobalt in Congo', '2018-08-11', 'Congo exported 8,400 tonnes of cobalt in July 2018.'];

let book: HeadlessWorkbook;
beforeEach(() => {
  book = openWorkbook();
});
afterEach(() => book.dispose());

/** Somebody works on the sheet of texts. */
const working = (work: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Sheet1'), context.workbook);
    await context.sync();
  });

/** What a refresh finds, by kind and subject. */
async function found(): Promise<{ changes: string[]; reports: Reports }> {
  const reports: Reports = {};
  const { plan } = await preview({ reports });
  return { changes: plan.changes.map(({ kind, row }) => `${kind} ${String(row.cells.Subject)}`), reports };
}

const addressNow = async (): Promise<unknown> => {
  const [source] = (await storedDataset()).sources;
  return source?.origin.kind === 'cells' && [source.origin.address, source.label];
};

describe('cells that do not stand where they stood', () => {
  beforeEach(async () => {
    await book.write('Sheet1!A1:C3', [HEAD, CHILE, PERU]);
    await insertDataset(await entriesFromCells('Sheet1!A1:C3'));
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string, string]>([
    ['rows put in above', (sheet) => sheet.getRange('1:2').insert('Down'), 'Sheet1!A3:C5', 'Sheet1!A6:C6'],
    ['a column put in before', (sheet) => sheet.getRange('A:A').insert('Right'), 'Sheet1!B1:D3', 'Sheet1!B4:D4'],
    ['a sheet that is renamed', (sheet) => (sheet.name = 'Press'), 'Press!A1:C3', 'Press!A4:C4'],
    [
      'both',
      (sheet) => {
        sheet.name = 'It’s news';
        sheet.getRange('1:1').insert('Down');
      },
      "'It’s news'!A2:C4",
      "'It’s news'!A5:C5",
    ],
  ])('are read where they are: %s', async (_, work, address, below) => {
    await working(work);
    expect((await found()).changes).toEqual([]);
    await book.write(below, [CONGO]);
    expect((await found()).changes).toEqual(['added Congo']);
    await refresh();
    expect(await addressNow()).toEqual([address, address]);
    expect((await found()).changes).toEqual([]);
  });

  it('are not taken for others whose header is the same', async () => {
    await book.write('Sheet1!E1:G2', [HEAD, CONGO]);
    expect((await found()).changes).toEqual([]);
    await working((sheet) => (sheet.getRange('A1:C1').values = [['', '', '']]));
    const { changes, reports } = await found();
    expect(changes).toEqual([]);
    const words = /header \(Title, Date, Text\) is not there any more; Sheet1!E1:G3 has it, but none of its articles/u;
    expect(Object.values(reports)).toEqual([{ kind: 'failed', error: expect.stringMatching(words) as unknown }]);
  });

  it('are read by a header that was reworded', async () => {
    await working((sheet) => (sheet.getRange('A1:C1').values = [['Headline', 'Day', 'Story']]));
    expect((await found()).changes).toEqual([]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, RegExp]>([
    [
      'their header is gone',
      (sheet) => sheet.getRange('1:1').clear(),
      /Sheet1!A1:C3 was not read: its header \(Title, Date, Text\) is not there any more, and nowhere else on the sheet/u,
    ],
    [
      'their header stands twice by now',
      (sheet) => {
        sheet.getRange('1:1').insert('Down');
        sheet.getRange('E2:G2').values = [HEAD];
      },
      /is not there any more, and 2 times on the sheet\. Put it back, or remove this source/u,
    ],
    ['their sheet is gone', (sheet) => sheet.delete(), /There is no sheet Sheet1 any more/u],
  ])('are told where %s, and their rows stay', async (_, work, words) => {
    await working(work);
    const { changes, reports } = await found();
    expect(changes).toEqual([]);
    expect(Object.values(reports)).toEqual([{ kind: 'failed', error: expect.stringMatching(words) as unknown }]);
  });
});

it('a table of texts that is renamed is read all the same', async () => {
  await book.write('Sheet1!A1:C3', [HEAD, CHILE, PERU]);
  await working((sheet) => (sheet.tables.add('A1:C3', true).name = 'News'));
  await insertDataset(await entriesFromCells('Sheet1!A1:C3'));
  expect(await addressNow()).toEqual(['News', expect.any(String)]);
  await working((_, { tables }) => (tables.getItem('News').name = 'Press'));
  await book.write('Sheet1!C3', [['Peru exported 125,000 tonnes of zinc in July 2018.']]);
  expect((await found()).changes).toEqual(['changed Peru']);
  await refresh();
  expect(await addressNow()).toEqual(['Press', expect.any(String)]);
});
