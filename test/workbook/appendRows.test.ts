import { FIGURE_COLUMNS } from '../../src/output/columns';
import { figureRows } from '../../src/output/figureRows';
import type { TableRow } from '../../src/output/tableRow';
import { appendRows } from '../../src/workbook/appendRows';
import { listFigureTables } from '../../src/workbook/figureTables';
import { insertTable } from '../../src/workbook/insertTable';
import { everyFault } from '../support/everyFault';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { workbookState } from '../support/workbookState';
import { TIN_ARTICLES } from '../output/examples';

const [august = [], september = []] = TIN_ARTICLES.map((article) => figureRows([article]));

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  await insertTable(august, { place: 'newSheet' });
});
afterEach(() => book.dispose());

const END = 1 + august.length + september.length;

async function column(header: string, rows = END - 1): Promise<unknown[]> {
  const index = FIGURE_COLUMNS.findIndex((one) => one.header === header);
  const letter = index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(39 + index)}`;
  return (await book.values(`Figures!${letter}2:${letter}${rows + 1}`)).flat();
}

const boxOf = () => book.host.book.tables.all().map(({ box }) => [box.top, box.left, box.bottom, box.right]);

describe('rows are added', () => {
  test('below those that stand there, with links to new articles', async () => {
    const stops: number[] = [];
    const added = await appendRows('figures', september, { onProgress: (done) => stops.push(done) });
    expect(added).toEqual({ sheet: 'Figures', added: september.length, skipped: 0, units: [] });
    expect(await column('Id')).toEqual([...august, ...september].map(({ id }) => id));
    expect(boxOf()).toEqual([[0, 0, END - 1, FIGURE_COLUMNS.length - 1]]);
    expect(stops.at(-1)).toBe(september.length);
    expect((await book.formats(`Figures!L${END}:M${END}`))[0]).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd']);
  });

  test('without those that stand there already', async () => {
    const [first] = september;
    if (first === undefined) throw new Error('no rows');
    const added = await appendRows('Figures', [...august, first, { ...first, id: first.id.toUpperCase() }]);
    expect(added).toMatchObject({ added: 1, skipped: august.length + 1 });
    const before = await workbookState(book);
    expect(await appendRows('Figures', august)).toMatchObject({ added: 0, skipped: august.length });
    expect(await workbookState(book)).toEqual(before);
  });

  test('and what is used is worked out for the whole table', async () => {
    await appendRows('Figures', september);
    const whole = figureRows(TIN_ARTICLES);
    expect(await column('Use')).toEqual(whole.map(({ use }) => use));
    expect(whole[0]?.use).toBe(false);
  });

  test('an older article does not take over', async () => {
    const older = september.map((row) => ({ ...row, published: '2018-08-01' }));
    await appendRows('Figures', older);
    expect((await column('Use'))[0]).toBe(true);
    expect((await column('Use'))[august.length]).toBe(false);
  });

  test('what the analyst chose to use stays', async () => {
    await book.write('Figures!B2', [[false]]);
    await appendRows('Figures', september);
    expect((await column('Use'))[0]).toBe(false);
    expect((await column('Use'))[august.length]).toBe(false);
  });

  test('a formula of the analyst in Use stays', async () => {
    await book.write('Figures!B2', [['=1=1']]);
    await appendRows('Figures', september);
    expect((await book.formulas('Figures!B2')).flat()).toEqual(['=1=1']);
    expect((await column('Use'))[august.length]).toBe(false);
  });

  test('into the empty row of an empty table', async () => {
    const { cells, sheets, tables } = book.host.book;
    const sheetId = sheets.find('Figures') ?? '';
    const width = FIGURE_COLUMNS.length;
    book.host.book.clearContents({ sheetId, box: { top: 1, left: 0, bottom: august.length, right: width - 1 } });
    await tables.resize(tables.all()[0]?.id ?? '', { top: 0, left: 0, bottom: 1, right: width - 1 });
    await appendRows('Figures', september);
    expect(boxOf()).toEqual([[0, 0, september.length, width - 1]]);
    expect((await column('Id')).slice(0, september.length)).toEqual(september.map(({ id }) => id));
    expect(cells.isOccupied({ sheetId, box: { top: september.length + 1, left: 0, bottom: 99, right: 40 } })).toBe(
      false,
    );
  });
});

describe('rows in other units than the table', () => {
  const inKilotonnes = figureRows(TIN_ARTICLES, { reportUnits: { mass: 'kt' } }).slice(august.length);

  test('come in those of the table, so that sums are right', async () => {
    expect(inKilotonnes.map(({ stdUnit }) => stdUnit)).toContain('kt');
    expect(await appendRows('Figures', inKilotonnes)).toMatchObject({ added: september.length, units: ['t'] });
    const whole = figureRows(TIN_ARTICLES);
    for (const [header, key] of [
      ['StdValue', 'stdValue'],
      ['StdUnit', 'stdUnit'],
      ['Low', 'low'],
      ['High', 'high'],
      ['Series', 'series'],
      ['Use', 'use'],
    ] as const) {
      expect(await column(header)).toEqual(whole.map((row) => row[key] ?? ''));
    }
    await book.write('Sheet1!A1', [['=SUMIFS(Figures[StdValue],Figures[Measure],"exports",Figures[Use],TRUE)']]);
    const exports = whole.filter(({ measure, use }) => measure === 'exports' && use);
    expect(await book.value('Sheet1!A1')).toBe(exports.reduce((sum, { stdValue }) => sum + (stdValue ?? 0), 0));
    expect(exports.length).toBeGreaterThan(1);
  });

  test('keep their own where the table is empty', async () => {
    const { sheets, tables } = book.host.book;
    const right = FIGURE_COLUMNS.length - 1;
    const box = { top: 1, left: 0, bottom: august.length, right };
    book.host.book.clearContents({ sheetId: sheets.find('Figures') ?? '', box });
    await tables.resize(tables.all()[0]?.id ?? '', { top: 0, left: 0, bottom: 1, right });
    expect(await appendRows('Figures', inKilotonnes)).toMatchObject({ units: [] });
    expect(await column('StdUnit', inKilotonnes.length)).toEqual(inKilotonnes.map(({ stdUnit }) => stdUnit));
  });
});

describe('a table that the analyst changed', () => {
  test('keeps columns of their own, wherever they stand', async () => {
    const chosen = ['Id', 'My note', 'Use', 'Series', 'StdValue', 'PeriodEnd', 'Status', 'Published'];
    const cellOf = (row: TableRow, header: string) => {
      const found = FIGURE_COLUMNS.find((one) => one.header === header);
      const value = found?.read(row) ?? '';
      return found?.type === 'date' ? '' : value;
    };
    const [row] = august;
    if (row === undefined) throw new Error('no rows');
    await book.write('Sheet1!C3:J3', [chosen]);
    await book.write('Sheet1!C4:J4', [chosen.map((header) => (header === 'My note' ? 'keep' : cellOf(row, header)))]);
    const { tables, sheets } = book.host.book;
    const id = await tables.add({
      sheetId: sheets.find('Sheet1') ?? '',
      box: { top: 2, left: 2, bottom: 3, right: 9 },
    });
    await tables.rename(id, 'Mine');
    await appendRows('Mine', september);
    expect(await book.values('Sheet1!C3:D5')).toEqual([
      ['Id', 'My note'],
      [row.id, 'keep'],
      [september[0]?.id, ''],
    ]);
    expect((await book.values('Sheet1!G5')).flat()).toEqual([september[0]?.stdValue]);
    expect((await listFigureTables()).map(({ name, sheet, rows }) => [name, sheet, rows])).toEqual([
      ['Figures', 'Figures', august.length],
      ['Mine', 'Sheet1', 1 + september.length],
    ]);
  });
});

describe('nothing is added', () => {
  test.each<[string, () => unknown, string, string, RegExp]>([
    ['to a table that is gone', () => undefined, 'Gone', 'gone', /no table Gone any more/],
    [
      'to a table without ids',
      () => book.write('Figures!A1', [['Key']]),
      'Figures',
      'notFigures',
      /lacks one of the columns Id, /,
    ],
    [
      'over what stands below',
      () => book.write(`Figures!D${august.length + 3}`, [['mine']]),
      'Figures',
      'occupied',
      /^D8 holds "mine"/,
    ],
    [
      'on a protected sheet',
      () => {
        const { protection, sheets } = book.host.book;
        protection.protect(sheets.find('Figures') ?? '', { options: {}, password: undefined });
      },
      'Figures',
      'protected',
      /No figures were added to Figures: .*protected/,
    ],
  ])('%s', async (_, prepare, table, code, message) => {
    await prepare();
    const before = await workbookState(book);
    await expect(appendRows(table, september)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as unknown,
    });
    expect(await workbookState(book)).toEqual(before);
  });

  test.each(['action', 'request'] as const)(
    'where Excel fails at any %s',
    async (kind) => {
      const errors = await everyFault(book, kind, () => appendRows('Figures', september));
      expect(errors.length).toBeGreaterThan(5);
      expect(await column('Use')).toEqual(figureRows(TIN_ARTICLES).map(({ use }) => use));
    },
    120_000,
  );

  test('where it is cancelled on the way', async () => {
    const before = await workbookState(book);
    const stop = new AbortController();
    const onProgress = () => stop.abort(new Error('cancelled'));
    await expect(appendRows('Figures', september, { onProgress, signal: stop.signal })).rejects.toThrow('cancelled');
    expect(await workbookState(book)).toEqual(before);
  });
});
