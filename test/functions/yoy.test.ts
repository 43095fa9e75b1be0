import fc from 'fast-check';
import { yoy } from '../../src/functions/functions';
import { HostError, installCustomFunctions, thrownBy } from '../support/customFunctions';

installCustomFunctions();

/** As a formula with single cells calls it; Excel hands the mode over as the text in the formula. */
function one(current: unknown, previous: unknown, mode?: string): unknown {
  const spilled = Reflect.apply(yoy, undefined, [[[current]], [[previous]], mode]) as unknown[][];
  return spilled[0]?.[0];
}

const errorOf = (current: unknown, previous: unknown, mode?: string): unknown =>
  thrownBy(() => one(current, previous, mode));

describe('YOY', () => {
  test.each([
    [118, 100, 0.18],
    [82, 100, -0.18],
    [0, 100, -1],
    [100, 100, 0],
    [0.3, 0.1, 2],
    [1.0000001, 1, 1e-7],
    [519_000, 439_830.508474576, 0.180000000000001],
    ['118', '100', 0.18],
    // A loss that halves.
    [-50, -100, -0.5],
    [-150, -100, 0.5],
    [{ type: 'Double', basicValue: 118 }, 100, 0.18],
  ])('from the previous value: %p after %p is %p', (current, previous, expected) => {
    expect(one(current, previous)).toBe(expected);
    expect(one(current, previous, 'relative')).toBe(expected);
    expect(one(current, previous, '')).toBe(expected);
  });

  test.each([
    [0.85, 0.82, 3],
    [0.82, 0.85, -3],
    ['85%', ' 82 % ', 3],
    [0.1, 0, 10],
    [-0.01, 0.02, -3],
  ])('in percentage points: %p after %p is %p', (current, previous, expected) => {
    expect(one(current, previous, 'pp')).toBe(expected);
    expect(one(current, previous, ' PP ')).toBe(expected);
  });

  test.each([
    [118, 100, 18],
    [0.3, 0.1, 0.2],
    [5, 0, 5],
    [-1, 1, -2],
  ])('as a difference: %p after %p is %p', (current, previous, expected) => {
    expect(one(current, previous, 'absolute')).toBe(expected);
  });

  test.each([
    [1, 0, undefined, '#DIV/0!', undefined],
    [0, 0, undefined, '#DIV/0!', undefined],
    [
      5,
      -3,
      undefined,
      '#N/A',
      'The sign changes, from -3 to 5: no relative change says that. Use the mode "absolute".',
    ],
    [
      -5,
      3,
      undefined,
      '#N/A',
      'The sign changes, from 3 to -5: no relative change says that. Use the mode "absolute".',
    ],
    [1, null, undefined, '#N/A', 'The previous value is missing.'],
    [1, '', 'absolute', '#N/A', 'The previous value is missing.'],
    [null, 1, undefined, '#N/A', 'The current value is missing.'],
    ['n.a.', 1, undefined, '#VALUE!', '"n.a." is not a number.'],
    [1, false, 'pp', '#VALUE!', 'FALSE is not a number.'],
    ['%', 1, undefined, '#VALUE!', '"%" is not a number.'],
    ['5%%', 1, undefined, '#VALUE!', '"5%%" is not a number.'],
    ['1,234', 1, undefined, '#VALUE!', '"1,234" is not a number.'],
    [1, 1, 'percent', '#VALUE!', 'There is no mode "percent". Write "relative", "pp" or "absolute".'],
  ])('%p after %p (%p) is %s: %s', (current, previous, mode, code, message) => {
    expect(errorOf(current, previous, mode)).toEqual(new HostError(code, message));
  });

  it('spills over ranges of one shape, and over a range and one base', () => {
    expect(yoy([[110], [90]], [[100], [100]])).toEqual([[0.1], [-0.1]]);
    expect(yoy([[110, 120]], [[100]])).toEqual([[0.1, 0.2]]);
  });

  it('lets the other cells be where one is in error', () => {
    expect(yoy([[110], [1], [2]], [[100], [0], [null]])).toEqual([
      [0.1],
      [new HostError('#DIV/0!')],
      [new HostError('#N/A', 'The previous value is missing.')],
    ]);
  });

  it('says which ranges differ in shape', () => {
    expect(thrownBy(() => yoy([[1], [2]], [[1, 2]]))).toEqual(
      new HostError('#VALUE!', 'current is 2 by 1 cells and previous 1 by 2: give ranges of one shape.'),
    );
  });

  it('gives the current value back when it is applied to the previous one', () => {
    const amount = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(amount, amount, (current, previous) => {
        expect(previous * (1 + Number(one(current, previous)))).toBeCloseTo(current, 3);
        expect(previous + Number(one(current, previous, 'absolute'))).toBe(current);
      }),
    );
  });
});
