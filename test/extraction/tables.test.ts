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
