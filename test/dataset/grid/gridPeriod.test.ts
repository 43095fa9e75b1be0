import { readGridPeriods, type HeaderCell } from '../../../src/dataset/grid/gridPeriod';

const read = (...cells: (HeaderCell | string | number)[]) =>
  readGridPeriods(cells.map((cell) => (typeof cell === 'object' ? cell : { value: cell, format: 'General' })));

const bounds = (...cells: (HeaderCell | string | number)[]) =>
  read(...cells).map((period) => period && `${period.start ?? '?'} ${period.end ?? '?'}`);

test.each<[string | number, string]>([
  ['2018', '2018-01-01 2018-12-31'],
  [2018, '2018-01-01 2018-12-31'],
  ['2016-Q3', '2016-07-01 2016-09-30'],
  ['2016-q3', '2016-07-01 2016-09-30'],
  ['Q3 2016', '2016-07-01 2016-09-30'],
  ['3Q16', '2016-07-01 2016-09-30'],
  ['2018-07', '2018-07-01 2018-07-31'],
  ['July 2018', '2018-07-01 2018-07-31'],
  ['Jul-18', '2018-07-01 2018-07-31'],
  ["Feb '20", '2020-02-01 2020-02-29'],
  ['H1 2016', '2016-01-01 2016-06-30'],
  ['9M 2016', '2016-01-01 2016-09-30'],
  ['Jan-Sep 2016', '2016-01-01 2016-09-30'],
  ['2016-01/2016-09', '2016-01-01 2016-09-30'],
  ['first nine months of 2016', '2016-01-01 2016-09-30'],
  [' 2018-07-31 ', '2018-07-31 2018-07-31'],
])('%j', (value, expected) => {
  expect(bounds(value)).toEqual([expected]);
});

test.each(['', 'China', 'Total', 'Unit', 'in July 2018 and later', '12', 12, 99_999, 1.5, 'Mar', '2018-13'])(
  '%j is no period',
  (value) => {
    expect(bounds(value)).toEqual([null]);
  },
);

test('TRUE is no period', () => {
  expect(readGridPeriods([{ value: true, format: 'General' }])).toEqual([null]);
});

test.each<[string, readonly string[] | null]>([
  ['2018', null],
  ['2018A', ['actual']],
  ['2018E', ['forecast', 'planned']],
  ['2018 f', ['forecast', 'planned']],
  ['2018P', ['planned', 'forecast']],
])('%s asks for %j', (text, statuses) => {
  expect(read(text)[0]).toMatchObject({ label: text, start: '2018-01-01', statuses });
});

describe('dates', () => {
  const day = (value: number, format = 'yyyy-mm-dd') => ({ value, format });
  const [JULY_31, AUGUST_31, SEPTEMBER_30, DECEMBER_31] = [43_312, 43_343, 43_373, 43_465];

  test.each<[string, HeaderCell[], (string | null)[]]>([
    ['shown as months', [day(JULY_31, 'mmm-yy')], ['2018-07-01 2018-07-31']],
    ['shown as years', [day(JULY_31, 'yyyy')], ['2018-01-01 2018-12-31']],
    ['one month end, of any period', [day(JULY_31)], ['? 2018-07-31']],
    ['one day', [day(JULY_31 - 3)], ['2018-07-28 2018-07-28']],
    [
      'month ends',
      [day(JULY_31), day(AUGUST_31), day(SEPTEMBER_30)],
      ['2018-07-01 2018-07-31', '2018-08-01 2018-08-31', '2018-09-01 2018-09-30'],
    ],
    ['quarter ends', [day(SEPTEMBER_30), day(DECEMBER_31)], ['2018-07-01 2018-09-30', '2018-10-01 2018-12-31']],
    ['year ends', [day(DECEMBER_31 - 365), day(DECEMBER_31)], ['2017-01-01 2017-12-31', '2018-01-01 2018-12-31']],
    ['month starts', [day(43_282), day(43_313)], ['2018-07-01 2018-07-31', '2018-08-01 2018-08-31']],
    ['uneven', [day(JULY_31), day(SEPTEMBER_30), day(DECEMBER_31)], ['? 2018-07-31', '? 2018-09-30', '? 2018-12-31']],
    ['two months apart', [day(JULY_31), day(SEPTEMBER_30)], ['? 2018-07-31', '? 2018-09-30']],
    [
      'beside other headers',
      [day(JULY_31), { value: 'Total', format: 'General' }, day(AUGUST_31)],
      ['2018-07-01 2018-07-31', null, '2018-08-01 2018-08-31'],
    ],
  ])('%s', (_, cells, expected) => {
    expect(bounds(...cells)).toEqual(expected);
  });
});
