import fc from 'fast-check';
import { decumulate } from '../../src/functions/functions';
import { errorLike, shownBy } from '../support/callFunction';
import { installCustomFunctions } from '../support/customFunctions';

installCustomFunctions();

type Row = readonly [period: unknown, value: unknown, series?: unknown];

interface Options {
  readonly yearStart?: unknown;
  readonly combined?: unknown;
  readonly at?: readonly unknown[];
}

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

function results(rows: readonly Row[], { yearStart, combined, at = [] }: Options = {}): unknown {
  const shown = shownBy(
    decumulate,
    column(rows.map(([period]) => period)),
    column(rows.map(([, value]) => value)),
    rows.some((row) => row.length > 2) ? column(rows.map((row) => row[2])) : [[null]],
    yearStart,
    combined,
    ...at.map((cell) => [[cell]]),
  );
  return Array.isArray(shown) ? shown.flat() : shown;
}

const gone = (message: string): unknown => errorLike('#N/A', message);
const nothing = (until: string): unknown => gone(`The value up to ${until} is not in the series.`);

/** Exports as customs publish them: the first two months as one, May missing, the next year from the start again. */
const CUSTOMS: readonly Row[] = [
  ['2016-01/2016-02', 120],
  ['2016-01/2016-03', 220],
  ['2016-01/2016-04', 290],
  ['2016-01/2016-06', 460],
  ['2016-01/2016-07', 540.1],
  ['2016', 1000],
  ['2017-01', 70],
  ['2017-01/2017-02', 150],
];

describe('DECUMULATE', () => {
  it('works a year of customs data out as a person would', () => {
    expect(results(CUSTOMS, { combined: true })).toEqual([
      120,
      100,
      70,
      nothing('2016-05'),
      80.1,
      nothing('2016-11'),
      70,
      80,
    ]);
  });

  it('gives no February without January unless they are combined', () => {
    const hint = gone(
      'The value up to 2016-01 is not in the series. Where the first two months are published as one, set combined to TRUE.',
    );
    expect((results(CUSTOMS) as unknown[])[0]).toEqual(hint);
    expect((results(CUSTOMS, { combined: false }) as unknown[])[1]).toBe(100);
    expect(
      results(
        [
          ['2016-02', 25],
          ['2016-03', 45],
        ],
        { combined: true },
      ),
    ).toEqual([25, 20]);
    expect(
      results(
        [
          ['2016-01', 10],
          ['2016-02', 25],
        ],
        { combined: true },
      ),
    ).toEqual([10, 15]);
  });

  test.each<[string, readonly Row[], readonly unknown[]]>([
    [
      'months',
      [
        ['2016-01', 10],
        ['2016-02', 25],
        ['2016-03', 45],
      ],
      [10, 15, 20],
    ],
    [
      'starts of months',
      [
        [42370, 10],
        [42401, 25],
      ],
      [10, 15],
    ],
    [
      'ends of months',
      [
        ['2016-01-31', 10],
        ['2016-02-29', 25],
      ],
      [10, 15],
    ],
    [
      'months and intervals',
      [
        ['2016-01', 10],
        ['2016年1-2月', 25],
      ],
      [10, 15],
    ],
    [
      'quarters',
      [
        ['2016-Q1', 30],
        ['2016-Q2', 70],
        ['2016-Q3', 90],
        ['2016-Q4', 100],
      ],
      [30, 40, 20, 10],
    ],
    [
      'quarters to date',
      [
        ['2016-Q1', 30],
        ['2016-H1', 70],
        ['2016-01/2016-09', 90],
        ['2016', 100],
      ],
      [30, 40, 20, 10],
    ],
    [
      'a year-end',
      [
        ['2016-12', 100],
        ['2017-01', 7],
      ],
      [nothing('2016-11'), 7],
    ],
    [
      'corrections',
      [
        ['2016-01', 10],
        ['2016-02', 9],
      ],
      [10, -1],
    ],
    [
      'decimals',
      [
        ['2016-01', 0.1],
        ['2016-02', 0.3],
      ],
      [0.1, 0.2],
    ],
    [
      'texts',
      [
        ['2016-01', '10'],
        ['2016-02', '25'],
      ],
      [10, 15],
    ],
    [
      'any order',
      [
        ['2016-02', 25],
        ['2016-01', 10],
      ],
      [15, 10],
    ],
    [
      'blank rows',
      [
        ['2016-01', 10],
        [null, ''],
        ['2016-02', 25],
      ],
      [10, '', 15],
    ],
  ])('takes %s', (_, rows, expected) => {
    expect(results(rows)).toEqual(expected);
  });

  test.each<[string, readonly Row[], readonly unknown[]]>([
    [
      'a gap',
      [
        ['2016-01', 10],
        ['2016-03', 45],
      ],
      [10, nothing('2016-02')],
    ],
    [
      'months that end with quarters',
      [
        ['2016-03', 10],
        ['2016-06', 45],
      ],
      [nothing('2016-02'), nothing('2016-05')],
    ],
    ['a first quarter that is not there', [['2016-Q2', 70]], [nothing('2016-03')]],
    [
      'a blank',
      [
        ['2016-01', null],
        ['2016-02', 25],
      ],
      [gone('The value of 2016-01 is missing.'), gone('The value of 2016-01 is missing.')],
    ],
    [
      'a period twice',
      [
        ['2016-01', 1],
        ['2016-01', 2],
        ['2016-02', 3],
      ],
      [gone('more than once'), gone('more than once'), gone('more than once')],
    ],
    [
      'one end twice',
      [
        ['2016-01', 1],
        ['2016-02', 2],
        ['2016-01/2016-02', 2],
      ],
      [1, gone('more than once'), gone('more than once')],
    ],
    ['two months in the middle', [['2016-03/2016-04', 5]], [gone('2016-03/2016-04 is no year-to-date period')]],
    ['days', [['2016-01-10', 5]], [gone('is no year-to-date period')]],
    [
      'an error',
      [
        ['2016-01', { type: 'Error', basicValue: '#N/A' }],
        ['2016-02', 5],
      ],
      [gone(''), gone('')],
    ],
    ['a text', [['2016-01', 'x']], [errorLike('#VALUE!', '"x" is not a number.')]],
  ])('gives nothing for %s', (_, rows, expected) => {
    const shown = results(rows);
    expect(Array.isArray(shown) ? shown : [shown]).toEqual(expected);
  });

  test.each([
    [
      4,
      [
        ['2016-04', 10],
        ['2016-05', 25],
        ['2017-03', 99],
        ['2017-04', 5],
      ],
      [10, 15, nothing('2017-02'), 5],
    ],
    [
      4,
      [
        ['2016-Q2', 10],
        ['2016-Q3', 25],
        ['2017-Q1', 99],
      ],
      [10, 15, nothing('2016-12')],
    ],
    [7, [['2016-07/2016-08', 10]], [nothing('2016-07')]],
    ['4', [['2016-04', 10]], [10]],
    [null, [['2016-01', 10]], [10]],
    [4, [['2016-01/2016-03', 10]], [nothing('2015-12')]],
  ] as [unknown, Row[], unknown[]][])('starts the year in month %p', (yearStart, rows, expected) => {
    const shown = results(rows, { yearStart });
    expect(Array.isArray(shown) ? shown : [shown]).toEqual(expected);
  });

  test.each([0, 13, 1.5, -1])('has no month %p', (yearStart) => {
    expect(results([['2016-01', 1]], { yearStart })).toEqual(errorLike('#VALUE!', `yearStart is ${yearStart}`));
  });

  it('wants combined to be yes or no', () => {
    expect(results([['2016-01', 1]], { combined: 'maybe' })).toEqual(
      errorLike('#VALUE!', '"maybe" is neither TRUE nor FALSE.'),
    );
  });

  it('keeps series apart, and answers for one row', () => {
    const rows: Row[] = [
      ['2016-01', 10, 'iron'],
      ['2016-01', 1, 'coal'],
      ['2016-02', 25, 'iron'],
      ['2016-02', 3, 'coal'],
    ];
    expect(results(rows)).toEqual([10, 1, 15, 2]);
    expect(results(rows, { at: ['2016-02', 'Coal'] })).toEqual([2]);
    expect(results(rows, { at: ['2016-03', 'coal'] })).toEqual(gone('There is no 2016-03 in the series "coal".'));
  });

  it('gives back the months that a year was summed from', () => {
    const months = fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(months, (amounts) => {
        let sum = 0;
        const rows = amounts.map((amount, index): Row => [
          `2016-${String(index + 1).padStart(2, '0')}`,
          (sum += amount),
        ]);
        expect(results(rows)).toEqual(amounts);
      }),
    );
  });
});
