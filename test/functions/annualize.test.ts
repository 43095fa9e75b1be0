import { annualize } from '../../src/functions/functions';
import { cellOf, errorLike, shownBy } from '../support/callFunction';
import { installCustomFunctions } from '../support/customFunctions';

installCustomFunctions();

describe('ANNUALIZE', () => {
  test.each([
    [29, '2016-02', 366],
    [28, '2015-02', 365],
    [31, '2016-01', 366],
    [91, '2016-Q1', 366],
    [182, '2016-H1', 366],
    [92, '2015-07/2015-09', 365],
    [100, '2016', 100],
    [100, 2016, 100],
    [366, '2015-04/2016-03', 366],
    [1, '2016-10-08', 366],
    // Excel's first and last of February 2016 are that month.
    [29, 42401, 366],
    [29, 42429, 366],
    [1, 42410, 366],
    [-29, '2016-02', -366],
    ['29', '2016年2月', 366],
    [60, '2016年1-2月', 366],
    [0.1, '2015-01', 1.17741935483871],
  ])('%p in %p is %p a year', (value, period, expected) => {
    expect(cellOf(annualize, value, period)).toBe(expected);
  });

  test.each([
    [null, '2016-02', 0],
    ['', '2016-02', ''],
  ])('takes a blank %p as CONVERTUNIT does', (value, period, expected) => {
    expect(cellOf(annualize, value, period)).toBe(expected);
  });

  test.each([
    [1, null, '#N/A', 'The period is missing.'],
    [1, 'February', '#VALUE!', '"February" is not a period.'],
    [1, '2016-02-30', '#VALUE!', '"2016-02-30" is not a period.'],
    [1, '2016-09/2016-01', '#VALUE!', 'is not a period'],
    [1, '2015-11/2016-02', '#N/A', '2015-11/2016-02 lies in more than one calendar year.'],
    [1, '2015/2016', '#N/A', 'lies in more than one calendar year'],
    ['x', '2016', '#VALUE!', '"x" is not a number.'],
    [1, true, '#VALUE!', '"true" is not a period.'],
  ])('says what is wrong with %p in %p', (value, period, code, message) => {
    expect(cellOf(annualize, value, period)).toEqual(errorLike(code, message));
  });

  it('spills and keeps errors to their cells', () => {
    expect(annualize([[91], ['x']], [['2016-Q1'], ['2016-Q2']])).toEqual([[366], [errorLike('#VALUE!', '"x"')]]);
    expect(shownBy(annualize, [[1], [2]], [['2016', '2017']])).toEqual(errorLike('#VALUE!', 'one shape'));
  });
});
