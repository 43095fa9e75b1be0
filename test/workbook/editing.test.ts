import { fillGrid } from '../../src/actions/fillGrid';
import { planGridFill } from '../../src/actions/planGridFill';
import { figureRows } from '../../src/output/figureRows';
import { appendRows } from '../../src/workbook/appendRows';
import { listFigureTables } from '../../src/workbook/figureTables';
import { insertFigure } from '../../src/workbook/insertFigure';
import { insertLookup } from '../../src/workbook/insertLookup';
import { insertTable } from '../../src/workbook/insertTable';
import { readCells, readSelection } from '../../src/workbook/readSelection';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { workbookState } from '../support/workbookState';
import { TIN_ARTICLES } from '../output/examples';

const rows = figureRows(TIN_ARTICLES);
const [first] = rows;
if (first === undefined) throw new Error('no rows');

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  await insertTable(rows.slice(0, 1), { place: 'newSheet' });
  await book.write('Sheet1!B2:C3', [
    ['Exports, kt', "'2018-07"],
    ['Zamunda', ''],
  ]);
  await book.select('Sheet1!B2:C3');
});
afterEach(() => {
  book.editCell(false);
  book.dispose();
});

describe('while a cell is being edited, nothing is begun, and nothing is done later', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ['a table', () => insertTable(rows, { place: 'activeCell' }), 'insert'],
    ['rows', () => appendRows('Figures', rows), 'insert'],
    ['a figure', () => insertFigure(first, { provenance: 'beside' }), 'insert'],
    ['a formula', () => insertLookup(first.id, 'Figures'), 'insert'],
    ['the selection', () => readSelection(), 'try'],
    ['cells by address', () => readCells('Sheet1!B2'), 'try'],
    ['a grid', () => planGridFill(rows, { unit: null, as: 'value', table: null }), 'try'],
  ])('%s', async (_, act, verb) => {
    const before = await workbookState(book);
    book.editCell(true);
    await expect(act()).rejects.toMatchObject({
      name: 'WorkbookError',
      code: 'editing',
      message: `A cell is being edited. Finish it with Enter or Esc, then ${verb} again.`,
    });
    book.editCell(false);
    await book.select('Sheet1!H9');
    await listFigureTables();
    await book.select('Sheet1!B2:C3');
    expect(await workbookState(book)).toEqual(before);
  });

  test('a grid that was previewed', async () => {
    const plan = await planGridFill(rows, { unit: null, as: 'value', table: null });
    book.editCell(true);
    await expect(fillGrid(plan)).rejects.toMatchObject({ code: 'editing' });
    book.editCell(false);
    expect(await book.value('Sheet1!C3')).toBe('');
    await expect(fillGrid(plan)).resolves.toMatchObject({ filled: 1 });
  });
});

test('what waits for the end of the edit does not hold up the message', async () => {
  book.editCell(true);
  const tables = listFigureTables();
  await expect(insertFigure(first, { provenance: 'none' })).rejects.toMatchObject({ code: 'editing' });
  book.editCell(false);
  expect((await tables).map(({ name }) => name)).toEqual(['Figures']);
});

test('an insert under way waits for an edit that begins then', async () => {
  let finished = false;
  const inserting = appendRows('Figures', rows, { onProgress: () => book.editCell(true) });
  void inserting.then(() => (finished = true));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(finished).toBe(false);
  book.editCell(false);
  expect(await inserting).toMatchObject({ added: rows.length - 1 });
});
