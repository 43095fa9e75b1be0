import fc from 'fast-check';
import { attributable } from '../../src/functions/functions';
import { errorLike, shownBy } from '../support/callFunction';
import { installCustomFunctions } from '../support/customFunctions';

installCustomFunctions();

describe('ATTRIBUTABLE', () => {
  test.each([
    [200, [[0.4]], 80],
    [200, [['40%']], 80],
    [200, [[0.5, 0.4]], 40],
    [200, [[0.5, 0.4, 0.5]], 20],
    [
      200,
      [
        [0.5, 0.4],
        [0.1, 1],
      ],
      60,
    ],
    [200, [[0.5], [0.25]], 150],
    [1, [[0.1, 0.1]], 0.01],
    [0.3, [[1]], 0.3],
    [-200, [[0.4]], -80],
    [200, [[0]], 0],
    [200, [[1]], 200],
  ])('%p by %j is %p', (amount, stakes, expected) => {
    expect(attributable([[amount]], stakes)).toEqual([[expected]]);
  });

  test.each([
    [200, [[33]], '#VALUE!', 'A stake of 33 is outside 0 to 1: enter 33%'],
    [200, [[1.5]], '#VALUE!', 'enter 1.5%'],
    [200, [[-0.1]], '#VALUE!', 'enter 33%'],
    [200, [[133]], '#VALUE!', 'enter 33%'],
    [200, [[0.5, null]], '#N/A', 'A stake is blank. Write 100% where a chain is shorter than the others.'],
    [200, [[0.5, '']], '#N/A', 'A stake is blank.'],
    [200, [[0.6], [0.6]], '#VALUE!', 'The paths add up to 120 %, more than the whole.'],
    [200, [['half']], '#VALUE!', '"half" is not a number.'],
    [200, [[{ type: 'Error', basicValue: '#REF!' }]], '#VALUE!', 'The cell that is read holds #REF!.'],
    [null, [[0.5]], '#N/A', 'The amount is missing.'],
  ])('%p by %j is %s: %s', (amount, stakes, code, message) => {
    expect(shownBy(attributable, [[amount]], stakes)).toEqual(errorLike(code, message));
  });

  it('spills over amounts', () => {
    expect(attributable([[100], [200]], [[0.5]])).toEqual([[50], [100]]);
  });

  it('is never more than the whole', () => {
    const stake = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.array(stake, { minLength: 1, maxLength: 5 }), (whole, chain) => {
        const [[part] = []] = attributable([[whole]], [chain]);
        expect(Number(part)).toBeLessThanOrEqual(whole);
        expect(Number(part)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
