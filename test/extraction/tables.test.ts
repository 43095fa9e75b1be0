import { extractFigures } from '../../src/extraction/extractFigures';
import { tableArticle } from '../support/tableArticle';

const read = (...args: Parameters<typeof tableArticle>) => {
  const article = tableArticle(...args);
  const figures = extractFigures(article);
  for (const { start, end, quote } of figures) expect(article.text.slice(start, end)).toBe(quote);
  return figures;
};

describe('tables', () => {
  it('takes units and periods from the columns, items from the rows, the measure from the caption', () => {
    const figures = read(
      [
        ['', 'May 2019', 'Jan-May 2019'],
        ['Refined zinc', '51.2', '1,240'],
        ['Lead', '8', '-'],
      ],
      { caption: 'Exports, thousand tonnes', title: 'Kazakhstan metals trade', published: '2019-06-20' },
    );
    expect(figures).toMatchObject([
      {
        quote: '51.2',
        value: 51200,
        unit: 't',
        measure: 'exports',
        item: 'Refined zinc',
        period: '2019-05',
        subject: 'Kazakhstan',
      },
      { quote: '1,240', value: 1240000, unit: 't', item: 'Refined zinc', period: '2019-01/2019-05' },
      { quote: '8', value: 8000, unit: 't', item: 'Lead', period: '2019-05' },
    ]);
  });

  it.each([
    ['Capacity (MW)', 'level', 'capacity', 120, 'MW'],
    ['Output, kt', 'level', 'production', 120, 'kt'],
    ['Revenue (US$ million)', 'level', 'revenue', 120e6, 'USD'],
    ['Price, $/t', 'price', 'price', 120, 'USD/t'],
    ['Market share, %', 'share', 'share', 120, '%'],
    ['Output growth, % y/y', 'change', 'production', 120, '%'],
  ])('reads the column %s', (header, kind, measure, value, unit) => {
    const figures = read([
      ['Company', header],
      ['Norsk Metall', '120'],
    ]);
    expect(figures).toMatchObject([{ kind, measure, value, unit, subject: 'Norsk Metall' }]);
  });

  it('gives falls their sign', () => {
    const figures = read([
      ['', 'Production, kt', 'Change, % y/y'],
      ['Tin', '40', '-3.5'],
    ]);
    expect(figures[1]).toMatchObject({ value: -3.5, kind: 'change', basis: 'yoy' });
  });

  it.each([
    ['% change y/y', 'yoy'],
    ['y/y %', 'yoy'],
    ['YoY', 'yoy'],
    ['Y-o-Y', 'yoy'],
    ['Change on year, %', 'yoy'],
    ['% vs Sep 2025', 'yoy'],
    ['Change vs 2025', 'yoy'],
    ['% change from year earlier', 'yoy'],
    ['Change, %', 'yoy'],
    ['Growth', 'yoy'],
    ['m/m %', 'mom'],
    ['% vs Aug 2026', 'mom'],
    ['+/- %', 'yoy'],
    ['%', 'yoy'],
  ])('a column %s holds changes in per cent of the level of its row, whatever the caption says', (header, basis) => {
    const figures = read(
      [
        ['Commodity', 'Sep 2026', 'Sep 2025', header, 'Jan-Sep 2026'],
        ['Tin', '5,820', '4,930', '18.1', '44,700'],
        ['Nickel', '8,120', '8,280', '-1.9', '64,100'],
      ],
      { caption: 'Exports by commodity, tonnes', title: 'Indonesia trade', published: '2026-10-15' },
    );
    const change = { unit: '%', kind: 'change', basis, measure: 'exports', period: '2026-09', subject: 'Indonesia' };
    expect(figures).toMatchObject([
      { value: 5820, unit: 't', kind: 'level', basis: null, changeOf: null },
      { value: 4930, unit: 't', kind: 'level', period: '2025-09' },
      { ...change, value: 18.1, item: 'Tin', changeOf: 0 },
      { value: 44700, unit: 't', kind: 'level', period: '2026-01/2026-09' },
      { value: 8120, unit: 't' },
      { value: 8280, unit: 't' },
      { ...change, value: -1.9, item: 'Nickel', changeOf: 4 },
      { value: 64100, unit: 't', kind: 'level' },
    ]);
  });

  it('ties each of several changes to the levels in front of it', () => {
    const figures = read(
      [
        ['', 'Sep 2026, kt', 'm/m', 'y/y', 'Jan-Sep 2026, kt', 'y/y'],
        ['Tin output', '5', '1', '2', '44', '3'],
      ],
      { published: '2026-10-15' },
    );
    expect(figures.map(({ basis, changeOf, period }) => [basis, changeOf, period])).toEqual([
      [null, null, '2026-09'],
      ['mom', 0, '2026-09'],
      ['yoy', 0, '2026-09'],
      [null, null, '2026-01/2026-09'],
      ['yoy', 3, '2026-01/2026-09'],
    ]);
  });

  it.each([
    ['Share, %', '18.1', { unit: '%', kind: 'share', basis: null, changeOf: null }],
    ['% of total', '18.1', { unit: '%', kind: 'share' }],
    ['Year earlier', '4,930', { unit: 't', kind: 'level' }],
    ['Stock change', '18.1', { unit: 't', kind: 'change' }],
    ['Change, kt', '0.89', { value: 0.89, unit: 'kt', kind: 'change', basis: 'other' }],
    ['Change, kt y/y', '0.89', { value: 0.89, unit: 'kt', kind: 'change', basis: 'yoy' }],
    ['Change', '4,930', { unit: 't', kind: 'change' }],
    ['Change, pp', '1.2', { unit: 'pp', kind: 'change' }],
  ])('a column %s holds no change in per cent', (header, cell, expected) => {
    const figures = read(
      [
        ['Commodity', 'Exports', header],
        ['Tin', '5,820', cell],
      ],
      { caption: 'Trade in 2026, tonnes' },
    );
    expect(figures[1]).toMatchObject(expected);
  });

  it.each([
    ["Thermal coal ('000 t)", '42,700', 42_700_000, 't', 'Thermal coal'],
    ['Thermal coal, thousand tonnes', '42,700', 42_700_000, 't', 'Thermal coal'],
    ['Crude oil (million barrels)', '12.5', 12_500_000, 'bbl', 'Crude oil'],
    ['Nickel ore, kt', '310', 310, 'kt', 'Nickel ore'],
    ['Tin ingots', '5,820', 5820, 't', 'Tin ingots'],
    ['Coal (Kalimantan)', '5,820', 5820, 't', 'Coal'],
    ['Coal (500 kt)', '5,820', 5820, 't', 'Coal'],
  ])('the unit of the row %s goes before those of column and caption', (label, cell, value, unit, item) => {
    const caption = 'Exports by commodity, tonnes';
    expect(
      read(
        [
          ['Commodity', 'Sep 2026'],
          [label, cell],
        ],
        { caption },
      ),
    ).toMatchObject([{ value, unit, item }]);
    expect(
      read([
        ['Commodity', 'Exports, tonnes'],
        [label, cell],
      ]),
    ).toMatchObject([{ value, unit }]);
  });

  it('leaves columns of per cent and money in theirs where the row has a unit', () => {
    const figures = read([
      ['Commodity', 'Volume', 'Value, $ mln', 'Share, %', 'y/y'],
      ["Coal ('000 t)", '42,700', '3.2', '12', '-2'],
    ]);
    expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
      [42_700_000, 't'],
      [3_200_000, 'USD'],
      [12, '%'],
      [-2, '%'],
    ]);
  });

  it.each([
    ['Unit', 'tonnes', 2_430, 't'],
    ['Units', 'mln tonnes', 2_430e6, 't'],
    ['Unit of measure', '10,000 tonnes', 24_300_000, 't'],
    ['UoM', "'000 t", 2_430_000, 't'],
    ['Unit', '$ mln', 2_430e6, 'USD'],
  ])('takes the unit of amounts from a column %s that says %s', (header, unit, value, code) => {
    const figures = read(
      [
        ['Product', header, 'Sep 2026', '% change y/y'],
        ['Copper ore imports', unit, '2,430', '6.1'],
      ],
      { published: '2026-10-15' },
    );
    expect(figures).toMatchObject([
      { value, unit: code, measure: 'imports', item: 'Copper ore', period: '2026-09', kind: 'level' },
      { value: 6.1, unit: '%', kind: 'change', basis: 'yoy', changeOf: 0 },
    ]);
  });

  it.each([
    ['a unit of a plant', 'Unit', 'Unit 1'],
    ['an empty cell', 'Unit', ''],
    ['a column that names no units', 'Grade', 'tonnes'],
  ])('takes no unit from %s', (_name, header, cell) => {
    expect(
      read([
        ['Plant', header, 'Points'],
        ['One', cell, '12'],
      ]),
    ).toEqual([]);
  });

  it.each([
    ['Commodity', 'Rare earth exports', 'Sept volume', { item: 'Rare earth', measure: 'exports', subject: 'China' }],
    ['Commodity', 'Palm oil', 'Sept volume', { item: 'Palm oil', measure: 'trade', subject: 'China' }],
    ['Product', 'Wigs and hair', 'September quantity', { item: 'Wigs and hair', subject: 'China' }],
    ["Goods ('000 t)", 'Wigs and hair (all kinds)', 'Sep', { item: 'Wigs and hair', subject: 'China' }],
    ['', 'Lithium carbonate output', 'Sept volume', { item: 'Lithium carbonate', measure: 'production' }],
    ['Product', 'Total', 'Sept volume', { item: null, subject: 'China' }],
    ['Country', 'Indonesia', 'Sept volume', { item: null, subject: 'Indonesia' }],
    ['Company', 'Norsk Metall', 'Sept volume', { item: null, subject: 'Norsk Metall' }],
  ])('of a corner %s and a label %s below %s it reads what and whose', (corner, label, header, expected) => {
    const figures = read(
      [
        [corner, 'Unit', header],
        [label, 'tonnes', '4,120'],
      ],
      { title: 'China trade data', published: '2026-10-15' },
    );
    expect(figures).toMatchObject([{ value: 4120, unit: 't', period: '2026-09', ...expected }]);
  });

  it.each([
    ['Exports by product, tonnes', '', 'China', 'Wigs and hair'],
    ['Exports by product, tonnes', 'Destination', 'Wares', null],
    ['Exports, tonnes', '', 'Wares', null],
  ])(
    'takes the labels of a table %s with the corner %s for things only where it says so',
    (caption, corner, subject, item) => {
      const label = item ?? 'Wares';
      const figures = read(
        [
          [corner, 'Sep 2026'],
          [label, '4,120'],
        ],
        { title: 'China trade data', caption },
      );
      expect(figures).toMatchObject([{ subject, ...(item === null ? {} : { item }) }]);
    },
  );

  it('compares each change with the period in front of it, and reads brackets as falls', () => {
    const figures = read([
      ['', 'Q3 2026', 'Q2 2026', 'Change', 'Q3 2025', 'Change'],
      ['Copper production (kt)', '46.7', '44.1', '6%', '48.2', '(3%)'],
    ]);
    expect(figures.filter(({ kind }) => kind === 'change')).toMatchObject([
      { value: 6, basis: 'qoq', changeOf: 0, period: '2026-Q3' },
      { value: -3, basis: 'yoy', changeOf: 0, period: '2026-Q3' },
    ]);
  });

  it('ties changes by volume and by value to amounts and money', () => {
    const figures = read([
      ['Product', 'Quantity, t', 'Value, $ mln', 'Change on year in quantity, %', 'Change on year in value, %'],
      ['Tin', '950', '61', '3', '-2'],
    ]);
    expect(figures.map(({ changeOf, by }) => [changeOf, by])).toEqual([
      [null, null],
      [null, null],
      [0, 'volume'],
      [1, 'value'],
    ]);
  });

  it.each([
    [
      'words',
      [
        ['Country', 'Capital'],
        ['Chile', 'Santiago'],
      ],
    ],
    [
      'counts without a unit',
      [
        ['Team', 'Points'],
        ['Reds', '12'],
      ],
    ],
    [
      'cells of several amounts',
      [
        ['Plant', 'Output, kt'],
        ['One', '5 in May, 6 in June'],
      ],
    ],
    [
      'years',
      [
        ['Plant', 'Opened'],
        ['One', '2014'],
      ],
    ],
  ])('reads no figure from %s', (_name, rows) => {
    expect(read(rows)).toEqual([]);
  });
});
