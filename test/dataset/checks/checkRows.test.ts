import { checkRows } from '../../../src/dataset/checks/checkRows';
import type { RowCells } from '../../../src/model/dataset';
import { cellsOf, tin, type Reported } from '../series/tableRows';

const ids = (rows: readonly RowCells[]): string[] =>
  checkRows(rows).map(({ kind, figureIds }) => `${kind}: ${figureIds.join(' ')}`);

const price = (fields: Reported): Reported =>
  tin({ kind: 'price', measure: 'price', subject: null, unit: 'USD/t', value: 20_000, ...fields });
const dollars = (fields: Reported): Reported => tin({ unit: 'USD', value: 10e6, ...fields });
const yuan = (fields: Reported): Reported => tin({ unit: 'CNY', value: 67e6, ...fields });
const stake = (subject: string, value: number, fields: Reported = {}): Reported =>
  tin({ kind: 'share', measure: 'stake', unit: '%', subject, value, item: 'Keremet', period: '2018-07-01', ...fields });
const capacity = (fields: Reported): Reported =>
  tin({ measure: 'capacity', unit: 't/a', value: 100_000, period: null, ...fields });
const output = (fields: Reported): Reported => tin({ measure: 'production', period: '2017', value: 90_000, ...fields });
const change = (fields: Reported): Reported => tin({ kind: 'change', basis: 'yoy', unit: '%', changeOf: 0, ...fields });

describe('across the articles of a table', () => {
  test.each<[string, (Reported | Reported[])[], string[]]>([
    [
      'price: value and volume against the price of another article',
      [[dollars({}), tin({ value: 500 })], price({})],
      [],
    ],
    ['price: a thousand times it', [[dollars({}), tin({ value: 0.5 })], price({})], ['price: r0 r0_1 r1']],
    ['price: of another item', [[dollars({}), tin({ value: 0.5 })], price({ item: 'zinc' })], []],
    ['price: value and volume of two articles are not put together', [dollars({}), tin({ value: 0.5 }), price({})], []],
    [
      'rate: ten times that of another article',
      [
        [yuan({}), dollars({})],
        [yuan({ period: '2018-08' }), dollars({ period: '2018-08', value: 1e6 })],
      ],
      ['exchangeRate: r0 r0_1', 'exchangeRate: r1 r1_1'],
    ],
    [
      'rate: nearly the same',
      [
        [yuan({}), dollars({})],
        [yuan({ period: '2018-08' }), dollars({ period: '2018-08', value: 9e6 })],
      ],
      [],
    ],
    [
      'rate: of two things',
      [
        [yuan({}), dollars({ item: 'zinc' })],
        [yuan({ period: '2018-08' }), dollars({ period: '2018-08', value: 1e6 })],
      ],
      [],
    ],
    [
      'rate: of two sentences',
      [
        [yuan({}), dollars({ sentence: { start: 15, end: 28 } })],
        [yuan({ period: '2018-08' }), dollars({ period: '2018-08', value: 1e6 })],
      ],
      [],
    ],
    [
      'base: what another article reported for then',
      [tin({ period: '2017-07', value: 700_000 }), [tin({ value: 519_000 }), change({ value: 18 })]],
      ['base: r1 r0'],
    ],
    [
      'base: it agrees',
      [tin({ period: '2017-07', value: 440_000 }), [tin({ value: 519_000 }), change({ value: 18 })]],
      [],
    ],
    [
      'base: of another subject',
      [
        tin({ period: '2017-07', value: 700_000, subject: 'Freedonia' }),
        [tin({ value: 519_000 }), change({ value: 18 })],
      ],
      [],
    ],
    [
      'base: a month before',
      [tin({ period: '2018-06', value: 200_000 }), [tin({ value: 519_000 }), change({ value: 18, basis: 'mom' })]],
      ['base: r1 r0'],
    ],
    [
      'series: a thousandth of the others',
      [tin({ period: '2018-05' }), tin({ period: '2018-06' }), tin({ value: 500 })],
      ['series: r2'],
    ],
    ['share: more than the whole', [stake('A', 330)], ['share: r0']],
    ['shares: more than the whole together', [stake('A', 60), stake('B', 55)], ['together: r0 r1']],
    ['shares: the whole', [stake('A', 60), stake('B', 40)], []],
    ['shares: the whole, rounded', [stake('A', 33.4), stake('B', 33.4), stake('C', 33.4)], []],
    ['shares: of two wholes', [stake('A', 60), stake('B', 55, { item: 'Other' })], []],
    ['shares: of two days', [stake('A', 60), stake('B', 55, { period: '2018-07-02' })], []],
    ['shares: planned and actual', [stake('A', 60), stake('B', 55, { status: 'planned' })], []],
    ['shares: one of them alone is too much', [stake('A', 160), stake('B', 55)], ['share: r0']],
    ['capacity: below the output of another article', [capacity({}), output({ value: 200_000 })], ['capacity: r1 r0']],
    ['capacity: enough', [capacity({}), output({})], []],
    ['capacity: of another item', [capacity({ item: 'zinc' }), output({ value: 200_000 })], []],
    [
      'change on a year before that differs',
      [tin({ period: '2017-07', value: 440_000 }), [tin({ value: 519_000 }), change({ value: 25 })]],
      ['yoy: r1 r0'],
    ],
    ['nothing', [], []],
  ])('%s', (_what, reported, expected) => {
    expect(ids(cellsOf(reported))).toEqual(expected);
  });

  test('a base and the change that differs with it are one thing to look at', () => {
    const rows = cellsOf([
      tin({ period: '2017-07', value: 700_000 }),
      [tin({ value: 519_000 }), change({ value: 18 })],
    ]);
    expect(checkRows(rows).map(({ kind }) => kind)).toEqual(['base']);
  });

  test('what stands in the sheet counts: an edit makes a hint, or takes it away', () => {
    const rows = cellsOf([capacity({}), output({})]);
    expect(ids(rows)).toEqual([]);
    const edited = rows.map((row) => (row.Id === 'r1' ? { ...row, StdValue: 300_000 } : row));
    expect(ids(edited)).toEqual(['capacity: r1 r0']);
    expect(ids(edited.map((row) => ({ ...row, Use: row.Id !== 'r0' })))).toEqual([]);
  });

  test('names the sources of both figures, and the error first', () => {
    const rows = cellsOf([
      capacity({ publisher: 'Tin Weekly', published: '2018-01-01' }),
      output({ value: 200_000, publisher: 'Customs', published: '2018-02-02' }),
      stake('A', 330),
    ]);
    const [first, second] = checkRows(rows);
    expect(first?.kind).toBe('share');
    expect(second?.message).toMatch(/Sources: Customs, 2018-02-02; Tin Weekly, 2018-01-01\.$/);
    expect(second?.sources.map(({ url }) => url)).toEqual(['https://paper.example/1', 'https://paper.example/0']);
  });
});
