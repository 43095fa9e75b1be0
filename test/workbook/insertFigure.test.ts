import { lookUpFigure } from '../../src/actions/lookUpFigure';
import { figureRows } from '../../src/output/figureRows';
import { figureIdAtActiveCell } from '../../src/workbook/figureIdAtActiveCell';
import { insertFigure } from '../../src/workbook/insertFigure';
import { insertLookup } from '../../src/workbook/insertLookup';
import { insertTable } from '../../src/workbook/insertTable';
import { everyFault } from '../support/everyFault';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { workbookState } from '../support/workbookState';
import { TIN_ARTICLES } from '../output/examples';

const rows = figureRows(TIN_ARTICLES);

function rowOf(id: string) {
  const row = rows.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
}

const EXPORTS = rowOf('faugustn0');
const CHANGE = rowOf('faugustn6');
const RANGE = rowOf('faugustn4');
const HOSTILE = rowOf('fseptembern2');

let book: HeadlessWorkbook;
const open = async (requirements: Readonly<Record<string, string>> = {}) => {
  book = openWorkbook({ requirements });
  await book.select('B2');
};
beforeEach(() => open());
afterEach(() => book.dispose());

const state = () => workbookState(book);

describe('a figure at the active cell', () => {
  test('with unit, period and source beside it', async () => {
    await expect(insertFigure(EXPORTS, { provenance: 'beside' })).resolves.toBe('Sheet1!B2:E2');
    expect(await book.values('B2:E2')).toEqual([[519_000, 't', '2018-07', 'https://tin.example/august?a=1&b=2#top']]);
    expect((await book.formats('B2'))[0]).toEqual(['#,##0']);
    const { links, sheets } = book.host.book;
    expect(links.all(sheets.activeId()).map(({ row, column }) => [row, column])).toEqual([[1, 4]]);
  });

  test('days and years beside it are dates and numbers', async () => {
    const bare = { source: null, title: null, publisher: null, sentence: null, published: '2018-08-09' };
    await insertFigure({ ...EXPORTS, ...bare, period: '2018' }, { provenance: 'beside' });
    expect(await book.values('D2:E2')).toEqual([[2018, 43_321]]);
    expect(await book.texts('D2:E2')).toEqual([['2018', '2018-08-09']]);
    await book.select('B3');
    await insertFigure({ ...EXPORTS, source: null, title: '2018-08-09', publisher: null }, { provenance: 'beside' });
    expect(await book.values('D3:E3')).toEqual([['2018-07', '2018-08-09, 2018-08-09']]);
  });

  test('with a note', async () => {
    await insertFigure(CHANGE, { provenance: 'note' });
    expect((await book.texts('B2'))[0]).toEqual(['-12.0%']);
    expect(await book.values('C2:E2')).toEqual([['', '', '']]);
    const { notes, sheets } = book.host.book;
    expect(notes.all(sheets.activeId()).map(({ text }) => text.split('\n').at(-1))).toEqual([
      `Ingot figure ${CHANGE.id}`,
    ]);
    expect(await figureIdAtActiveCell()).toBe(CHANGE.id);
  });

  test('alone', async () => {
    await book.write('C2', [['mine']]);
    await insertFigure(EXPORTS, { provenance: 'none' });
    expect(await book.values('B2:C2')).toEqual([[519_000, 'mine']]);
    expect(await figureIdAtActiveCell()).toBeNull();
  });

  test('texts stay texts', async () => {
    await insertFigure({ ...HOSTILE, period: '=1+1' }, { provenance: 'beside' });
    expect(await book.values('B2:E2')).toEqual([
      [0.44, '%', '=1+1', '=HYPERLINK("https://evil.example","click"), +Plus Press, 2018-09-08'],
    ]);
    await book.write('G1:H1', [['=ISFORMULA(D2)', '=ISFORMULA(E2)']]);
    expect(await book.values('G1:H1')).toEqual([[false, false]]);
    expect(book.host.book.links.all(book.host.book.sheets.activeId())).toEqual([]);
  });

  test('without notes, older Excel gets a comment; without either, advice', async () => {
    book.dispose();
    await open({ ExcelApi: '1.13' });
    await insertFigure(EXPORTS, { provenance: 'note' });
    expect(book.host.book.notes.all(book.host.book.sheets.activeId())).toHaveLength(1);
    book.dispose();
    await open({ ExcelApi: '1.9' });
    const before = await state();
    await expect(insertFigure(EXPORTS, { provenance: 'note' })).rejects.toMatchObject({ code: 'unsupported' });
    expect(await state()).toEqual(before);
  });

  test.each<[string, 'beside' | 'note' | 'none', RegExp]>([
    ['B2', 'none', /^B2 holds "mine"/],
    ['E2', 'beside', /^E2 holds "mine", and Sheet1!B2:E2 has to be empty/],
  ])('is refused where %s holds something', async (address, provenance, message) => {
    await book.write(address, [['mine']]);
    const before = await state();
    await expect(insertFigure(EXPORTS, { provenance })).rejects.toThrow(message);
    expect(await state()).toEqual(before);
  });

  test('a range is refused: no cell holds it', async () => {
    await expect(insertFigure(RANGE, { provenance: 'none' })).rejects.toMatchObject({ code: 'noValue' });
  });

  test('is refused on a protected sheet', async () => {
    const { protection, sheets } = book.host.book;
    protection.protect(sheets.activeId(), { options: {}, password: undefined });
    await expect(insertFigure(EXPORTS, { provenance: 'beside' })).rejects.toMatchObject({ code: 'protected' });
  });

  test.each(['beside', 'note'] as const)(
    'leaves nothing where Excel fails (%s)',
    async (provenance) => {
      expect(await everyFault(book, 'action', () => insertFigure(EXPORTS, { provenance }))).not.toHaveLength(0);
    },
    60_000,
  );
});

describe('a formula that looks a figure up', () => {
  beforeEach(async () => {
    await insertTable(rows, { place: 'newSheet' });
    await book.select('Sheet1!B2');
  });

  test('shows the value of the table, with its format, also after a change', async () => {
    await expect(insertLookup(EXPORTS.id, 'Figures')).resolves.toBe('Sheet1!B2');
    expect(await book.formulas('Sheet1!B2')).toEqual([
      [`=INDEX(Figures[StdValue],MATCH("${EXPORTS.id}",Figures[Id],0))`],
    ]);
    expect(await book.texts('Sheet1!B2')).toEqual([['519,000']]);
    expect(await figureIdAtActiveCell()).toBe(EXPORTS.id);
    await book.write('Figures!Q2', [[520_000]]);
    expect(await book.value('Sheet1!B2')).toBe(520_000);
  });

  test('shows unit, period and source beside it, as they become', async () => {
    await expect(insertLookup(EXPORTS.id, 'Figures', { beside: true })).resolves.toBe('Sheet1!B2:E2');
    const source = 'https://tin.example/august?a=1&b=2#top';
    expect(await book.values('Sheet1!B2:E2')).toEqual([[519_000, 't', '2018-07', source]]);
    expect((await book.texts('Sheet1!B2'))[0]).toEqual(['519,000']);
    await book.write('Figures!R2', [['kt']]);
    await book.write('Figures!AA2:AE2', [['', '', '', '', '']]);
    expect(await book.values('Sheet1!C2:E2')).toEqual([['kt', '', '']]);
    await book.select('Sheet1!D2');
    expect(await figureIdAtActiveCell()).toBe(EXPORTS.id);
  });

  test('leaves nothing where Excel fails', async () => {
    const inserted = () => insertLookup(EXPORTS.id, 'Figures', { beside: true });
    expect(await everyFault(book, 'action', inserted)).not.toHaveLength(0);
  });

  test('needs the three cells beside it only where something comes into them', async () => {
    await book.write('Sheet1!D2', [['mine']]);
    const before = await state();
    await expect(insertLookup(EXPORTS.id, 'Figures', { beside: true })).rejects.toMatchObject({ code: 'occupied' });
    expect(await state()).toEqual(before);
    await expect(insertLookup(EXPORTS.id, 'Figures')).resolves.toBe('Sheet1!B2');
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['a figure that the table lacks', () => insertLookup('fx', 'Figures'), 'gone'],
    ['a table that is not there', () => insertLookup(EXPORTS.id, 'Other'), 'gone'],
    ['a column that is not there', () => insertLookup(EXPORTS.id, 'Figures', { column: 'Nothing' }), 'notFigures'],
    ['an empty cell, which would show 0', () => insertLookup(RANGE.id, 'Figures'), 'noValue'],
  ])('is refused for %s', async (_, insert, code) => {
    const before = await state();
    await expect(insert()).rejects.toMatchObject({ code });
    expect(await state()).toEqual(before);
  });

  test('of a change looks its fraction up; a figure that the table lacks is added first', async () => {
    await expect(lookUpFigure({ ...CHANGE, id: 'fnew' }, 'Figures')).resolves.toEqual({
      table: 'Figures',
      added: 1,
      units: [],
    });
    expect(await book.texts('Sheet1!B2')).toEqual([['-12.0%']]);
    expect(book.host.book.tables.all()[0]?.box.bottom).toBe(rows.length + 1);
  });

  test('finds a figure that is there in the unit of the table; one that is added comes in it', async () => {
    const [kilotonnes] = figureRows(TIN_ARTICLES, { reportUnits: { mass: 'kt' } });
    if (kilotonnes?.stdUnit !== 'kt') throw new Error('no row in kt');
    expect(await lookUpFigure(kilotonnes, 'Figures')).toEqual({ table: 'Figures', added: 0, units: [] });
    expect(await book.value('Sheet1!B2')).toBe(519_000);
    await book.select('Sheet1!B3');
    expect(await lookUpFigure({ ...kilotonnes, id: 'fnew' }, 'Figures')).toMatchObject({ added: 1, units: ['t'] });
    expect(await book.value('Sheet1!B3')).toBe(519_000);
  });

  test('that is not written takes out of the table what was added for it', async () => {
    await book.write('Sheet1!B2', [['mine']]);
    const before = await workbookState(book);
    await expect(lookUpFigure({ ...EXPORTS, id: 'fnew' }, 'Figures')).rejects.toThrow(/^B2 holds "mine"/);
    expect(await workbookState(book)).toEqual(before);
  });

  test('every row of the table is known by its id', async () => {
    await book.select('Figures!F4');
    expect(await figureIdAtActiveCell()).toBe(rows[2]?.id);
    await book.select('Figures!F1');
    expect(await figureIdAtActiveCell()).toBeNull();
  });
});
