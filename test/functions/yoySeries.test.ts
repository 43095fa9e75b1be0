import fc from 'fast-check';
import { yoySeries } from '../../src/functions/functions';
import { errorLike, shownBy } from '../support/callFunction';
import { installCustomFunctions } from '../support/customFunctions';

installCustomFunctions();

type Row = readonly [period: unknown, value: unknown, series?: unknown];

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The results for rows of a series, one a row. */
function results(rows: readonly Row[], mode?: unknown, at?: readonly unknown[]): unknown {
  const series = rows.some((row) => row.length > 2) ? column(rows.map((row) => row[2])) : null;
  const shown = shownBy(
    yoySeries,
    column(rows.map(([period]) => period)),
    column(rows.map(([, value]) => value)),
    mode,
    series,
    ...(at ?? []).map((cell) => [[cell]]),
  );
  return Array.isArray(shown) ? shown.flat() : shown;
}

const gone = (message: string): unknown => errorLike('#N/A', message);
const no = (period: string): unknown => gone(`There is no ${period} in the series to compare with.`);

/** Imports as customs publish them: the first two months of 2016 as one, no April 2015, May 2015 revised. */
const CUSTOMS: readonly Row[] = [
  ['2015-01', 40],
  ['2015-02', 60],
  ['2015-03', 80],
  ['2015-05', 90],
  ['2015-05', 95],
  ['2015-06', 100],
  ['2016-01/2016-02', 120],
  ['2016-03', 100],
  ['2016-04', 70],
  ['2016-05', 99],
  ['2016-06', 75],
];

describe('YOYSERIES', () => {
  it('works a year of customs data out as a person would', () => {
    expect(results(CUSTOMS)).toEqual([
      no('2014-01'),
      no('2014-02'),
      no('2014-03'),
      gone('2015-05 is in the series more than once.'),
      gone('2015-05 is in the series more than once.'),
      no('2014-06'),
      0.2,
      0.25,
      no('2015-04'),
      gone('2015-05 is in the series more than once.'),
      -0.25,
    ]);
  });

  test.each<[string, readonly Row[], unknown]>([
    [
      'a quarter and its months',
      [
        ['2015-Q3', 100],
        ['2016-07/2016-09', 118],
      ],
      0.18,
    ],
    [
      'a quarter written otherwise',
      [
        ['2015Q3', 100],
        ['Q3 2016', 118],
      ],
      0.18,
    ],
    [
      'years as numbers',
      [
        [2015, 100],
        [2016, 118],
      ],
      0.18,
    ],
    [
      'year-to-date',
      [
        ['2015-01/2015-09', 100],
        ['2016-01/2016-09', 118],
      ],
      0.18,
    ],
    [
      'in Chinese',
      [
        ['2015年1-9月', 100],
        ['2016-01/2016-09', 118],
      ],
      0.18,
    ],
    [
      'starts of months',
      [
        [42005, 100],
        [42370, 118],
      ],
      0.18,
    ],
    [
      'ends of months',
      [
        ['2015-02-28', 100],
        ['2016-02-29', 118],
      ],
      0.18,
    ],
    [
      'a start and an end',
      [
        ['2015-02-01', 100],
        ['2016-02-29', 118],
      ],
      0.18,
    ],
    [
      'a date and a month',
      [
        [42036, 100],
        ['2016-02', 118],
      ],
      0.18,
    ],
    [
      'fiscal years',
      [
        ['2014-04/2015-03', 100],
        ['2015-04/2016-03', 118],
      ],
      0.18,
    ],
    [
      'days',
      [
        ['2015-02-10', 100],
        ['2016-02-10', 118],
      ],
      0.18,
    ],
    [
      'weeks',
      [
        ['2015-02-02/2015-02-08', 100],
        ['2016-02-02/2016-02-08', 118],
      ],
      0.18,
    ],
    [
      'both as one',
      [
        ['2015-01/2015-02', 100],
        ['2016-01/2016-02', 118],
      ],
      0.18,
    ],
    [
      'any order',
      [
        ['2017-07', 1],
        ['2015-07', 100],
        ['2016-07', 118],
      ],
      0.18,
    ],
    [
      'percentages',
      [
        ['2015', '100'],
        ['2016', '118'],
      ],
      0.18,
    ],
  ])('compares %s', (_, rows, expected) => {
    expect((results(rows) as unknown[]).at(-1)).toEqual(expected);
  });

  test.each<[string, readonly Row[], unknown]>([
    [
      'year-to-date with a month',
      [
        ['2015-09', 100],
        ['2016-01/2016-09', 118],
      ],
      no('2015-01/2015-09'),
    ],
    [
      'year-to-date with another',
      [
        ['2015-01/2015-08', 100],
        ['2016-01/2016-09', 118],
      ],
      no('2015-01/2015-09'),
    ],
    [
      'a quarter with a sum of months',
      [
        ['2015-07', 1],
        ['2015-08', 1],
        ['2015-09', 1],
        ['2016-Q3', 3],
      ],
      no('2015-Q3'),
    ],
    [
      'a month with two as one',
      [
        ['2015-01/2015-02', 100],
        ['2016-02', 118],
      ],
      gone('2015 has January and February combined only: they are not split.'),
    ],
    [
      'two as one with one of them',
      [
        ['2015-01', 100],
        ['2016-01/2016-02', 118],
      ],
      no('2015-02'),
    ],
    [
      'two as one with a blank',
      [
        ['2015-01', 100],
        ['2015-02', null],
        ['2016-01/2016-02', 118],
      ],
      gone('The value of 2015-02 is missing.'),
    ],
    [
      '29 February',
      [
        ['2015-02-10', 1],
        ['2016-02-29', 118],
      ],
      gone('no such day'),
    ],
    [
      'a blank',
      [
        ['2015', 100],
        ['2016', null],
      ],
      gone('The value of 2016 is missing.'),
    ],
    [
      'with a blank',
      [
        ['2015', ''],
        ['2016', 5],
      ],
      gone('The value of 2015 is missing.'),
    ],
    [
      'from zero',
      [
        ['2015', 0],
        ['2016', 5],
      ],
      expect.objectContaining({ code: '#DIV/0!' }),
    ],
    [
      'a change of sign',
      [
        ['2015', -1],
        ['2016', 5],
      ],
      gone('The sign changes, from -1 to 5'),
    ],
    [
      'a text',
      [
        ['2015', 1],
        ['2016', 'x'],
      ],
      errorLike('#VALUE!', '"x" is not a number.'),
    ],
    [
      'an error',
      [
        ['2015', { type: 'Error', basicValue: '#DIV/0!' }],
        ['2016', 5],
      ],
      expect.objectContaining({ code: '#DIV/0!' }),
    ],
    [
      'no period',
      [
        ['2015', 1],
        [null, 5],
      ],
      gone('The period is missing.'),
    ],
    [
      'what is no period',
      [
        ['2015', 1],
        ['soon', 5],
      ],
      errorLike('#VALUE!', '"soon" is not a period.'),
    ],
  ])('does not compare %s', (_, rows, expected) => {
    expect((results(rows) as unknown[]).at(-1)).toEqual(expected);
  });

  it('takes dates for days where one of them is not at the edge of a month', () => {
    const rows: Row[] = [
      ['2015-02-01', 1],
      ['2015-02-15', 2],
      ['2016-02-01', 3],
    ];
    expect(results(rows)).toEqual([no('2014-02-01'), no('2014-02-15'), 2]);
    expect(results([...rows, ['2016-02-28', 4]])).toEqual([no('2014-02-01'), no('2014-02-15'), 2, no('2015-02-28')]);
  });

  it('keeps series apart, in any case of letters', () => {
    const rows: Row[] = [
      ['2015', 100, 'Iron ore'],
      ['2015', 10, 'coal'],
      ['2016', 118, 'iron ore'],
      ['2016', 9, 'Coal '],
      ['2016', 1, 'copper'],
    ];
    expect(results(rows)).toEqual([no('2014'), no('2014'), 0.18, -0.1, no('2015')]);
  });

  test.each([
    ['pp', 3],
    ['absolute', 0.03],
    ['', 0.0365853658536585],
    [{ type: 'String', basicValue: 'PP' }, 3],
  ])('in the mode %p is %p', (mode, expected) => {
    expect(
      (
        results(
          [
            ['2015', 0.82],
            ['2016', 0.85],
          ],
          mode,
        ) as unknown[]
      )[1],
    ).toBe(expected);
  });

  it('adds no shares of January and February up', () => {
    const rows: Row[] = [
      ['2015-01', 0.4],
      ['2015-02', 0.5],
      ['2016-01/2016-02', 0.6],
    ];
    expect((results(rows, 'pp') as unknown[])[2]).toEqual(no('2015-01/2015-02'));
    expect((results(rows, 'absolute') as unknown[])[2]).toBe(-0.3);
  });

  it('leaves blank rows blank, also as hosts hand them over', () => {
    expect(
      results([
        ['2015', 1],
        [null, null],
        ['', ''],
        [0, 0],
        ['2016', 2],
      ]),
    ).toEqual([no('2014'), '', '', '', 1]);
  });

  it('keeps the shape of the ranges', () => {
    expect(yoySeries([['2015', '2016']], [[1, 2]])).toEqual([[no('2014'), 1]]);
    expect(
      yoySeries(
        [
          ['2014', '2015'],
          ['2016', '2017'],
        ],
        [
          [1, 2],
          [3, 6],
        ],
      ),
    ).toEqual([
      [no('2013'), 1],
      [0.5, 1],
    ]);
  });

  describe('at one period', () => {
    const rows: Row[] = [
      ['2015', 100, 'iron'],
      ['2016', 118, 'iron'],
      ['2015', 10, 'coal'],
      ['2016', 9, 'coal'],
      ['2016', 8, 'tin'],
      ['2016', 8, 'tin'],
    ];

    test.each([
      ['2016', 'iron', 0.18],
      [2016, 'COAL', -0.1],
      [null, 'iron', ''],
      ['2017', 'iron', gone('There is no 2017 in the series "iron".')],
      ['2016', 'zinc', gone('There is no 2016 in the series "zinc".')],
      ['2016', '', gone('There are several series: say which one in atSeries.')],
      ['2016', 'tin', gone('2016 is in the series more than once.')],
      ['2015', 'iron', no('2014')],
      ['soon', 'iron', errorLike('#VALUE!', '"soon" is not a period.')],
    ])('%p of %p is %p', (period, series, expected) => {
      const shown = results(rows, null, [period, series]);
      expect(Array.isArray(shown) ? (shown as unknown[])[0] : shown).toEqual(expected);
    });

    it('says the same as the whole column, row by row, and follows a change', () => {
      const single: Row[] = [
        ['2015-07', 100],
        ['2016-07', 118],
      ];
      expect(results(single, null, ['2016-07'])).toEqual([0.18]);
      expect(
        results(
          [
            ['2015-07', 200],
            ['2016-07', 118],
          ],
          null,
          ['2016-07'],
        ),
      ).toEqual([-0.41]);
    });

    it('needs no name where there is one series', () => {
      expect(results(rows.slice(0, 2), null, ['2016'])).toEqual([0.18]);
    });
  });

  it('refuses ranges of unequal shape, and modes that there are not', () => {
    expect(shownBy(yoySeries, [['2015'], ['2016']], [[1]])).toEqual(
      errorLike('#VALUE!', 'periods is 2 by 1 cells and values 1 by 1'),
    );
    expect(shownBy(yoySeries, [['2015'], ['2016']], [[1], [2]], '', [['a', 'b']])).toEqual(
      errorLike('#VALUE!', 'periods is 2 by 1 cells and series 1 by 2'),
    );
    expect(results([['2015', 1]], 'percent')).toEqual(errorLike('#VALUE!', 'There is no mode "percent".'));
  });

  it('does not depend on the order of rows', () => {
    const rows = CUSTOMS.map((row, index) => ({ row, index }));
    const expected = results(CUSTOMS) as unknown[];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        const shown = results(shuffled.map(({ row }) => row)) as unknown[];
        shuffled.forEach(({ index }, at) => expect(shown[at]).toEqual(expected[index]));
      }),
      { numRuns: 30 },
    );
  });
});
