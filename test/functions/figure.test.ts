import { figure } from '../../src/functions/functions';
import { cellOf, errorLike, shownBy } from '../support/callFunction';
import { installCustomFunctions } from '../support/customFunctions';

installCustomFunctions();

const HEADER = [
  'Use',
  'Kind',
  'Measure',
  'Subject',
  'Item',
  'PeriodStart',
  'PeriodEnd',
  'Published',
  'Value',
  'Unit',
  'StdValue',
  'StdUnit',
  'Low',
  'High',
  'SubjectWritten',
];

const TABLE: unknown[][] = [
  HEADER,
  [
    true,
    'level',
    'exports',
    'China',
    'aluminium',
    42917,
    42947,
    '2017-08-08',
    519,
    'kt',
    519_000,
    't',
    519_000,
    519_000,
    'PRC',
  ],
  [
    true,
    'level',
    'exports',
    'China',
    'aluminium',
    '2018-07-01',
    '2018-07-31',
    43321,
    600,
    'kt',
    600_000,
    't',
    600_000,
    600_000,
    '',
  ],
  [
    true,
    'level',
    'exports',
    'China',
    'copper',
    '2018-07-01',
    '2018-07-31',
    '2018-08-09',
    9,
    'kt',
    9000,
    't',
    9000,
    9000,
    '',
  ],
  // A second article that says the same.
  [
    false,
    'level',
    'exports',
    'China',
    'copper',
    '2018-07-01',
    '2018-07-31',
    '2018-08-10',
    10,
    'kt',
    10_000,
    't',
    1,
    1,
    '',
  ],
  [true, 'change', 'exports', 'China', 'tin', '2018-07-01', '2018-07-31', '2018-08-10', 10, '%', '', '%', 0.1, 0.1, ''],
  [true, 'level', 'capacity', 'Chile', 'copper', '', '', '', '', 'kt', '', 't', 13_000, 15_000, ''],
  [true, 'share', 'stake', 'BHP', 'Escondida', '', '', '', 57.5, '%', 0.575, '%', 0.575, 0.575, ''],
  [
    true,
    'level',
    'production',
    'BHP',
    'nickel',
    '2017-01-01',
    '2017-12-31',
    '2018-01-20',
    80,
    'kt',
    80_000,
    't',
    1,
    1,
    '',
  ],
  [
    true,
    'level',
    'production',
    'BHP',
    'nickel',
    '2017-01-01',
    '2017-12-31',
    '2018-07-20',
    81,
    'kt',
    81_000,
    't',
    1,
    1,
    '',
  ],
  ['', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
];

/** One value; all arguments but the last are ranges. */
const valueOf = (pick: unknown, ...cells: readonly unknown[]): unknown =>
  cellOf((...ranges: unknown[]) => Reflect.apply(figure, undefined, [...ranges, pick]) as unknown, TABLE, ...cells);

describe('FIGURE', () => {
  test.each([
    ['exports', 'China', 'aluminium', '2017-07', 'kt', undefined, 519],
    ['Exports', ' china ', 'Aluminium', '2018-07', undefined, undefined, 600_000],
    ['exports', 'PRC', '', '', 't', undefined, 519_000],
    ['exports', 'China', 'copper', '', 'kt', '', 9],
    ['exports', 'China', 'aluminium', 43282, '万吨', null, 60],
    ['exports', 'China', 'aluminium', null, 'kt', 'latest', 600],
    ['exports', 'China', 'aluminium', null, 'kt', 'first', 519],
    ['exports', 'China', '', null, 'kt', 'LAST', 9],
    ['production', 'BHP', 'nickel', '2017', 'kt', 'latest', 81],
    ['stake', 'BHP', '', '', '', '', 0.575],
    ['stake', 'BHP', '', '', 'pp', '', 57.5],
  ])('%p of %p, %p in %p (%p, %p) is %p', (measure, subject, item, period, unit, pick, expected) => {
    expect(valueOf(pick, measure, subject, item, period, unit)).toBe(expected);
  });

  test.each([
    ['imports', 'China', '', '', '', '', '#N/A', 'No row has the measure "imports".'],
    ['exports', 'Peru', '', '', '', '', '#N/A', 'No row has the subject "Peru" among those with measure "exports".'],
    ['exports', 'China', 'tin', '', '', '', '#N/A', 'No row has the item "tin"'],
    ['exports', 'China', 'copper', '2016', '', '', '#N/A', 'No row has the period 2016 among those'],
    ['exports', 'China', '', '', '', '', '#N/A', '3 rows match: aluminium 2017-07; aluminium 2018-07; copper 2018-07.'],
    ['exports', 'China', '', '', '', 'latest', '#N/A', '2 rows match'],
    ['capacity', 'Chile', '', '', '', '', '#N/A', 'It is a range, from 13000 to 15000 t: read Low and High.'],
    ['exports', 'China', 'copper', '', 'MW', '', '#N/A', 't is mass and MW is power'],
    ['exports', 'China', 'copper', '', 'ton', '', '#N/A', '"ton" can mean several units.'],
    ['exports', 'China', 'copper', 'soon', '', '', '#VALUE!', '"soon" is not a period.'],
    ['exports', 'China', 'copper', '', '', 'best', '#VALUE!', 'There is no pick "best".'],
  ])('%p of %p, %p in %p (%p, %p) is %s: %s', (measure, subject, item, period, unit, pick, code, message) => {
    expect(valueOf(pick, measure, subject, item, period, unit)).toEqual(errorLike(code, message));
  });

  test.each([
    ['copper', '', 'only', 519],
    ['copper', 'Japan', 'only', 60],
    ['copper', ' japan', 'latest', 60],
    ['copper', '', 'last', 519],
    // Only partners: none of them is the total.
    ['salt', 'Japan', 'only', 7],
    ['salt', '', 'first', 7],
    ['salt', '', 'only', errorLike('#N/A', '2 rows match: salt japan; salt china. Say the item, the period')],
    ['copper', 'Peru', 'only', errorLike('#N/A', 'No row has the partner "Peru" among those with')],
  ])('takes the total before the partners: %s with partner "%s", %s', (item, partner, pick, expected) => {
    const table = [
      ['Measure', 'Subject', 'Item', 'Partner', 'Value', 'Unit'],
      ['exports', 'Chile', 'copper', 'China', 400, 'kt'],
      ['exports', 'Chile', 'copper', '', 519, 'kt'],
      ['exports', 'Chile', 'copper', 'Japan', 60, 'kt'],
      ['exports', 'Chile', 'salt', 'Japan', 7, 'kt'],
      ['exports', 'Chile', 'salt', 'China', 8, 'kt'],
    ];
    const asked = (...cells: unknown[]): unknown => Reflect.apply(figure, undefined, [...cells, pick, [[partner]]]);
    expect(cellOf(asked, table, 'exports', 'Chile', item, null, 'kt')).toEqual(expected);
  });

  it('does without the columns that it does not need', () => {
    const table = [
      ['Subject', 'Measure', 'Value', 'Unit', 'Period'],
      ['China', 'exports', 519, 'kt', '2018-07'],
      ['China', 'share', 18, '%', 2018],
    ];
    expect(figure(table, [['exports']], [['China']], undefined, [['2018-07']], [['t']])).toEqual([[519_000]]);
    expect(figure(table, [['share']], [['China']])).toEqual([[0.18]]);
  });

  it('spills over subjects, and follows its table', () => {
    expect(
      shownBy(figure, TABLE, [['production'], ['stake']], [['BHP']], [[null]], [[null]], [['']], 'latest'),
    ).toEqual([[81_000], [0.575]]);
    const changed = TABLE.map((row) => row.map((cell) => (cell === 519_000 ? 520_000 : cell)));
    expect(cellOf(figure, changed, 'exports', 'PRC')).toBe(520_000);
  });

  test.each([[[['exports', 'China', 519]]], [[[]]], [[[null]]], [[['Measure', 'Value']]]])(
    'needs the header: %j',
    (table) => {
      expect(shownBy(figure, table, [['exports']], [['China']])).toEqual(
        errorLike('#VALUE!', 'The table has no header with Measure and Subject.'),
      );
    },
  );
});
