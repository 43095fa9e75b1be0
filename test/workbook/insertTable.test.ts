import { FIGURE_COLUMNS } from '../../src/output/columns';
import { figureRows } from '../../src/output/figureRows';
import type { Area } from '../../src/workbook/area';
import { checkFree } from '../../src/workbook/checkFree';
import { runExcel } from '../../src/workbook/runExcel';
import { insertTable } from '../../src/workbook/insertTable';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { workbookState } from '../support/workbookState';
import { TIN_ARTICLES } from '../output/examples';

const rows = figureRows(TIN_ARTICLES);
const place = FIGURE_COLUMNS.map(({ header }) => header);

let book: HeadlessWorkbook;
beforeEach(() => {
  book = openWorkbook();
});
afterEach(() => book.dispose());

/** A column of the table below a header row. */
async function columnOf(header: string, sheet = 'Figures', row = 1): Promise<unknown[]> {
  const letter = columnLetters(place.indexOf(header));
  const values = await book.values(`${sheet}!${letter}${row + 1}:${letter}${row + rows.length}`);
  return values.map((cells) => cells[0]);
}

const columnLetters = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;

describe('on a new sheet', () => {
  test('stands every row, with its types, formats and link', async () => {
    const done = await insertTable(rows, { place: 'newSheet' });
    expect(done).toEqual({
      name: 'Figures',
      sheet: 'Figures',
      address: `Figures!A1:AF${rows.length + 1}`,
      rows: rows.length,
    });
    expect(book.sheetNames()).toEqual(['Sheet1', 'Figures']);
    expect(book.tableNames()).toEqual(['Figures']);
    expect((await book.values('Figures!A1:AF1'))[0]).toEqual(place);
    expect(await columnOf('Id')).toEqual(rows.map(({ id }) => id));
    expect(await columnOf('StdValue')).toEqual(rows.map(({ stdValue }) => stdValue ?? ''));
    expect(await columnOf('Use')).toEqual(rows.map(({ use }) => use));
    expect(await columnOf('Period')).toEqual(rows.map(({ period }) => period ?? ''));
    expect((await columnOf('PeriodEnd'))[0]).toBe(43_312);
    expect((await book.texts('Figures!L2'))[0]?.[0]).toBe('2018-07-31');
    expect((await book.formats('Figures!Q2:V2'))[0]).toEqual(['#,##0', 'General', '#,##0', '#,##0', 'General', '0.0%']);
  });

  test('is active, with a frozen header and columns that fit', async () => {
    await insertTable(rows, { place: 'newSheet' });
    const { sheets, layout, links } = book.host.book;
    const id = sheets.activeId();
    expect(sheets.nameOf(id)).toBe('Figures');
    expect(layout.frozen(id)).toEqual({ rows: 1, columns: 0 });
    expect(layout.columnWidth(id, place.indexOf('Sentence'))).toBeGreaterThan(300);
    expect(links.all(id).map(({ row, link }) => [row, link.address])).toEqual([
      [1, 'https://tin.example/august?a=1&b=2#top'],
    ]);
  });

  test('text that starts as a formula stays text', async () => {
    await insertTable(rows, { place: 'newSheet' });
    expect(await columnOf('Item')).toContain('=1+1');
    expect(await columnOf('Subject')).toContain('@Sum');
    expect(await columnOf('Partner')).toContain('-x');
    expect(await columnOf('Publisher')).toContain('+Plus Press');
    expect(await columnOf('Sentence')).toContain('-12% yoy: revised, the tonnage was 0.521 Mt.');
    await book.write('Sheet1!A1', [
      ['=SUMPRODUCT(ISFORMULA(Figures[Item])*1)+SUMPRODUCT(ISFORMULA(Figures[Sentence])*1)'],
    ]);
    expect(await book.value('Sheet1!A1')).toBe(0);
  });

  test('is called what nothing else is called', async () => {
    await insertTable(rows, { place: 'newSheet' });
    const second = await insertTable(rows, { place: 'newSheet' });
    expect(second).toMatchObject({ name: 'Figures2', sheet: 'Figures2' });
    const other = await insertTable(rows, { place: 'newSheet', name: 'Tin [2018]' });
    expect(other.name).toBe('Tin_2018_');
    expect(book.tableNames()).toEqual(['Figures', 'Figures2', 'Tin_2018_']);
  });
});

describe('at the active cell', () => {
  test('stands with its header there, and what is beside it stays', async () => {
    await book.write('A1:B2', [
      ['mine', 5],
      ['too', 6],
    ]);
    await book.select('B5');
    const done = await insertTable(rows, { place: 'activeCell' });
    expect(done).toMatchObject({ name: 'Figures', sheet: 'Sheet1', address: `Sheet1!B5:AG${5 + rows.length}` });
    expect(await book.values('A1:B2')).toEqual([
      ['mine', 5],
      ['too', 6],
    ]);
    expect(await book.values('B5:C6')).toEqual([
      ['Id', 'Use'],
      [rows[0]?.id, rows[0]?.use],
    ]);
    expect(book.sheetNames()).toEqual(['Sheet1']);
  });

  test('numbers are numbers, also where cells were formatted as text', async () => {
    const { sheets, cells } = book.host.book;
    cells.writeFormats({ sheetId: sheets.activeId(), box: { top: 0, left: 0, bottom: 30, right: 40 } }, '@');
    await insertTable(rows, { place: 'activeCell' });
    expect((await book.values('Q2'))[0]?.[0]).toBe(519_000);
    expect((await book.formats('A2:B2'))[0]).toEqual(['General', 'General']);
  });

  test.each<[string, string, unknown, RegExp]>([
    ['a value', 'C7', 'my note', /^C7 holds "my note"/],
    ['a formula', 'C7', '=1+1', /^C7 holds "=1\+1"/],
    ['a formula that shows nothing', 'C7', '=""', /^C7 holds "="""/],
    ['the active cell itself', 'B5', 0, /^B5 holds "0"/],
    ['the last cell', 'AG13', true, /^AG13 holds/],
    ['a long text', 'C7', 'x'.repeat(500), /"x{40}…"/],
  ])('is refused where something stands: %s', async (_, address, value, message) => {
    await book.write(address, [[value]]);
    await book.select('B5');
    const before = await workbookState(book);
    await expect(insertTable(rows, { place: 'activeCell' })).rejects.toMatchObject({
      name: 'WorkbookError',
      code: 'occupied',
      message: expect.stringMatching(message) as unknown,
    });
    expect(await workbookState(book)).toEqual(before);
  });

  test('cells just outside are not in the way', async () => {
    await book.write('A6', [['left']]);
    await book.write('AH6', [['right']]);
    await book.write(`B${6 + rows.length}`, [['below']]);
    await book.write('B4', [['above']]);
    await book.select('B5');
    await expect(insertTable(rows, { place: 'activeCell' })).resolves.toMatchObject({ rows: rows.length });
  });

  test.each<[string, Partial<Area>]>([
    ['to the right', { column: 16_383, columns: 2 }],
    ['below', { row: 1_048_570, rows: 7 }],
  ])('is refused where the sheet ends: %s', async (_, area) => {
    const check = runExcel('Nothing was done', (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      return checkFree(sheet, 'Sheet1', { row: 0, column: 0, rows: 1, columns: 1, ...area });
    });
    await expect(check).rejects.toMatchObject({ code: 'noRoom' });
  });
});

describe('nothing is done', () => {
  test('without rows', async () => {
    await expect(insertTable([], { place: 'newSheet' })).rejects.toMatchObject({ code: 'noValue' });
  });

  test('on a protected sheet', async () => {
    const { protection, sheets } = book.host.book;
    protection.protect(sheets.activeId(), { options: {}, password: undefined });
    const before = await workbookState(book);
    await expect(insertTable(rows, { place: 'activeCell' })).rejects.toMatchObject({
      code: 'protected',
      message: expect.stringMatching(/not inserted.*protected.*Unprotect/) as unknown,
    });
    expect(await workbookState(book)).toEqual(before);
  });

  test('where it is cancelled before it began', async () => {
    const before = await workbookState(book);
    const reason = new Error('cancelled');
    await expect(insertTable(rows, { place: 'newSheet', signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(await workbookState(book)).toEqual(before);
  });
});
