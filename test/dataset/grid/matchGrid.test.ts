import type { GridFigure } from '../../../src/dataset/grid/gridFigure';
import { readGridLayout } from '../../../src/dataset/grid/gridLayout';
import { readGridUnit } from '../../../src/dataset/grid/gridUnit';
import { gridText, matchGrid } from '../../../src/dataset/grid/matchGrid';
import type { CellValue } from '../../../src/model/cells';

const figure = (id: string, fields: Partial<GridFigure> = {}): GridFigure => ({
  id,
  use: true,
  series: `series of ${id}`,
  kind: 'level',
  measure: 'exports',
  subject: 'Zamunda',
  item: 'refined tin',
  partner: null,
  subjectWritten: null,
  itemWritten: null,
  status: 'actual',
  periodStart: '2018-01-01',
  periodEnd: '2018-12-31',
  stdValue: 519_000,
  stdUnit: 't',
  ...fields,
});

const layoutOf = (values: CellValue[][]) =>
  readGridLayout({
    sheet: 'Sheet1',
    row: 0,
    column: 0,
    values,
    formats: values.map((cells) => cells.map(() => 'General')),
  });

/** What each cell of the grid gets: `id value unit`, or the reason why nothing. */
function fill(values: CellValue[][], figures: readonly GridFigure[], unit: string | null = null): string[] {
  const layout = layoutOf(values);
  if (layout === null) return ['no grid'];
  const given = unit === null ? null : readGridUnit(unit);
  return matchGrid(layout, figures, given).map((match) =>
    match.found ? `${match.figure.id} ${gridText(match)}` : match.reason,
  );
}

describe('a grid', () => {
  test.each<[string, CellValue[][]]>([
    ['one row', [['kt', 2018]]],
    [
      'no periods',
      [
        ['', 'Zamunda'],
        ['tin', ''],
      ],
    ],
    [
      'a period in its corner alone',
      [
        [2018, 'Zamunda'],
        ['tin', ''],
      ],
    ],
    ['nothing', [['']]],
  ])('is none: %s', (_, values) => {
    expect(layoutOf(values)).toBeNull();
  });

  test('has titles above it, labels and units in columns, and a corner that says what it is about', () => {
    const layout = layoutOf([
      ['Tin of the world', '', '', ''],
      ['Exports, kt', '', 2018, 'Total'],
      ['Zamunda', 'refined tin', '', ''],
      ['Price', 'USD/t', '', ''],
      ['', '', '', ''],
      ['Wakanda (t)', '', '', ''],
    ]);
    expect(layout?.context).toBe('Tin of the world Exports');
    expect(layout?.unit?.code).toBe('kt');
    expect(layout?.rows.map(({ row, label, unit }) => [row, label, unit?.code ?? null])).toEqual([
      [2, 'Zamunda refined tin', null],
      [3, 'Price', 'USD/t'],
      [5, 'Wakanda', 't'],
    ]);
    expect(layout?.columns.map(({ column, label, period }) => [column, label, period?.end ?? null])).toEqual([
      [2, '2018', '2018-12-31'],
      [3, 'Total', null],
    ]);
  });
});

describe('a cell', () => {
  const grid = (label: string, header: CellValue = 2018, corner = ''): CellValue[][] => [
    [corner, header],
    [label, ''],
  ];

  test.each<[string, CellValue[][], Partial<GridFigure>, string]>([
    ['by subject', grid('Zamunda'), {}, 'a 519,000 t'],
    ['by item', grid('Refined Tin'), {}, 'a 519,000 t'],
    ['by both', grid('ZAMUNDA, refined tin'), {}, 'a 519,000 t'],
    ['by subject and measure', grid('Exports of Zamunda'), {}, 'a 519,000 t'],
    ['by the written name', grid('UC Zamunda'), { subjectWritten: 'UC Zamunda' }, 'a 519,000 t'],
    ['by the key of its series', grid('SERIES OF A'), {}, 'a 519,000 t'],
    ['by names beyond ASCII', grid('Côte d’Ivoire'), { subject: "Côte d'Ivoire" }, 'a 519,000 t'],
    ['in the unit of the corner', grid('Zamunda', 2018, 'kt'), {}, 'a 519 kt'],
    ['in a scaled unit', grid('Zamunda', 2018, "'000 t"), {}, "a 519 '000 t"],
    ['in per cents', grid('Zamunda', 2018, '%'), { stdValue: 0.44, stdUnit: '%' }, 'a 44%'],
    ['money in its currency', grid('Zamunda', 2018, 'USD m'), { stdValue: 5e6, stdUnit: 'USD' }, 'a 5 USD m'],
    ['of a plan, where there is nothing else', grid('Zamunda'), { status: 'planned' }, 'a 519,000 t (planned)'],
    ['of a forecast that is asked for', grid('Zamunda', '2018E'), { status: 'forecast' }, 'a 519,000 t (forecast)'],
  ])('is filled: %s', (_, values, fields, expected) => {
    expect(fill(values, [figure('a', fields)])).toEqual([expected]);
  });

  test.each<[string, CellValue[][], Partial<GridFigure>, string]>([
    ['another name', grid('Wakanda'), {}, 'unknownLabel'],
    ['half a name', grid('tin'), {}, 'unknownLabel'],
    ['a name and more', grid('Zamunda refined copper'), {}, 'unknownLabel'],
    ['another measure', grid('Zamunda imports'), {}, 'unknownLabel'],
    ['small words alone', grid('Total of the'), {}, 'unknownLabel'],
    ['another period', grid('Zamunda', 2017), {}, 'none'],
    ['part of the period', grid('Zamunda', 'H1 2018'), {}, 'none'],
    ['no period', grid('Zamunda', 2018), { periodStart: null, periodEnd: null }, 'none'],
    ['an actual where a forecast is asked for', grid('Zamunda', '2018E'), {}, 'none'],
    ['a row that is not used', grid('Zamunda'), { use: false }, 'unknownLabel'],
    ['a range', grid('Zamunda'), { stdValue: null }, 'noSingleValue'],
    ['another dimension', grid('Zamunda', 2018, 'MW'), {}, 'otherUnit'],
    ['another currency', grid('Zamunda', 2018, 'USD'), { stdUnit: 'CNY' }, 'otherUnit'],
    ['per cents where tonnes are asked for', grid('Zamunda', 2018, 't'), { stdUnit: '%' }, 'otherUnit'],
    ['tonnes where per cents are asked for', grid('Zamunda', 2018, '%'), {}, 'otherUnit'],
    ['an unknown unit', grid('Zamunda', 2018, 't'), { stdUnit: 'parsec' }, 'otherUnit'],
  ])('stays empty: %s', (_, values, fields, expected) => {
    expect(fill(values, [figure('a', fields)])).toEqual([expected]);
  });

  test('stays empty where several fit, and says which', () => {
    const layout = layoutOf(grid('Zamunda', 2018, 'kt'));
    const figures = [figure('a'), figure('b', { item: 'tin ore', stdValue: 1000 })];
    const [match] = layout === null ? [] : matchGrid(layout, figures, null);
    expect(match).toMatchObject({
      found: false,
      reason: 'several',
      message: '2 figures fit: exports Zamunda refined tin 519 kt; exports Zamunda tin ore 1 kt.',
    });
  });

  test.each<[string | null, boolean]>([
    ['b', true],
    // Nothing but what fits can be picked.
    ['c', false],
    [null, false],
  ])('of several that fit, %s is picked: %s', (picked, found) => {
    const layout = layoutOf(grid('Zamunda', 2018, 'kt'));
    const figures = [
      figure('a'),
      figure('b', { item: 'tin ore', stdValue: 1000 }),
      figure('c', { subject: 'Wakanda' }),
    ];
    const [match] = layout === null ? [] : matchGrid(layout, figures, null, () => picked);
    expect(match?.found).toBe(found);
    expect(match?.choices.map(({ figure: { id }, value }) => `${id} ${value}`)).toEqual(['a 519', 'b 1']);
    expect(match?.found === true ? match.figure.id : null).toBe(found ? picked : null);
  });

  test.each<[string, CellValue[][], Partial<GridFigure>, string]>([
    ['an actual figure before a forecast', grid('Zamunda'), { status: 'forecast' }, 'a 519,000 t'],
    ['the whole before a part', grid('Zamunda'), { partner: 'Wakanda' }, 'a 519,000 t'],
    ['the part that is named', grid('Zamunda to Wakanda'), { partner: 'Wakanda' }, 'b 519,000 t'],
    ['what the corner is about', grid('Zamunda', 2018, 'Imports (t)'), { measure: 'imports' }, 'b 519,000 t'],
    ['what is in the unit', grid('Zamunda', 2018, 'MW'), { stdUnit: 'MW', stdValue: 40 }, 'b 40 MW'],
    ['what has a value', grid('Zamunda'), { stdValue: null, item: 'tin ore' }, 'a 519,000 t'],
  ])('takes %s', (_, values, fields, expected) => {
    expect(fill(values, [figure('a'), figure('b', fields)])).toEqual([expected]);
  });

  test('takes the unit of its row, then of the corner, then the given one', () => {
    const values = [
      ['', '', 2018],
      ['Zamunda', 'Mt', ''],
      ['Zamunda', '', ''],
    ];
    expect(fill(values, [figure('a')], 'kt')).toEqual(['a 0.519 Mt', 'a 519 kt']);
  });

  test('is matched with periods that end on its date', () => {
    const values = [
      ['', '2018-12-31'],
      ['Zamunda', ''],
    ];
    expect(fill(values, [figure('a')])).toEqual(['none']);
    const layout = readGridLayout({
      sheet: 'S',
      row: 0,
      column: 0,
      values: [
        ['', 43_465],
        ['Zamunda', ''],
      ],
      formats: [
        ['General', 'yyyy-mm-dd'],
        ['General', 'General'],
      ],
    });
    expect(layout && matchGrid(layout, [figure('a')], null)[0]?.found).toBe(true);
  });
});
