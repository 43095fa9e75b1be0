import { undoRefresh } from '../../src/workbook/datasets/undoRefresh';
import type { Box } from '../../src/workbench/host/address/box';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { entriesFromCells, insertDataset, preview, refresh, storedDataset } from './datasetStory';

const HEAD = ['Title', 'Date', 'Text'];
const CHILE = ['Copper in Chile', '2018-08-09', 'Chile exported 519,000 tonnes of copper in July 2018.'];
const PERU = ['Zinc in Peru', '2018-08-10', 'Peru exported 120,000 tonnes of zinc in July 2018.'];
const GABON = ['Manganese in Gabon', '2018-08-12', 'Gabon exported 700,000 tonnes of manganese in July 2018.'];
const CONGO = ['Cobalt in Congo', '2018-08-11', 'Congo exported 8,400 tonnes of cobalt in July 2018.'];
const CORRECTED = [CHILE[0], CHILE[1], 'Chile exported 591,000 tonnes of copper in July 2018.'];

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  await book.write('Sheet1!A1:C4', [HEAD, CHILE, PERU, GABON]);
  await insertDataset(await entriesFromCells('Sheet1!A1:C4'));
});
afterEach(() => book.dispose());

const tables = () => book.host.book.tables;

/** The table of the dataset, whatever it is called by now. */
function figures() {
  const table = tables()
    .all()
    .find(({ sheetId }) => book.host.book.sheets.nameOf(sheetId) === 'Figures');
  if (table === undefined) throw new Error('There is no table of figures.');
  return table;
}

/** Columns of the table of figures, row by row. */
function rows(...headers: readonly string[]): unknown[][] {
  book.host.book.writes.flush();
  const { sheetId, box } = figures();
  const [names = [], ...body] = book.host.book.cells.values({ sheetId, box });
  return body.map((cells) => headers.map((header) => cells[names.indexOf(header)]));
}

const shift = (box: Box, direction: 'Down' | 'Up' | 'Left' | 'Right') =>
  book.host.book.structure.shift({ sheetId: figures().sheetId, box }, direction);

/** All cells of some columns of the sheet, from one header to another. */
function columns(from: string, to = from): Box {
  const { id, box } = figures();
  const at = (header: string): number => box.left + tables().columnNames(id).indexOf(header);
  return { top: 0, bottom: 1_048_575, left: at(from), right: at(to) };
}

/** As it is written so that it stands there. */
const content = (cell: unknown): unknown => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell);

/** Puts the columns of the table into the opposite order. */
function turnRound(): void {
  const { sheetId, box } = figures();
  const cells = book.host.book.cells.values({ sheetId, box });
  book.host.book.write(
    { sheetId, box },
    cells.map((row) => row.map(content).reverse()),
  );
}

/** What copying the sheet does: another sheet, whose table holds the same rows and has a name of its own. */
async function copySheet(): Promise<void> {
  const { sheets, cells } = book.host.book;
  const { box, sheetId } = figures();
  const values = cells.values({ sheetId, box });
  const copy = { sheetId: sheets.add('Figures (2)'), box };
  book.host.book.write(
    copy,
    values.map((row) => row.map(content)),
  );
  await tables().rename(await tables().add(copy), 'Figures3');
}

const edits: readonly (readonly [string, () => unknown])[] = [
  ['left as it is', () => undefined],
  ['renamed', () => tables().rename(figures().id, 'Metals')],
  ['on a sheet that was copied', copySheet],
  [
    'renamed, and its sheet copied',
    async () => {
      await tables().rename(figures().id, 'Metals');
      await copySheet();
    },
  ],
  [
    'moved down and right',
    async () => {
      await shift({ top: 0, left: 0, bottom: 4, right: 16_383 }, 'Down');
      await shift({ top: 0, left: 0, bottom: 1_048_575, right: 1 }, 'Right');
    },
  ],
  [
    'with a column put in',
    async () => {
      await shift(columns('Item'), 'Right');
      await book.write('Figures!H1:H4', [['My note'], ['a'], ['b'], ['c']]);
    },
  ],
  [
    'with columns taken out',
    async () => {
      await shift(columns('Publisher'), 'Left');
      await shift(columns('ChangeBasis', 'Confidence'), 'Left');
    },
  ],
  ['with its columns in the opposite order', turnRound],
];

describe('a dataset whose table was', () => {
  it.each(edits)('%s is refreshed in exactly the right cells, and undone', async (_name, edit) => {
    await edit();
    const before = rows('Subject', 'Item', 'Value', 'StdValue', 'Measure');
    expect(before.map(([subject]) => subject)).toEqual(['Chile', 'Peru', 'Gabon']);
    expect((await preview()).plan.changes).toEqual([]);
    const others = () => book.host.book.sheets.ids().map((id) => [id, everythingBut(id)]);
    const rest = others();

    await book.write('Sheet1!A2:C5', [CORRECTED, PERU, GABON, CONGO]);
    expect(await refresh()).toMatchObject({ added: 1 });
    expect(rows('Subject', 'Item', 'Value', 'StdValue', 'Measure')).toEqual([
      ['Chile', 'copper', 591_000, 591_000, 'exports'],
      before[1],
      before[2],
      ['Congo', 'cobalt', 8400, 8400, 'exports'],
    ]);
    expect((await preview()).plan.changes).toEqual([]);
    expect(await undoRefresh(await storedDataset())).toMatchObject({ removed: 1, kept: [] });
    expect(rows('Subject', 'Item', 'Value', 'StdValue', 'Measure')).toEqual(before);
    expect(others().filter(([id]) => rest.some(([other]) => other === id))).toEqual(rest);
  });

  /** What stands on a sheet that is neither of figures nor of texts. */
  function everythingBut(sheetId: string): unknown {
    const name = book.host.book.sheets.nameOf(sheetId);
    const box = { top: 0, left: 0, bottom: 20, right: 40 };
    return name === 'Sheet1' ? null : book.host.book.cells.formulas({ sheetId, box });
  }
});
