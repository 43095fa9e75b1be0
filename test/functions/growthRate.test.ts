import { growthRate } from '../../src/functions/functions';
import { cellOf, errorLike, shownBy } from '../support/callFunction';
import { installCustomFunctions } from '../support/customFunctions';

installCustomFunctions();

describe('GROWTHRATE', () => {
  test.each([
    [100, 121, 2, 0.1],
    [100, 121, '2', 0.1],
    [121, 100, 2, -0.0909090909090909],
    [100, 100, 5, 0],
    [100, 0, 3, -1],
    [-100, -121, 2, 0.1],
    [100, 110, 0.5, 0.21],
    [100, 121, '2015/2017', 0.1],
    [100, 110, '2015-Q3/2016-Q3', 0.1],
    [100, 110, '2015-01/2016-01', 0.1],
    [1, 8, 3, 1],
  ])('from %p to %p in %p is %p', (first, last, years, expected) => {
    expect(cellOf(growthRate, first, last, years)).toBe(expected);
  });

  test.each([
    [[['2015', '2017']], 0.1],
    [[['2015'], ['2017']], 0.1],
    [[[2015, 2017]], 0.1],
    // Excel's last days of December.
    [[[42369, 43100]], 0.1],
  ])('takes two cells of periods: %j', (years, expected) => {
    expect(cellOf(growthRate, 100, 121, years)).toBe(expected);
  });

  it('takes years for each row where it compares several values', () => {
    expect(growthRate([[100], [100]], [[121], [200]], [[2], [1]])).toEqual([[0.1], [1]]);
    expect(growthRate([[100], [100]], [[121], [200]], [['2015/2017']])).toEqual([[0.1], [0.414213562373095]]);
  });

  test.each([
    [0, 5, 2, '#DIV/0!', undefined],
    [100, 121, 0, '#NUM!', undefined],
    [100, 121, -1, '#NUM!', undefined],
    [100, 121, '2017/2015', '#NUM!', undefined],
    [100, -121, 2, '#N/A', 'The sign changes, from 100 to -121'],
    [null, 121, 2, '#N/A', 'The first value is missing.'],
    [100, null, 2, '#N/A', 'The last value is missing.'],
    [100, 121, null, '#N/A', 'The years are missing.'],
    [100, 121, '2015/2017-Q1', '#N/A', '2015 and 2017-Q1 are not alike.'],
    [100, 121, '2015/then', '#VALUE!', '"then" is not a period.'],
    [100, 121, 'long', '#VALUE!', '"long" is not a number.'],
  ])('from %p to %p in %p is %s', (first, last, years, code, message) => {
    expect(cellOf(growthRate, first, last, years)).toEqual(
      message === undefined ? expect.objectContaining({ code }) : errorLike(code, message),
    );
  });

  it('says what is wrong with two cells', () => {
    expect(cellOf(growthRate, 100, 121, [[2, 3]])).toEqual(errorLike('#VALUE!', '"2" is not a period.'));
    expect(cellOf(growthRate, 100, 121, [['2015', null]])).toEqual(errorLike('#N/A', 'One of the two periods'));
    expect(shownBy(growthRate, [[1], [2]], [[1], [2], [3]], [[1]])).toEqual(errorLike('#VALUE!', 'one shape'));
  });
});
