import { fillGrid } from '../../src/actions/fillGrid';
import { planGridFill } from '../../src/actions/planGridFill';
import { figureRows } from '../../src/output/figureRows';
import { insertTable } from '../../src/workbook/insertTable';
import { everyFault } from '../support/everyFault';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { workbookState } from '../support/workbookState';
import { TIN_ARTICLES } from '../output/examples';

const rows = figureRows(TIN_ARTICLES);
const VALUES = { unit: null, as: 'value', table: null } as const;
const LOOKUPS = { unit: null, as: 'lookup', table: 'Figures' } as const;

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  await book.write('B2:E4', [
    ['Exports, kt', "'2018-07", "'Aug-18", 2018],
    ['Zamunda', '', '', ''],
    ['Wakanda', '', 5, '=""'],
  ]);
  await book.select('B2:E4');
});
afterEach(() => book.dispose());

describe('values', () => {
  test('go into blank cells, in the unit of the grid', async () => {
    const plan = await planGridFill(rows, VALUES);
    expect(plan).toMatchObject({ address: 'Sheet1!B2:E4', fills: 2 });
    const stops: (readonly number[])[] = [];
    expect(await fillGrid(plan, { onProgress: (...stop) => stops.push(stop) })).toEqual({ filled: 2, table: null });
    expect(stops.at(-1)).toEqual([2, 2]);
    expect(await book.values('B2:E4')).toEqual([
      ['Exports, kt', '2018-07', 'Aug-18', 2018],
      ['Zamunda', 521, 530, ''],
      ['Wakanda', '', 5, ''],
    ]);
    expect(await book.formats('C3:D3')).toEqual([['#,##0', '#,##0']]);
    expect((await book.formulas('E4')).flat()).toEqual(['=""']);
  });

  test('keep the format that a cell has', async () => {
    const { cells, sheets } = book.host.book;
    cells.writeFormats({ sheetId: sheets.activeId(), box: { top: 2, left: 2, bottom: 2, right: 2 } }, '0.000');
    await fillGrid(await planGridFill(rows, VALUES));
    expect(await book.texts('C3:D3')).toEqual([['521.000', '530']]);
  });

  test('in per cents are fractions, or whole numbers where the cells are formatted so', async () => {
    const [share] = rows.filter(({ kind, stdValue }) => kind === 'share' && stdValue !== null);
    if (share === undefined) throw new Error('no share');
    const dated = { ...share, subject: 'Zamunda', item: null, periodStart: '2018-01-01', periodEnd: '2018-12-31' };
    await book.write('B2', [['%']]);
    await fillGrid(await planGridFill([dated], VALUES));
    expect(await book.texts('E3')).toEqual([['44.0%']]);
    await book.write('E3', [['']]);
    const { cells, sheets } = book.host.book;
    cells.writeFormats({ sheetId: sheets.activeId(), box: { top: 2, left: 4, bottom: 2, right: 4 } }, '0.0');
    await fillGrid(await planGridFill([dated], VALUES));
    expect(await book.texts('E3')).toEqual([['44.0']]);
  });
});

describe('lookups', () => {
  test('find the figures in the table, also where it is in another unit, and follow it', async () => {
    await insertTable(figureRows(TIN_ARTICLES, { reportUnits: { mass: 'Mt' } }), { place: 'newSheet' });
    await book.select('Sheet1!B2:E4');
    expect(await fillGrid(await planGridFill(rows, LOOKUPS))).toEqual({
      filled: 2,
      table: { table: 'Figures', added: 0, units: [] },
    });
    expect(await book.formulas('Sheet1!C3')).toEqual([
      ['=INDEX(Figures[StdValue],MATCH("fseptembern0",Figures[Id],0))*1000'],
    ]);
    expect(await book.values('Sheet1!C3:D3')).toEqual([[521, 530]]);
  });

  test('add figures that the table lacks', async () => {
    await insertTable(rows.slice(0, 1), { place: 'newSheet' });
    await book.select('Sheet1!B2:E4');
    const inKilotonnes = figureRows(TIN_ARTICLES, { reportUnits: { mass: 'kt' } });
    expect(await fillGrid(await planGridFill(inKilotonnes, LOOKUPS))).toEqual({
      filled: 2,
      table: { table: 'Figures', added: 2, units: ['t'] },
    });
    expect(await book.values('Sheet1!C3:D3')).toEqual([[521, 530]]);
    expect(book.host.book.tables.all()[0]?.box.bottom).toBe(3);
  });

  describe('that come to nothing take out of the table what was added for them', () => {
    beforeEach(async () => {
      await insertTable(rows.slice(0, 1), { place: 'newSheet' });
      await book.select('Sheet1!B2:E4');
    });

    test('where a cell was filled since', async () => {
      const plan = await planGridFill(rows, LOOKUPS);
      await book.write('Sheet1!C3', [[1]]);
      const before = await workbookState(book);
      await expect(fillGrid(plan)).rejects.toMatchObject({ code: 'changed' });
      expect(await workbookState(book)).toEqual(before);
    });

    test('where it is cancelled', async () => {
      const plan = await planGridFill(rows, LOOKUPS);
      const before = await workbookState(book);
      await expect(fillGrid(plan, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
      expect(await workbookState(book)).toEqual(before);
    });

    test('where Excel fails at any action', async () => {
      const plan = await planGridFill(rows, LOOKUPS);
      expect(await everyFault(book, 'action', () => fillGrid(plan))).not.toHaveLength(0);
    });
  });

  test('need a table', async () => {
    const plan = await planGridFill(rows, { ...LOOKUPS, table: null });
    await expect(fillGrid(plan)).rejects.toMatchObject({ code: 'gone' });
    const other = await planGridFill(rows, { ...LOOKUPS, table: 'Other' });
    await expect(fillGrid(other)).rejects.toMatchObject({ code: 'gone', message: /no table Other/ });
  });
});

describe('nothing is filled', () => {
  test.each<[string, () => Promise<unknown>, string, RegExp]>([
    ['where a cell was filled since', () => book.write('C3', [[1]]), 'changed', /^Sheet1!C3 has changed/],
    ['where a label changed since', () => book.write('B3', [['Wakanda']]), 'changed', /^Sheet1!B3 has changed/],
    [
      'where the sheet was deleted since',
      () => {
        const { sheets } = book.host.book;
        const id = sheets.activeId();
        sheets.add('Other');
        sheets.delete(id);
        return Promise.resolve();
      },
      'gone',
      /no sheet Sheet1 any more/,
    ],
    [
      'on a protected sheet',
      () => {
        const { protection, sheets } = book.host.book;
        protection.protect(sheets.activeId(), { options: {}, password: undefined });
        return Promise.resolve();
      },
      'protected',
      /not filled.*protected/,
    ],
  ])('%s', async (_, change, code, message) => {
    const plan = await planGridFill(rows, VALUES);
    await change();
    const before = await workbookState(book);
    await expect(fillGrid(plan)).rejects.toMatchObject({ code, message: expect.stringMatching(message) as unknown });
    expect(await workbookState(book)).toEqual(before);
  });

  test.each(['action', 'request'] as const)('where Excel fails at any %s', async (kind) => {
    const plan = await planGridFill(rows, VALUES);
    expect(await everyFault(book, kind, () => fillGrid(plan))).not.toHaveLength(0);
  });

  test('where it is cancelled', async () => {
    const plan = await planGridFill(rows, VALUES);
    const before = await workbookState(book);
    const signal = AbortSignal.abort(new Error('cancelled'));
    await expect(fillGrid(plan, { signal })).rejects.toThrow('cancelled');
    expect(await workbookState(book)).toEqual(before);
  });

  test('without a grid or a figure', async () => {
    const plan = await planGridFill([], VALUES);
    expect(await fillGrid(plan)).toEqual({ filled: 0, table: null });
    await expect(fillGrid({ plan: {} })).rejects.toThrow(TypeError);
    await book.select('Z9');
    await expect(planGridFill(rows, VALUES)).rejects.toMatchObject({ code: 'selection' });
    await book.select('B3:B4');
    await expect(planGridFill(rows, VALUES)).rejects.toMatchObject({ code: 'selection', message: /no grid/ });
  });
});
