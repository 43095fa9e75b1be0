import fc from 'fast-check';
import { periodBounds } from '../../src/dataset/periodBounds';
import { periodWords } from '../../src/dataset/periodWords';
import { readTypedPeriod } from '../../src/dataset/typedPeriod';

describe('readTypedPeriod', () => {
  test.each([
    ['2016', '2016'],
    ['2016-q3', '2016-Q3'],
    ['2016-01/2016-09', '2016-01/2016-09'],
    ['1H2024', '2024-01/2024-06'],
    ['2024H1', '2024-01/2024-06'],
    ['2024 H2', '2024-07/2024-12'],
    ['H1 24', '2024-01/2024-06'],
    ['Q3 2024', '2024-Q3'],
    ['Q3/2024', '2024-Q3'],
    ['2024Q3', '2024-Q3'],
    ['3Q24', '2024-Q3'],
    ['9M 2024', '2024-01/2024-09'],
    ['2024 9M', '2024-01/2024-09'],
    ['Jan–Sep 2024', '2024-01/2024-09'],
    ['  Jan - Sep   2024 ', '2024-01/2024-09'],
    ['January to September 2024', '2024-01/2024-09'],
    ['2024 Jan-Sep', '2024-01/2024-09'],
    ['first nine months of 2024', '2024-01/2024-09'],
    ['Nov 2023 – Mar 2024', '2023-11/2024-03'],
    ['Q1 2023 to Q2 2024', '2023-Q1/2024-Q2'],
    ['1 Oct 2017 – 15 Apr 2018', '2017-10-01/2018-04-15'],
    ['2016–2018', '2016/2018'],
    ['Jul-18', '2018-07'],
    ['Jul’18', '2018-07'],
    ['2018 July', '2018-07'],
    ['07/2018', '2018-07'],
    ['2018.7', '2018-07'],
    ['31 July 2018', '2018-07-31'],
    ['31.07.2018', '2018-07-31'],
    ['7.8.2018', '2018-08-07'],
    ['31/07/2018', '2018-07-31'],
    ['7/31/2018', '2018-07-31'],
    ['2024年7月', '2024-07'],
    ['2024年1-9月', '2024-01/2024-09'],
  ])('%s', (typed, expected) => {
    expect(readTypedPeriod(typed)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    'soon',
    'last year',
    'Q3',
    'Q5 2024',
    '13/2018',
    '2018-13',
    '30.02.2018',
    // 7 August or 8 July: not guessed.
    '7/8/2018',
    '2018 – 2016',
    'in 2018 and 2019',
    'exports in 2018',
    '519,000 tonnes',
    `2018${' 2018'.repeat(99)}`,
  ])('no period: %j', (typed) => {
    expect(readTypedPeriod(typed)).toBeNull();
  });

  const year = fc.integer({ min: 1950, max: 2099 });
  const two = (number: number): string => String(number).padStart(2, '0');
  const end = fc.oneof(
    year.map(String),
    fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => `${y}-Q${quarter}`),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  );
  const period = fc.oneof(
    end,
    fc.tuple(end, end).map(([from, to]) => `${from}/${to}`),
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
      .map(([y, a, b]) => `${y}-${two(Math.min(a, b))}/${y}-${two(Math.max(a, b))}`),
  );

  test('reads back the words in which the pane says a period', () => {
    fc.assert(
      fc.property(period, (iso) => {
        const words = periodWords(iso);
        fc.pre(words !== null);
        expect([words, periodBounds(readTypedPeriod(words))]).toEqual([words, periodBounds(iso)]);
      }),
      { numRuns: 500 },
    );
  });

  test('fails on nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readTypedPeriod(text);
        expect(read === null || periodBounds(read) !== null).toBe(true);
      }),
    );
  });
});

test.each([
  ['2016', '2016'],
  ['2016-Q3', 'Q3 2016'],
  ['2018-07', 'Jul 2018'],
  ['2016-10-08', '8 Oct 2016'],
  ['2016-01/2016-09', 'Jan–Sep 2016'],
  ['2016-01/2016-06', 'H1 2016'],
  ['2016-07/2016-12', 'H2 2016'],
  ['2016-01/2016-12', '2016'],
  ['2016-11/2017-03', 'Nov 2016 – Mar 2017'],
  ['2015/2016', '2015 – 2016'],
  ['2018-07/2018-07', 'Jul 2018'],
  ['2016-02-30', null],
  ['soon', null],
  [null, null],
])('the words of %s', (period, expected) => {
  expect(periodWords(period)).toBe(expected);
});
