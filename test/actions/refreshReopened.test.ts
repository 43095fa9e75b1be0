import { undoRefresh } from '../../src/workbook/datasets/undoRefresh';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { fileOf, openFile } from '../support/workbookFile';
import {
  entriesFromCells,
  entriesFromTexts,
  insertDataset,
  refresh,
  storedDataset,
  preview,
  type Reports,
} from './datasetStory';

const HEAD = ['Title', 'Date', 'Text'];
const CHILE = ['Copper in Chile', '2018-08-09', 'Chile exported 519,000 tonnes of copper in July 2018.'];
const PERU = ['Zinc in Peru', '2018-08-10', 'Peru exported 120,000 tonnes of zinc in July 2018.'];
const GABON = ['Manganese in Gabon', '2018-08-12', 'Gabon exported 700,000 tonnes of manganese in July 2018.'];
const CONGO = ['Cobalt in Congo', '2018-08-11', 'Congo exported 8,400 tonnes of cobalt in July 2018.'];
const CORRECTED = [CHILE[0], CHILE[1], 'Chile exported 591,000 tonnes of copper in July 2018.'];

let book: HeadlessWorkbook;
beforeEach(() => {
  book = openWorkbook();
});
afterEach(() => book.dispose());

const rows = async (): Promise<unknown[][]> => {
  const [subjects, values] = await Promise.all([book.values('Figures[Subject]'), book.values('Figures[Value]')]);
  return subjects.map(([subject], row) => [subject, values[row]?.[0]]);
};

/** Lets the document be called otherwise from now on, as after "Save As". */
function saveAs(url: string): void {
  if (!Reflect.set(Office.context.document, 'url', url)) throw new Error('The document keeps its name.');
}

/** Writes the workbook into a file, and opens that as another workbook. */
async function reopen(): Promise<void> {
  const file = await fileOf(book);
  book.dispose();
  book = await openFile(file);
}

describe('a dataset does not hang on what its file is called', () => {
  const NAMES = ['', 'https://contoso.example/Documents/Metals.xlsx', 'C:\\Users\\Ana\\Metals (2).xlsx'];

  it.each(NAMES.flatMap((before) => NAMES.flatMap((after) => (before === after ? [] : [[before, after]]))))(
    'from “%s” to “%s”',
    async (before, after) => {
      saveAs(before);
      await book.write('Sheet1!A1:C3', [HEAD, CHILE, PERU]);
      const made = await insertDataset(await entriesFromCells('Sheet1!A1:C3'));
      saveAs(after);
      expect(await storedDataset()).toEqual(made);
      await book.write('Sheet1!A2:C4', [CORRECTED, PERU, CONGO]);
      expect(await refresh()).toMatchObject({ added: 1, dataset: { id: made.id } });
      expect(await rows()).toEqual([
        ['Chile', 591_000],
        ['Peru', 120_000],
        ['Congo', 8400],
      ]);
    },
  );
});

describe('a workbook that was saved and opened again', () => {
  it('is refreshed, what the analyst did in it stays, and the refresh is undone after another saving', async () => {
    await book.write('Sheet1!A1:C4', [HEAD, CHILE, PERU, GABON]);
    const made = await insertDataset(await entriesFromCells('Sheet1!A1:C4'));
    await book.write('Figures!AB3', [['Peru (Antamina)']]);
    await reopen();
    expect({ ...(await storedDataset()), table: null }).toEqual({ ...made, table: null });
    expect((await preview()).plan.changes).toEqual([]);

    await book.write('Sheet1!A2:C5', [CORRECTED, PERU, GABON, CONGO]);
    await refresh();
    const refreshed = [
      ['Chile', 591_000],
      ['Peru', 120_000],
      ['Gabon', 700_000],
      ['Congo', 8400],
    ];
    expect(await rows()).toEqual(refreshed);
    expect(await book.value('Figures!AB3')).toBe('Peru (Antamina)');
    await reopen();
    expect(await rows()).toEqual(refreshed);
    expect((await preview()).plan.changes).toEqual([]);
    expect(await undoRefresh(await storedDataset())).toMatchObject({ removed: 1, kept: [] });
    expect(await rows()).toEqual([
      ['Chile', 519_000],
      ['Peru', 120_000],
      ['Gabon', 700_000],
    ]);
  });

  it.each([true, false])('has the texts that were to be kept, and no others (%s)', async (keepsText) => {
    await insertDataset(await entriesFromTexts(CHILE.join('\n\n')), { keepsText });
    await reopen();
    const reports: Reports = {};
    expect((await preview({ reports })).plan.changes).toEqual([]);
    expect(Object.values(reports)).toMatchObject([{ kind: keepsText ? 'read' : 'failed' }]);
  });
});
