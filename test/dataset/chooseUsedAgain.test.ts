import type { Usable } from '../../src/dataset/chooseUsed';
import { chooseUsedAgain, type StandingRow } from '../../src/dataset/chooseUsedAgain';

const row = (published: string | null, fields: Partial<Usable> = {}): Usable => ({
  series: 'exports | zamunda | tin | - | M | t',
  periodStart: '2018-07-01',
  periodEnd: '2018-07-31',
  status: 'actual',
  published,
  confidence: 0.9,
  ...fields,
});

const standing = (use: boolean | null, published: string | null, fields: Partial<Usable> = {}): StandingRow => ({
  ...row(published, fields),
  use,
});

test.each<[string, StandingRow[], Usable[], (boolean | null)[], boolean[]]>([
  ['a later publication takes over', [standing(true, '2018-08-09')], [row('2018-09-08')], [false], [true]],
  ['an earlier one does not', [standing(true, '2018-08-09')], [row('2018-07-08')], [null], [false]],
  ['of one day the one that stands stays', [standing(true, '2018-08-09')], [row('2018-08-09')], [null], [false]],
  [
    'of one day the surer one takes over',
    [standing(true, '2018-08-09')],
    [row('2018-08-09', { confidence: 0.95 })],
    [false],
    [true],
  ],
  ['a dated one takes over from an undated one', [standing(true, null)], [row('2001-01-01')], [false], [true]],
  [
    'the latest of several newcomers',
    [],
    [row('2018-08-09'), row('2018-09-08'), row('2018-09-01')],
    [],
    [false, true, false],
  ],
  [
    'another period is no rival',
    [standing(true, '2018-08-09')],
    [row('2018-09-08', { periodEnd: null })],
    [null],
    [true],
  ],
  [
    'another status is no rival',
    [standing(true, '2018-08-09')],
    [row('2018-09-08', { status: 'forecast' })],
    [null],
    [true],
  ],
  [
    'upper and lower case are one series',
    [standing(true, '2018-08-09', { series: 'EXPORTS | Zamunda | tin | - | M | t' })],
    [row('2018-09-08')],
    [false],
    [true],
  ],
  [
    'an older choice of the analyst stays',
    [standing(true, '2018-08-09'), standing(false, '2018-09-08')],
    [row('2018-10-01')],
    [null, null],
    [false],
  ],
  [
    'a figure that the analyst took out stays out',
    [standing(false, '2018-08-09')],
    [row('2018-10-01')],
    [null],
    [false],
  ],
  [
    'two that the analyst wants summed stay so',
    [standing(true, '2018-08-09'), standing(true, '2018-09-08')],
    [row('2018-10-01')],
    [null, null],
    [false],
  ],
  ['a formula of the analyst is not touched', [standing(null, '2018-08-09')], [row('2018-10-01')], [null], [false]],
  [
    'equal rows that were sorted the other way are no choice of the analyst',
    [standing(false, '2018-08-09'), standing(true, '2018-08-09')],
    [row('2018-10-01')],
    [null, false],
    [true],
  ],
  ['nothing added changes nothing', [standing(false, '2018-08-09')], [], [null], []],
])('%s', (_, table, added, expectedStanding, expectedAdded) => {
  expect(chooseUsedAgain(table, added)).toEqual({ standing: expectedStanding, added: expectedAdded });
});
