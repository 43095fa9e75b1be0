import { undoRefresh } from '../../src/workbook/datasets/undoRefresh';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { filterOf, filterTable } from '../support/tableFilter';
import { entriesFromCells, insertDataset, refresh, storedDataset } from './datasetStory';

const HEAD = ['Title', 'Date', 'Text'];
const CHILE = ['Copper in Chile', '2018-08-09', 'Chile exported 519,000 tonnes of copper in July 2018.'];
const PERU = ['Zinc in Peru', '2018-08-10', 'Peru exported 120,000 tonnes of zinc in July 2018.'];
const GABON = ['Manganese in Gabon', '2018-08-12', 'Gabon exported 700,000 tonnes of manganese in July 2018.'];
const CONGO = ['Cobalt in Congo', '2018-08-11', 'Congo exported 8,400 tonnes of cobalt in July 2018.'];
const GUINEA = ['Bauxite in Guinea', '2018-08-13', 'Guinea exported 5,000,000 tonnes of bauxite in July 2018.'];
const MORE_COPPER = [CHILE[0], CHILE[1], 'Chile exported 591,000 tonnes of copper in July 2018.'];
const MORE_ZINC = [PERU[0], PERU[1], 'Peru exported 125,000 tonnes of zinc in July 2018.'];

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  await book.write('Sheet1!A1:C4', [HEAD, CHILE, PERU, GABON]);
  await insertDataset(await entriesFromCells('Sheet1!A1:C4'));
});
afterEach(() => book.dispose());

const rows = async (): Promise<unknown[][]> => {
  const [subjects, values] = await Promise.all([book.values('Figures[Subject]'), book.values('Figures[Value]')]);
  return subjects.map(([subject], row) => [subject, values[row]?.[0]]);
};

describe('a table that is filtered', () => {
  it.each<[string, string, readonly string[], readonly string[]]>([
    ['by a column that the refresh changes', 'Value', ['700,000'], ['Chile', 'Peru']],
    ['by one that it does not', 'Subject', ['Chile', 'Gabon'], ['Peru']],
    ['so that no row is left', 'Subject', ['Nowhere'], ['Chile', 'Peru', 'Gabon']],
  ])('%s keeps its filter, and what it hides is refreshed all the same', async (_, header, shown, hidden) => {
    await filterTable(book.host.book, 'Figures', header, shown);
    const filter = filterOf(book.host.book, 'Figures', 'Subject');
    expect(filter).toEqual({ criteria: expect.stringContaining(shown[0] ?? '') as string, hidden });
    await book.write('Sheet1!A2:C6', [MORE_COPPER, MORE_ZINC, GABON, CONGO, GUINEA]);
    expect(await refresh()).toMatchObject({ added: 2 });
    expect(await rows()).toEqual([
      ['Chile', 591_000],
      ['Peru', 125_000],
      ['Gabon', 700_000],
      ['Congo', 8400],
      ['Guinea', 5_000_000],
    ]);
    expect(filterOf(book.host.book, 'Figures', 'Subject')).toEqual(filter);
    await undoRefresh(await storedDataset());
    expect(await rows()).toEqual([
      ['Chile', 519_000],
      ['Peru', 120_000],
      ['Gabon', 700_000],
    ]);
    expect(filterOf(book.host.book, 'Figures', 'Subject')).toEqual(filter);
  });
});
