import { utilization } from '../../src/functions/functions';
import { cellOf, errorLike } from '../support/callFunction';
import { installCustomFunctions } from '../support/customFunctions';

installCustomFunctions();

describe('UTILIZATION', () => {
  test.each([
    [29, 366, '2016-02', undefined, undefined, 1],
    [14.5, 366, '2016-02', '', null, 0.5],
    [80, 100, '2016', undefined, undefined, 0.8],
    [120, 100, '2016', undefined, undefined, 1.2],
    [91, 366, '2016-Q1', 'kt', undefined, 1],
    [29, 366, '2016-02', 'kt', 'kt', 1],
    [29, 366_000, '2016-02', 'kt', 't', 1],
    [29, 366_000, '2016-02', 'kt', 't/a', 1],
    [300, 10, '2018-06', 'kt', 'kt/d', 1],
    [31, 12, '2018-01', 'kt', 'kt/mo', 2.58333333333333],
    // Hours of the very month.
    [372, 1000, '2018-01', 'GWh', 'MW', 0.5],
    [348, 1000, '2016-02', 'GWh', 'MW', 0.5],
    [3.48, 100, '2016-02', '亿千瓦时', '万千瓦', 0.5],
    [450, 500, '2018-06', 'kbpd', 'kbpd', 0.9],
    [3, 36.5, '2018-06', '万吨', '万吨', 1],
    [0, 5, '2016', undefined, undefined, 0],
    ['29', '366', 42401, undefined, undefined, 1],
  ])('%p of %p in %p (%p, %p) is %p', (output, capacity, period, outputUnit, capacityUnit, expected) => {
    expect(cellOf(utilization, output, capacity, period, outputUnit, capacityUnit)).toBe(expected);
  });

  test.each([
    [1, 0, '2016', undefined, undefined, '#DIV/0!', undefined],
    [null, 1, '2016', undefined, undefined, '#N/A', 'The output is missing.'],
    [1, null, '2016', undefined, undefined, '#N/A', 'The capacity is missing.'],
    [1, 1, null, undefined, undefined, '#N/A', 'The period is missing.'],
    [1, 1, '2015-12/2016-01', undefined, undefined, '#N/A', 'more than one calendar year'],
    [
      1,
      1,
      '2016',
      undefined,
      'MW',
      '#N/A',
      'The outputUnit is missing. Say what the output is in, for a capacity in MW.',
    ],
    [1, 1, '2016', 'MT', undefined, '#N/A', '"MT" can mean several units.'],
    [1, 1, '2016', 'kt', 'ktt', '#N/A', 'Did you mean "kt'],
    [1, 1, '2016', 't', 'MW', '#N/A', 't is mass and MW is power: one is no output of the other.'],
    [1, 1, '2016', 'bbl', 't/a', '#N/A', 'bbl is volume and t/a is mass per time'],
    ['full', 1, '2016', undefined, undefined, '#VALUE!', '"full" is not a number.'],
  ])('%p of %p in %p (%p, %p) is %s', (output, capacity, period, outputUnit, capacityUnit, code, message) => {
    expect(cellOf(utilization, output, capacity, period, outputUnit, capacityUnit)).toEqual(
      message === undefined ? expect.objectContaining({ code }) : errorLike(code, message),
    );
  });

  it('spills', () => {
    expect(utilization([[29], [31]], [[366]], [['2016-02'], ['2016-03']])).toEqual([[1], [1]]);
  });
});
