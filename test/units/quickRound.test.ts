import fc from 'fast-check';
import { Exact } from '../../src/units/parseUnit';
import { quickChange, quickDifference } from '../../src/units/quickChange';
import { quickRatio, timesRatio } from '../../src/units/quickRatio';
import { decimalsOf, roundSum } from '../../src/units/quickRound';

/** Amounts as they are published: an integer with its point moved. */
const amount = fc
  .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 7 }))
  .map(([digits, decimals]) => Number(`${digits}e-${decimals}`));
const ratio = fc
  .tuple(fc.integer({ min: 1, max: 2 ** 31 }), fc.integer({ min: 1, max: 2 ** 31 }))
  .map(([up, down]) => new Exact(up).div(down));

/** Either no answer, or that of decimal arithmetic; how often it was no answer is given back. */
function expectSame(quickly: number, exact: number): boolean {
  if (Number.isNaN(quickly)) return false;
  expect(quickly + 0).toBe(exact + 0);
  return true;
}

describe('plain arithmetic', () => {
  it('converts as decimal arithmetic does, and nearly always', () => {
    let answered = 0;
    fc.assert(
      fc.property(amount, ratio, (value, exact) => {
        const expected = exact.times(value).toSignificantDigits(15).toNumber();
        if (expectSame(timesRatio(value, quickRatio(exact)), expected)) answered += 1;
      }),
      { numRuns: 5000 },
    );
    expect(answered).toBeGreaterThan(4500);
  });

  it('compares as decimal arithmetic does', () => {
    fc.assert(
      fc.property(amount, amount, (current, previous) => {
        fc.pre(previous !== 0);
        const difference = new Exact(current).minus(previous);
        expectSame(quickChange(current, previous), difference.div(previous).toSignificantDigits(15).toNumber());
        expectSame(quickDifference(current, previous, 100), difference.times(100).toSignificantDigits(15).toNumber());
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    [0.1, 0.45359237, 0.045359237],
    [3, 0.1, 0.3],
    [1e-7, 1e-1, 1e-8],
    [123456789, 1e-9, 0.123456789],
    [0, 5, 0],
  ])('%d times %d is %d', (value, by, expected) => {
    expect(timesRatio(value, quickRatio(new Exact(by)))).toBe(expected);
  });

  test.each([
    ['half-way between two results', roundSum(100_000_000_000_000.5, 0, 0)],
    ['more decimals than amounts have', timesRatio(Math.PI, quickRatio(new Exact(3)))],
    ['too large', timesRatio(1e300, quickRatio(new Exact(1e10)))],
    ['too small', timesRatio(1e-5, quickRatio(new Exact('1e-300')))],
  ])('has no answer: %s', (_, answer) => {
    expect(answer).toBeNaN();
  });

  it('knows how many decimals a number has', () => {
    expect([3.47, 3, 0.00000001, 1e-9, 1e15].map((value) => decimalsOf(value))).toEqual([2, 0, 8, -1, -1]);
  });
});
