import { FIGURE_COLUMNS } from '../../src/output/columns';
import { figureRows } from '../../src/output/figureRows';
import type { TableRow } from '../../src/output/tableRow';
import type { Figure } from '../../src/model/figure';
import { article, figure, TIN_ARTICLES } from './examples';

const level: Partial<Figure> = {
  value: 519_000,
  unit: 't',
  measure: 'exports',
  subject: 'Zamunda',
  item: 'tin',
  period: '2018-07',
};
const growth: Partial<Figure> = {
  value: 18,
  unit: '%',
  kind: 'change',
  measure: 'exports',
  basis: 'yoy',
  changeOf: 0,
  period: '2018-07',
};

const rowsOf = (...figures: Partial<Figure>[]) => figureRows([article({ figures: figures.map(figure) })]);

describe('the columns', () => {
  test('are those of the layout, in its order', () => {
    expect(FIGURE_COLUMNS.map(({ header }) => header).join(' ')).toBe(
      'Id Use Reviewed Series Kind Measure Subject Item Partner Status PeriodStart PeriodEnd Published Span Value Unit ' +
        'StdValue StdUnit Low High Bound YoY MoM Change ChangeBasis Confidence Period SubjectWritten ItemWritten ' +
        'Publisher Source Sentence',
    );
  });

  test('show every field of a row but the title, which stands as the source where there is no address', () => {
    const [row] = rowsOf(level);
    const shown = Object.keys(row ?? {}).filter((key) => key !== 'title');
    expect(shown.sort()).toEqual(
      FIGURE_COLUMNS.map(({ header }) => header)
        .map((header) => (header === 'YoY' || header === 'MoM' ? header.toLowerCase() : header))
        .map((header) => header.charAt(0).toLowerCase() + header.slice(1))
        .sort(),
    );
  });
});

describe('one figure', () => {
  test.each<[string, Partial<Figure>, Partial<TableRow>]>([
    [
      'a level',
      level,
      {
        value: 519_000,
        unit: 't',
        stdValue: 519_000,
        stdUnit: 't',
        low: 519_000,
        high: 519_000,
        bound: 'exact',
        periodStart: '2018-07-01',
        periodEnd: '2018-07-31',
        span: 'M',
        series: 'exports | zamunda | tin | - | M | t',
        yoy: null,
        changeBasis: null,
        use: true,
        reviewed: false,
      },
    ],
    [
      'another unit',
      { ...level, value: 0.519, unit: 'Mt' },
      { value: 0.519, unit: 'Mt', stdValue: 519_000, stdUnit: 't' },
    ],
    [
      'a range',
      { ...level, value: [5, 10], unit: 'Mt', bound: '~' },
      { value: null, stdValue: null, low: 5e6, high: 10e6, bound: 'about' },
    ],
    [
      'a share',
      { value: 44, unit: '%', kind: 'share', measure: 'share' },
      { value: 44, unit: '%', stdValue: 0.44, stdUnit: '%', low: 0.44, high: 0.44 },
    ],
    ['percentage points', { value: 1.5, unit: 'pp' }, { stdValue: 1.5, stdUnit: 'pp' }],
    ['basis points', { value: 25, unit: 'bp' }, { value: 25, unit: 'bp', stdValue: 0.25, stdUnit: 'pp' }],
    [
      'a price',
      { value: 10, unit: 'USD/lb', kind: 'price', measure: 'price' },
      { value: 10, stdValue: 22_046.2262184878, stdUnit: 'USD/t' },
    ],
    [
      'an unlinked change',
      { ...growth, changeOf: null, value: -12 },
      { value: -12, unit: '%', stdValue: null, stdUnit: '%', low: -0.12, high: -0.12, yoy: -0.12, changeBasis: 'yoy' },
    ],
    [
      'an unlinked change on a quarter',
      { ...growth, changeOf: null, basis: 'qoq' },
      { yoy: null, mom: null, change: 0.18, changeBasis: 'qoq', series: 'exports change qoq | - | - | - | M | %' },
    ],
    [
      'a change that is an amount',
      { ...growth, changeOf: null, value: -720, unit: 'kt', basis: 'other' },
      { value: -720, stdValue: null, stdUnit: 't', low: -720_000, high: -720_000, change: null, changeBasis: 'other' },
    ],
    [
      'a change that is a range',
      { ...growth, changeOf: null, value: [5, 7] },
      { value: null, stdValue: null, low: 0.05, high: 0.07, yoy: null },
    ],
    ['no period', { ...level, period: null }, { periodStart: null, periodEnd: null, span: 'other', period: null }],
    [
      'a period that is only written',
      { ...level, period: null, periodText: 'the\nyear' },
      { period: 'the year', periodStart: null },
    ],
    ['an unknown unit', { value: 3, unit: 'parsec' }, { value: 3, stdValue: 3, stdUnit: 'parsec' }],
    ['over', { ...level, bound: '>' }, { bound: 'over' }],
    ['at least', { ...level, bound: '>=' }, { bound: 'atleast' }],
    ['under', { ...level, bound: '<' }, { bound: 'under' }],
    ['up to', { ...level, bound: '<=' }, { bound: 'upto' }],
    ['names with line breaks', { ...level, subject: 'North\r\n\u0007Zamunda' }, { subject: 'North Zamunda' }],
  ])('%s', (_, fields, expected) => {
    const rows = rowsOf(fields);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject(expected);
  });

  test('what is written stands beside the standard names', () => {
    const [row] = figureRows(TIN_ARTICLES);
    expect(row).toMatchObject({ subjectWritten: 'Zamunda', itemWritten: 'tin', publisher: 'Tin Weekly' });
    expect(row?.sentence).toMatch(/^Zamunda shipped/);
    expect(row?.source).toBe('https://tin.example/august?a=1&b=2#top');
  });

  test.each<[string, string | null, string | null, string | null]>([
    ['the address', 'Tin exports rise', 'https://tin.example/august', 'https://tin.example/august'],
    ['the title where there is no address', 'Tin exports rise', null, 'Tin exports rise'],
    ['the title where the address is none', ' Tin\nexports ', 'javascript:alert(1)', 'Tin exports'],
    ['nothing where the title is an address', 'https://evil.example/', null, null],
    ['nothing where nothing is known', null, null, null],
  ])('the source is %s', (_, title, url, source) => {
    const [row] = figureRows([article({ title, url, figures: [figure(level)] })]);
    const column = FIGURE_COLUMNS.find(({ header }) => header === 'Source');
    expect(row && column?.read(row)).toBe(source);
  });
});

describe('a change that belongs to a level', () => {
  test.each<[string, Partial<Figure>[], Partial<TableRow>]>([
    ['over a year', [level, growth], { yoy: 0.18, mom: null, change: null, changeBasis: null }],
    ['over a month', [level, { ...growth, basis: 'mom', value: 1.8 }], { yoy: null, mom: 0.018 }],
    ['over a quarter', [level, { ...growth, basis: 'qoq' }], { change: 0.18, changeBasis: 'qoq' }],
    ['of both kinds', [level, growth, { ...growth, basis: 'mom', value: -2 }], { yoy: 0.18, mom: -0.02 }],
    ['standing before it', [{ ...growth, changeOf: 1 }, level], { yoy: 0.18 }],
    ['about', [level, { ...growth, bound: '~' }], { yoy: 0.18 }],
    ['without a period of its own', [level, { ...growth, period: null }], { yoy: 0.18 }],
  ])('stands on its row: %s', (_, figures, expected) => {
    const rows = rowsOf(...figures);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ value: 519_000, ...expected });
  });

  test.each<[string, Partial<Figure>]>([
    ['a range', { ...growth, value: [15, 18] }],
    ['a limit', { ...growth, bound: '>' }],
    ['an amount', { ...growth, value: 80_000, unit: 't' }],
    ['percentage points', { ...growth, unit: 'pp' }],
    ['of another period', { ...growth, period: '2018' }],
    ['of another subject', { ...growth, subject: 'Wakanda' }],
    ['a forecast', { ...growth, status: 'forecast' }],
    ['of the value, the level being a mass', { ...growth, by: 'value' }],
    ['of a level that is not there', { ...growth, changeOf: 7 }],
    ['of itself', { ...growth, changeOf: 1 }],
    ['of nothing', { ...growth, changeOf: null }],
  ])('has a row of its own where it is %s', (_, change) => {
    const rows = rowsOf(level, change);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ kind: 'level', yoy: null });
    expect(rows[1]).toMatchObject({ kind: 'change', stdValue: null });
  });

  test('has a row of its own where another one took its column', () => {
    const rows = rowsOf(level, growth, { ...growth, value: 12 });
    expect(rows.map(({ yoy, kind }) => [kind, yoy])).toEqual([
      ['level', 0.18],
      ['change', 0.12],
    ]);
  });
});

describe('use', () => {
  test('is the latest publication', () => {
    const july = figureRows(TIN_ARTICLES).filter(({ periodEnd, span }) => periodEnd === '2018-07-31' && span === 'M');
    expect(july.map(({ published, use, stdValue }) => [published, use, stdValue])).toEqual([
      ['2018-08-09', false, 519_000],
      ['2018-09-08', true, 521_000],
    ]);
  });

  test('a currency conversion in brackets is a series of its own', () => {
    const worth = { ...level, value: 60.9e9, unit: 'CNY' };
    expect(rowsOf(worth, { ...worth, value: 8.99e9, unit: 'USD' }).map(({ use }) => use)).toEqual([true, true]);
  });

  test('report units are those of the workbook', () => {
    const [row] = figureRows([article({ figures: [figure(level)] })], { reportUnits: { mass: 'kt' } });
    expect(row).toMatchObject({ stdValue: 519, stdUnit: 'kt', series: 'exports | zamunda | tin | - | M | kt' });
  });
});
