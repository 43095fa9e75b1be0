import fc from 'fast-check';
import { prior, yoy } from '../../src/functions/functions';
import { errorLike, shownBy } from '../support/callFunction';
import { installCustomFunctions } from '../support/customFunctions';

installCustomFunctions();

const one = (current: unknown, change: unknown, mode?: string): unknown => {
  const result = shownBy(prior, [[current]], [[change]], mode);
  return Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
};

describe('PRIOR', () => {
  test.each([
    [118, 0.18, undefined, 100],
    [118, '18%', 'relative', 100],
    [3.47, -0.024, undefined, 3.55532786885246],
    [0, 0.5, undefined, 0],
    [-50, -0.5, undefined, -100],
    [0.85, 3, 'pp', 0.82],
    [0.82, -3, 'PP', 0.85],
    [118, 18, 'absolute', 100],
    [0.3, 0.1, 'absolute', 0.2],
  ])('%p after a change of %p (%p) was %p', (current, change, mode, expected) => {
    expect(one(current, change, mode)).toBe(expected);
  });

  // The interval that the help names: both numbers are rounded.
  test.each([
    [3.465, -0.0235, 3.548],
    [3.475, -0.0245, 3.562],
  ])('%p after %p was about %p', (current, change, expected) => {
    expect(Number(one(current, change)).toFixed(3)).toBe(String(expected));
  });

  test.each([
    [0, -1, undefined, '#DIV/0!', undefined],
    [5, -1, undefined, '#DIV/0!', undefined],
    [3.47, -2.4, undefined, '#N/A', 'A change of -240 % would turn the sign. A percentage is a fraction: write -2.4%'],
    [null, 0.1, undefined, '#N/A', 'The current value is missing.'],
    [5, '', 'absolute', '#N/A', 'The change is missing.'],
    [5, 'up', undefined, '#VALUE!', '"up" is not a number.'],
    [5, 0.1, 'points', '#VALUE!', 'There is no mode "points".'],
  ])('%p after %p (%p) is %s: %s', (current, change, mode, code, message) => {
    expect(one(current, change, mode)).toEqual(
      message === undefined ? expect.objectContaining({ code }) : errorLike(code, message),
    );
  });

  it('undoes YOY', () => {
    const amount = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(undefined, 'pp', 'absolute'), (now, before, mode) => {
        const changes = shownBy(yoy, [[now]], [[before]], mode) as unknown[][];
        const back = Number(one(now, changes[0]?.[0], mode));
        // Near -100 % few of the 15 digits are left.
        expect(Math.abs(back / before - 1)).toBeLessThan(1e-14 * Math.max(10, before / now));
      }),
    );
  });
});
