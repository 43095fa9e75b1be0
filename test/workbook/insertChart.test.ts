import { seriesOf } from '../../src/dataset/series/seriesOf';
import type { Series } from '../../src/dataset/series/Series';
import type { TableRow } from '../../src/output/tableRow';
import { insertChart } from '../../src/workbook/insertChart';
import { insertTable } from '../../src/workbook/insertTable';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import { asCells, tableRows, tin } from '../dataset/series/tableRows';
import { everyFault } from '../support/everyFault';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { workbookState } from '../support/workbookState';

const MONTHLY = tableRows([
  tin({ period: '2017-06', value: 400_000 }),
  tin({ period: '2018-05', value: 480_000 }),
  tin({ period: '2018-07', value: 519_000 }),
  tin({ period: '2018-06', value: 500_000 }),
  tin({ period: '2018-06', value: 490_000, published: '2018-07-01' }),
  tin({ period: '2018-07', item: 'zinc', value: 1 }),
]);

let book: HeadlessWorkbook;
beforeEach(() => {
  book = openWorkbook();
});
afterEach(() => book.dispose());

function seriesIn(rows: readonly TableRow[], item = 'tin'): Series {
  const found = seriesOf(rows.map(asCells)).find((series) => series.item === item);
  if (found === undefined) throw new Error(`There is no series of ${item}.`);
  return found;
}

const charts = () => book.host.book.charts.all();
const lines = async (address: string): Promise<string[]> => (await book.texts(address)).map((row) => row.join(' '));

describe('the cells of a chart', () => {
  test.each<[string, TableRow[], string[]]>([
    [
      'months that hold a value, and no change where none can be told',
      tableRows([
        tin({ period: '2014-01', value: 400_000 }),
        tin({ period: '2018-04', value: 480_000 }),
        tin({ period: '2018-06', value: 500_000 }),
      ]),
      [
        'Period From To Actual',
        '2014-01 2014-01-01 2014-01-31 400,000',
        '2018-04 2018-04-01 2018-04-30 480,000',
        '2018-06 2018-06-01 2018-06-30 500,000',
      ],
    ],
    [
      'quarters',
      tableRows([tin({ period: '2017-Q4', value: 1.5 }), tin({ period: '2018-Q1', value: 2 })]),
      ['Period From To Actual', '2017-Q4 2017-10-01 2017-12-31 1.50', '2018-Q1 2018-01-01 2018-03-31 2.00'],
    ],
    [
      'years, forecasts apart, against what was a year before',
      tableRows([
        tin({ period: '2017', value: 100 }),
        tin({ period: '2018', value: 118 }),
        tin({ period: '2019', value: 120, status: 'forecast' }),
      ]),
      [
        'Period From To Actual Forecast Year before Year-on-year',
        '2017 2017-01-01 2017-12-31 100 #N/A  #N/A',
        '2018 2018-01-01 2018-12-31 118 #N/A 100 18.0%',
        '2019 2019-01-01 2019-12-31 #N/A 120 118 #N/A',
      ],
    ],
    [
      'years that do not start in January',
      tableRows([tin({ period: '2023-04/2024-03', value: 100 }), tin({ period: '2024-04/2025-03', value: 90 })]),
      [
        'Period From To Actual Year before Year-on-year',
        '2023-04/2024-03 2023-04-01 2024-03-31 100  #N/A',
        '2024-04/2025-03 2024-04-01 2025-03-31 90 100 -10.0%',
      ],
    ],
    [
      'years to date: the periods that there are',
      tableRows([
        tin({ period: '2017-01/2017-02', value: 10 }),
        tin({ period: '2018-01/2018-02', value: 12 }),
        tin({ period: '2018-01/2018-09', value: 80 }),
      ]),
      [
        'Period From To Actual Year before Year-on-year',
        '2017-01-01/2017-02-28 2017-01-01 2017-02-28 10  #N/A',
        '2018-01-01/2018-02-28 2018-01-01 2018-02-28 12 10 20.0%',
        '2018-01-01/2018-09-30 2018-01-01 2018-09-30 80  #N/A',
      ],
    ],
    [
      'shares, in percentage points',
      tableRows([
        tin({ period: '2017', kind: 'share', unit: '%', value: 40 }),
        tin({ period: '2018', kind: 'share', unit: '%', value: 44.5 }),
      ]),
      [
        'Period From To Actual Year before Year-on-year, points',
        '2017 2017-01-01 2017-12-31 40.0%  #N/A',
        '2018 2018-01-01 2018-12-31 44.5% 40.0% 4.5',
      ],
    ],
    [
      'ranges by their ends',
      tableRows([tin({ period: '2017', value: [10, 20] }), tin({ period: '2018', value: 18 })]),
      [
        'Period From To Actual Low High',
        '2017 2017-01-01 2017-12-31 #N/A 10 20',
        '2018 2018-01-01 2018-12-31 18 18 18',
      ],
    ],
    [
      'changes where no level was reported',
      tableRows([
        tin({ period: '2017', kind: 'change', basis: 'yoy', unit: '%', value: 5 }),
        tin({ period: '2018', kind: 'change', basis: 'yoy', unit: '%', value: -2.5 }),
      ]),
      ['Period From To Actual', '2017 2017-01-01 2017-12-31 5.0%', '2018 2018-01-01 2018-12-31 -2.5%'],
    ],
  ])('%s', async (_what, rows, expected) => {
    await insertTable(rows, { place: 'newSheet' });
    const { sheet, periods } = await insertChart(seriesIn(rows), 'Figures', 'newSheet');
    const columns = String.fromCharCode(
      64 + (expected[0] ?? '').replace('Year before', 'x').replace('-year, points', '').split(' ').length,
    );
    expect(periods).toBe(expected.length - 1);
    expect(await lines(`${sheet}!A3:${columns}${expected.length + 2}`)).toEqual(expected);
  });

  test('follow the table: another value, another row in use, a later period', async () => {
    await insertTable(MONTHLY, { place: 'newSheet' });
    const { sheet } = await insertChart(seriesIn(MONTHLY), 'Figures', 'newSheet');
    expect(await lines(`${sheet}!A6:F7`)).toEqual([
      '2018-06 2018-06-01 2018-06-30 500,000 400,000 25.0%',
      '2018-07 2018-07-01 2018-07-31 519,000  #N/A',
    ]);
    // StdValue of the first row and of the third; that one becomes August.
    await book.write('Figures!Q2', [[250_000]]);
    await book.write('Figures!K4:L4', [[43_313, 43_343]]);
    expect(await lines(`${sheet}!A5:F7`)).toEqual([
      '2018-05 2018-05-01 2018-05-31 480,000  #N/A',
      '2018-06 2018-06-01 2018-06-30 500,000 250,000 100.0%',
      '2018-08 2018-08-01 2018-08-31 519,000  #N/A',
    ]);
  });

  test('hold no formula that an article wrote', async () => {
    const rows = tableRows([tin({ subject: '=1+1', item: '@x', value: 1 })]);
    await insertTable(rows, { place: 'newSheet' });
    const { sheet } = await insertChart(seriesIn(rows, '@x'), 'Figures', 'newSheet');
    expect(await book.values(`${sheet}!A1:B2`)).toEqual([
      ['Exports · =1+1 · @x', ''],
      ['Series', 'exports | =1+1 | @x | - | M | t'],
    ]);
    expect(charts()[0]?.title.text).toBe('Exports · =1+1 · @x');
  });
});

describe('the chart', () => {
  test('has a title, an axis with the unit, and the change on an axis of its own', async () => {
    await insertTable(MONTHLY, { place: 'newSheet' });
    const { sheet } = await insertChart(seriesIn(MONTHLY), 'Figures', 'newSheet');
    expect(sheet).toBe('Exports_Zamunda_tin');
    expect(charts()).toMatchObject([
      {
        type: 'ColumnClustered',
        displayBlanksAs: 'Interplotted',
        title: { text: 'Exports · Zamunda · tin', visible: true },
        axes: {
          value: { title: { text: 't', visible: true } },
          secondaryValue: { title: { text: 'Year-on-year' }, numberFormat: '0%' },
        },
        series: [
          { name: 'Actual', axisGroup: 'Primary', values: { box: { top: 3, left: 3, bottom: 6, right: 3 } } },
          { name: 'Year-on-year', axisGroup: 'Secondary', type: 'LineMarkers', values: { box: { left: 5 } } },
        ],
      },
    ]);
    for (const { categories } of charts()[0]?.series ?? []) expect(categories?.box).toMatchObject({ left: 0, top: 3 });
    expect(book.host.book.sheets.activeId()).toBe(charts()[0]?.sheetId);
  });

  test('of a price is a line; without a year before there is no second axis', async () => {
    const rows = tableRows([tin({ kind: 'price', measure: 'price', unit: 'USD/t', value: 2000 })]);
    await insertTable(rows, { place: 'newSheet' });
    await insertChart(seriesIn(rows), 'Figures', 'newSheet');
    expect(charts()).toMatchObject([{ type: 'LineMarkers', series: [{ name: 'Actual' }] }]);
  });

  test('stands beside its cells at the active cell, where everything is free', async () => {
    await insertTable(MONTHLY, { place: 'newSheet' });
    await book.select('Sheet1!C3');
    const { address } = await insertChart(seriesIn(MONTHLY), 'Figures', 'activeCell');
    expect(address).toBe('Sheet1!C3:H9');
    expect(await lines('Sheet1!C8:H9')).toEqual([
      '2018-06 2018-06-01 2018-06-30 500,000 400,000 25.0%',
      '2018-07 2018-07-01 2018-07-31 519,000  #N/A',
    ]);
    expect(charts()[0]?.left).toBeGreaterThan(book.host.book.layout.leftOf(charts()[0]?.sheetId ?? '', 8));
  });
});

describe('is refused', () => {
  const attempt = (place: 'newSheet' | 'activeCell', series = seriesIn(MONTHLY)): Promise<unknown> =>
    insertChart(series, 'Figures', place).catch((error: unknown) => error);

  test.each([
    ['under the chart', 'Sheet1!L9'],
    ['in its cells', 'Sheet1!D5'],
  ])('where something stands %s', async (_where, address) => {
    await insertTable(MONTHLY, { place: 'newSheet' });
    await book.write(address, [['mine']]);
    await book.select('Sheet1!C3');
    const before = await workbookState(book);
    expect(await attempt('activeCell')).toMatchObject({
      code: 'occupied',
      message: expect.stringContaining('mine') as unknown,
    });
    expect(await workbookState(book)).toEqual(before);
  });

  test('where the table is gone, or a column of it', async () => {
    expect(await attempt('newSheet')).toMatchObject({ code: 'gone' });
    await insertTable(MONTHLY, { place: 'newSheet' });
    await book.write('Figures!V1', [['Mine']]);
    expect(await attempt('newSheet')).toMatchObject({
      code: 'notFigures',
      message: expect.stringContaining('YoY') as unknown,
    });
  });

  test('without values, and while a cell is edited', async () => {
    await insertTable(MONTHLY, { place: 'newSheet' });
    expect(await attempt('newSheet', { ...seriesIn(MONTHLY), points: [] })).toMatchObject({ code: 'noValue' });
    book.editCell(true);
    expect(await attempt('newSheet')).toMatchObject({ code: 'editing' });
    book.editCell(false);
    expect(charts()).toEqual([]);
  });

  test('on a protected sheet', async () => {
    await insertTable(MONTHLY, { place: 'newSheet' });
    await book.select('Sheet1!C3');
    const { sheets, protection } = book.host.book;
    protection.protect(sheets.find('Sheet1') ?? '', { options: {}, password: undefined });
    const before = await workbookState(book);
    expect(await attempt('activeCell')).toMatchObject({ code: 'protected' });
    expect(await workbookState(book)).toEqual(before);
  });
});

describe.each(['newSheet', 'activeCell'] as const)('%s: where Excel fails, nothing is left', (place) => {
  test.each(['action', 'request'] as const)(
    'at any %s',
    async (kind) => {
      await insertTable(MONTHLY, { place: 'newSheet' });
      await book.select('Sheet1!C3');
      const errors = await everyFault(book, kind, () => insertChart(seriesIn(MONTHLY), 'Figures', place));
      expect(errors.length).toBeGreaterThan(5);
      for (const error of errors) expect(error).toBeInstanceOf(WorkbookError);
      expect(charts()).toHaveLength(1);
    },
    120_000,
  );
});
