import fc from 'fast-check';
import { parseNumber } from '../../src/units/parseNumber';

describe('parseNumber', () => {
  test.each<[string, number | [number, number] | null]>([
    ['519000', 519_000],
    ['519,000', 519_000],
    ['519 000', 519_000],
    ['519\u202f000', 519_000],
    ["519'000", 519_000],
    ['519.000.000', 519_000_000],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234 567,89', 1_234_567.89],
    ['1,234', 1234],
    ['1.234', 1.234],
    ['0,234', 0.234],
    [',5', 0.5],
    ['.5', 0.5],
    ['3,47', 3.47],
    ['1234,567', 1234.567],
    ['12,34,567', 1_234_567],
    ['1,00,000', 100_000],
    ['-7.7', -7.7],
    ['−7.7', -7.7],
    ['+18', 18],
    ['  42  ', 42],
    ['3.47 million', 3_470_000],
    ['60.9bn', 60_900_000_000],
    ['2k', 2000],
    ['1.5 crore', 15_000_000],
    ['13-15', [13, 15]],
    ['13–15', [13, 15]],
    ['13 to 15', [13, 15]],
    ['13..15', [13, 15]],
    ['15 to 13', [13, 15]],
    ['1.5 to 2 million', [1_500_000, 2_000_000]],
    ['900 thousand to 1.2 million', [900_000, 1_200_000]],
    ['-3 to -1', [-3, -1]],
    ['', null],
    ['   ', null],
    ['abc', null],
    ['12 apples', null],
    ['1,2,3', null],
    ['1,23,4', null],
    ['1.2.3', null],
    ['1,234,56', null],
    ['12,345.678.9', null],
    ['1e5', null],
    ['Infinity', null],
    ['5.', null],
    ['to 5', null],
    ['5 to', null],
    ['--5', null],
    ['=5', null],
    ['9'.repeat(100), null],
  ])('%j', (typed, expected) => {
    expect(parseNumber(typed)).toEqual(expected);
  });

  test('reads back what English formatting writes', () => {
    const format = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const rounded = Number(value.toFixed(6));
        expect(parseNumber(format.format(rounded))).toBeCloseTo(rounded, 5);
      }),
    );
  });

  test('never throws and never makes a number that is none', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = parseNumber(typed);
        for (const end of [read].flat()) expect(end === null || Number.isFinite(end)).toBe(true);
      }),
    );
  });
});
