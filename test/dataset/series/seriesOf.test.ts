import { seriesHints } from '../../../src/dataset/series/seriesHints';
import { isInTime, readFigureRows } from '../../../src/dataset/series/readRows';
import { roundingOf } from '../../../src/dataset/series/rounding';
import { seriesOf } from '../../../src/dataset/series/seriesOf';
import { timeline } from '../../../src/dataset/series/timeline';
import type { RowCells } from '../../../src/model/dataset';
import { cellsOf, tin, type Reported } from './tableRows';

/** A series in short: period, value (or its ends), computed change, reported change. */
function inShort(rows: readonly RowCells[]): string[] {
  return seriesOf(rows).flatMap(({ points }) =>
    points.map(({ period, status, value, low, high, yoy, yoyReported }) =>
      [
        period,
        ...(status === 'actual' ? [] : [status]),
        value ?? `${low}–${high}`,
        yoy ?? '-',
        ...(yoyReported === null ? [] : [`reported ${yoyReported}`]),
      ].join(' '),
    ),
  );
}

const growth = (fields: Reported): Reported => tin({ kind: 'change', basis: 'yoy', unit: '%', value: 18, ...fields });

describe('seriesOf', () => {
  test.each<[string, (Reported | Reported[])[], string[]]>([
    [
      'by time, whatever the order of the rows',
      [
        tin({ period: '2018-07', value: 3 }),
        tin({ period: '2018-05', value: 1 }),
        tin({ period: '2018-06', value: 2 }),
      ],
      ['2018-05 1 -', '2018-06 2 -', '2018-07 3 -'],
    ],
    [
      'the latest publication, which is the one in use',
      [tin({ value: 1, published: '2018-08-01' }), tin({ value: 2, published: '2018-09-01' })],
      ['2018-07 2 -'],
    ],
    [
      'a change on the same month a year before',
      [tin({ period: '2017-07', value: 100 }), tin({ value: 118 })],
      ['2017-07 100 -', '2018-07 118 0.18'],
    ],
    [
      'no change on another month',
      [tin({ period: '2017-06', value: 100 }), tin({ value: 118 })],
      ['2017-06 100 -', '2018-07 118 -'],
    ],
    [
      'a quarter is not its months',
      [tin({ period: '2017-Q3', value: 100 }), tin({ value: 118 })],
      ['2018-07 118 -', '2017-Q3 100 -'],
    ],
    [
      'years to date with years to date',
      [tin({ period: '2017-01/2017-09', value: 100 }), tin({ period: '2018-01/2018-09', value: 90 })],
      ['2017-01/2017-09 100 -', '2018-01/2018-09 90 -0.1'],
    ],
    [
      'what is forecast, apart, and against what was',
      [
        tin({ period: '2018', value: 100 }),
        tin({ period: '2019', value: 110, status: 'forecast' }),
        tin({ period: '2020', value: 121, status: 'forecast' }),
      ],
      ['2018 100 -', '2019 forecast 110 0.1', '2020 forecast 121 0.1'],
    ],
    [
      'ranges by their ends, without a change',
      [tin({ period: '2017', value: 5 }), tin({ period: '2018', value: [6, 7] })],
      ['2017 5 -', '2018 6–7 -'],
    ],
    [
      'nor from a range',
      [tin({ period: '2017', value: [5, 6] }), tin({ period: '2018', value: 7 })],
      ['2017 5–6 -', '2018 7 -'],
    ],
    ['nor from zero', [tin({ period: '2017', value: 0 }), tin({ period: '2018', value: 7 })], ['2017 0 -', '2018 7 -']],
    [
      'shares in percentage points',
      [
        tin({ kind: 'share', unit: '%', period: '2017', value: 82 }),
        tin({ kind: 'share', unit: '%', period: '2018', value: 85 }),
      ],
      ['2017 0.82 -', '2018 0.85 3'],
    ],
    [
      'the reported change beside the computed one',
      [tin({ period: '2017-07', value: 100 }), [tin({ value: 118 }), growth({ value: 20, changeOf: 0 })]],
      ['2017-07 100 -', '2018-07 118 0.18 reported 0.2'],
    ],
    ['a reported change of another article', [tin({ value: 118 }), growth({})], ['2018-07 118 - reported 0.18']],
    [
      'but not one in value beside an amount of goods',
      [tin({ value: 118 }), growth({ by: 'value' })],
      ['2018-07 118 -'],
    ],
    ['nor one on a month before', [tin({ value: 118 }), growth({ basis: 'mom' })], ['2018-07 118 -']],
    [
      'changes alone are a series',
      [growth({}), growth({ period: '2018-08', value: -2 })],
      ['2018-07 0.18 -', '2018-08 -0.02 -'],
    ],
    ['nothing without a period', [tin({ period: null })], []],
    ['two units are two series', [tin({ value: 1 }), tin({ value: 2, unit: 'USD' })], ['2018-07 1 -', '2018-07 2 -']],
  ])('%s', (_what, reported, expected) => {
    expect(inShort(cellsOf(reported))).toEqual(expected);
  });

  test.each<[string, Reported, string]>([
    ['amounts that flow', {}, '0.2'],
    ['but not prices', { kind: 'price', measure: 'price', unit: 'USD/t' }, '-'],
    ['nor stocks', { measure: 'stocks' }, '-'],
    ['nor shares', { kind: 'share', unit: '%' }, '-'],
  ])('January and February together against the two months added up: %s', (_what, fields, change) => {
    const rows = cellsOf([
      tin({ period: '2017-01', value: 40, ...fields }),
      tin({ period: '2017-02', value: 60, ...fields }),
      tin({ period: '2018-01/2018-02', value: 120, ...fields }),
    ]);
    expect(inShort(rows).map((line) => line.split(' ').at(-1))).toEqual(['-', '-', change]);
    expect(inShort(rows.slice(1)).map((line) => line.split(' ').at(-1))).toEqual(['-', '-']);
  });

  test.each<[string, RowCells, string[]]>([
    ['a value that the analyst wrote', { StdValue: 7 }, ['2018-07 7 -']],
    ['a range that the analyst wrote', { StdValue: '', Low: 1, High: 2 }, ['2018-07 1–2 -']],
    ['a period that the analyst corrected', { PeriodStart: 43_313, PeriodEnd: 43_343 }, ['2018-08 500000 -']],
    ['a row that the analyst does not use', { Use: false }, []],
    ['a row whose Use is a text', { Use: 'TRUE' }, []],
    ['an error instead of a value', { StdValue: '#REF!', Low: '', High: '' }, []],
    ['a row without key', { Series: '' }, []],
    ['a status that there is not', { Status: 'mine' }, []],
    ['a day that there is not', { PeriodEnd: 0 }, []],
    ['an end before the start', { PeriodEnd: 43_000 }, []],
  ])('%s counts as it stands', (_what, edits, expected) => {
    expect(inShort(cellsOf([tin({})]).map((row) => ({ ...row, ...edits })))).toEqual(expected);
  });

  test('says where a value is from, links to pages only', () => {
    const rows = cellsOf([tin({ published: '2018-08-09', publisher: 'Tin Weekly' })]);
    const source = { label: 'Tin Weekly, 2018-08-09', url: 'https://paper.example/0' };
    expect(seriesOf(rows)[0]?.points[0]?.source).toEqual(source);
    const hostile = rows.map((row) => ({ ...row, Source: 'javascript:alert(1)', Publisher: '', Published: '' }));
    expect(seriesOf(hostile)[0]?.points[0]?.source).toEqual({ label: 'javascript:alert(1)', url: null });
  });
});

test.each<[string, Reported[], string[]]>([
  ['months', [tin({ period: '2018-05' }), tin({ period: '2018-07' })], ['2018-05 1', '2018-06 0', '2018-07 1']],
  ['quarters', [tin({ period: '2017-Q4' }), tin({ period: '2018-Q2' })], ['2017-Q4 1', '2018-Q1 0', '2018-Q2 1']],
  ['years', [tin({ period: '2016' }), tin({ period: '2018' })], ['2016 1', '2017 0', '2018 1']],
  ['two statuses', [tin({}), tin({ status: 'forecast' })], ['2018-07 2']],
  [
    'days have no gaps',
    [tin({ period: '2018-07-01' }), tin({ period: '2018-07-05' })],
    ['2018-07-01 1', '2018-07-05 1'],
  ],
])('gaps are kept: %s', (_what, reported, expected) => {
  const [series] = seriesOf(cellsOf(reported));
  expect(series && timeline(series).map(({ period, points }) => `${period} ${points.length}`)).toEqual(expected);
});

test('a gap of centuries is cut', () => {
  const [series] = seriesOf(cellsOf([tin({ period: '1905-01' }), tin({ period: '2018-07' })]));
  expect(series && timeline(series).length).toBe(38);
});

test.each([
  [519_000, 500],
  [18.4, 0.05],
  [18, 0.5],
  [1_088_621.7, 0.05],
  [-20, 5],
  [0, 0],
])('%d is rounded to ± %d', (value, slack) => {
  expect(roundingOf(value)).toBeCloseTo(slack, 9);
});

describe('seriesHints', () => {
  const hints = (rows: readonly RowCells[]): string[] =>
    seriesHints(readFigureRows(rows).filter(isInTime)).map(({ kind, figureIds }) => `${kind} ${figureIds.join(' ')}`);
  const pair = (before: Partial<Reported>, now: Partial<Reported>, change: number): (Reported | Reported[])[] => [
    tin({ period: '2017-07', ...before }),
    [tin({ ...now }), growth({ value: change, changeOf: 0, status: now.status ?? 'actual' })],
  ];

  test.each<[string, (Reported | Reported[])[], string[]]>([
    ['a change that differs', pair({ value: 440_000 }, { value: 519_000 }, 25), ['yoy r1 r0']],
    ['one that fits', pair({ value: 440_000 }, { value: 519_000 }, 18), []],
    ['one that fits as it was rounded', pair({ value: 440_000 }, { value: 519_000 }, 17), []],
    ['with decimals it does not', pair({ value: 441_234 }, { value: 519_345 }, 17.5), ['yoy r1 r0']],
    ['nor does a fall', pair({ value: 440_000 }, { value: 519_000 }, -18), ['yoy r1 r0']],
    ['about so much', pair({ value: 440_000, bound: '~' }, { value: 519_000 }, 25), []],
    ['a range', pair({ value: [430_000, 440_000] }, { value: 519_000 }, 25), []],
    ['another month', pair({ value: 440_000, period: '2017-06' }, { value: 519_000 }, 25), []],
    [
      'a share, whose change may be in points',
      pair({ unit: '%', kind: 'share', value: 40 }, { unit: '%', kind: 'share', value: 60 }, 20),
      [],
    ],
    ['nothing to compare with', [[tin({}), growth({ changeOf: 0 })]], []],
  ])('%s', (_what, reported, expected) => {
    expect(hints(cellsOf(reported))).toEqual(expected);
  });

  test('two rows in use for one period', () => {
    const rows = cellsOf([tin({ value: 1 }), tin({ value: 2 })]).map((row) => ({ ...row, Use: true }));
    expect(hints(rows)).toEqual(['twice r0 r1']);
    expect(hints(rows.map((row, index) => (index === 0 ? { ...row, Status: 'planned' } : row)))).toEqual([]);
  });
});
