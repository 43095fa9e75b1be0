import fc from 'fast-check';
import { apart, median, outliers, TEN_SLIP, THOUSAND_SLIP } from '../../../src/dataset/checks/slips';
import { amountWords, timesWords } from '../../../src/dataset/checks/words';
import { earlierPeriod } from '../../../src/dataset/checks/earlierPeriod';
import type { ChangeBasis } from '../../../src/model/figure';

const same = (value: number): number => value;

describe('outliers', () => {
  test.each<[number[], number, number[], boolean]>([
    [[], THOUSAND_SLIP, [], false],
    [[5], THOUSAND_SLIP, [], false],
    [[5, 5000], THOUSAND_SLIP, [5, 5000], false],
    [[5, 50], THOUSAND_SLIP, [], false],
    [[5, 50], TEN_SLIP, [5, 50], false],
    [[5, 6, 5500], THOUSAND_SLIP, [5500], true],
    [[5500, 5, 6, 0.006], THOUSAND_SLIP, [5500, 0.006], true],
    [[5, 6, 100], THOUSAND_SLIP, [], true],
  ])('%j at %d', (values, factor, expected, certain) => {
    const found = outliers(values, same, factor);
    expect(found.map(({ value }) => value)).toEqual(expected);
    expect(found.every((one) => one.certain === certain)).toBe(true);
  });

  test('values within the factor of each other never stand out', () => {
    const near = fc.array(fc.double({ min: 1, max: 30, noNaN: true }), { maxLength: 20 });
    fc.assert(fc.property(near, (values) => expect(outliers(values, same, THOUSAND_SLIP)).toEqual([])));
  });

  test('one slip among three or more is the one that is named', () => {
    const near = fc.array(fc.double({ min: 10, max: 30, noNaN: true }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(near, fc.constantFrom(1000, 0.001), (values, slip) => {
        const found = outliers([...values, 20 * slip], same, THOUSAND_SLIP);
        expect(found.map(({ value }) => value)).toEqual([20 * slip]);
      }),
    );
  });
});

test.each<[number[], number | null]>([
  [[], null],
  [[3], 3],
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2],
])('median of %j', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('apart is the same from both sides', () => {
  expect([apart(2, 6), apart(6, 2), apart(4, 4)]).toEqual([3, 3, 1]);
});

test.each([
  [60_900_000_000, 'CNY', '60.9 billion CNY'],
  [17_551.2, 'CNY/t', '17,550 CNY/t'],
  [0.017551, 'CNY/t', '0.01755 CNY/t'],
  [12, '1', '12'],
])('%d %s in words', (value, unit, expected) => {
  expect(amountWords(value, unit)).toBe(expected);
});

test.each([
  [17_551, 17.6, 'about 1,000 times more'],
  [17.6, 17_551, 'about 1,000 times less'],
])('%d beside %d', (value, expected, words) => {
  expect(timesWords(value, expected)).toBe(words);
});

test.each<[string | null, ChangeBasis | null, string | null]>([
  ['2018-07', 'yoy', '2017-07-01/2017-07-31'],
  ['2016-02', 'yoy', '2015-02-01/2015-02-28'],
  ['2016-01/2016-09', 'yoy', '2015-01-01/2015-09-30'],
  ['2018-01', 'mom', '2017-12-01/2017-12-31'],
  ['2018-Q1', 'qoq', '2017-10-01/2017-12-31'],
  ['2018', 'mom', null],
  ['2018-07', 'qoq', null],
  ['2018-07', 'other', null],
  ['2018-07', null, null],
  [null, 'yoy', null],
  ['soon', 'yoy', null],
])('what %s compares with, %s', (period, basis, expected) => {
  const bounds = earlierPeriod(period, basis);
  expect(bounds && `${bounds.start}/${bounds.end}`).toBe(expected);
});
