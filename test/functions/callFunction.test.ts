import path from 'node:path';
import { functionHelp } from '../../.tools/functions/functionHelp';
import { callFunction } from '../../src/functions/callFunction';
import { FUNCTIONS_BY_ID } from '../../src/functions/functionsById';
import { installCustomFunctions } from '../support/customFunctions';

installCustomFunctions();

describe('a function that is worked out beside the cells', () => {
  it('is every one of them', () => {
    const names = functionHelp(path.resolve(__dirname, '../..')).map(({ name }) => name);
    expect([...FUNCTIONS_BY_ID.keys()]).toEqual(names);
  });

  test.each([
    ['YOY', [[[118]], [[100]]], [[0.18]]],
    [
      'YOY',
      [[[5]], [[0]]],
      [[{ code: '#DIV/0!', reason: 'The previous value is zero: no change relative to it exists.' }]],
    ],
    [
      'YOY',
      [[[5]], [[0]], 'percent'],
      [[{ code: '#VALUE!', reason: expect.stringContaining('There is no mode "percent"') as unknown }]],
    ],
    ['PARSE', [[['13-15 GW']]], [[13000, 15000]]],
    ['CONVERTUNIT', [[[1], ['']], [['kt']], [['t']]], [[1000], ['']]],
    [
      'DECUMULATE',
      [
        [['2016-01'], ['2016-03']],
        [[10], [45]],
      ],
      [[10], [{ code: '#N/A', reason: expect.stringContaining('2016-02') as unknown }]],
    ],
  ])('%s of %j gives %j', async (id, cells, expected) => {
    expect(await callFunction(id, cells)).toEqual(expected);
  });

  it('is refused where there is none', async () => {
    await expect(callFunction('SUM', [])).rejects.toThrow('There is no function SUM.');
  });
});
