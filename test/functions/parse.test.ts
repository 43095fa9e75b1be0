import { parse } from '../../src/functions/functions';
import { errorLike } from '../support/callFunction';
import { HostError, installCustomFunctions } from '../support/customFunctions';

installCustomFunctions();

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

async function shown(texts: readonly unknown[], unit?: unknown): Promise<unknown> {
  try {
    return await parse(column(texts), unit);
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

describe('PARSE', () => {
  test.each([
    ['3.47 million tons', undefined, [[3_470_000]]],
    ['3.47 million tons', 'Mt', [[3.47]]],
    ['Exports rose to 519,000 tonnes.', 'kt', [[519]]],
    ['1.2 million short tons', 't', [[1_088_621.688]]],
    ['1.2 GWh', undefined, [[1200]]],
    ['1.2 GWh', '万千瓦时', [[120]]],
    ['2 GW', null, [[2000]]],
    ['120,000 barrels a day', 'kbpd', [[120]]],
    ['$2,205 a tonne', 'USD/lb', [[1.00017117585]]],
    ['$8.99 billion', undefined, [[8_990_000_000]]],
    ['13-15 million tonnes', 'Mt', [[13, 15]]],
    ['between 3 and 4 percent', undefined, [[0.03, 0.04]]],
    ['18%', 'pp', [[18]]],
    ['-2.4%', undefined, [[-0.024]]],
    ['158', undefined, [[158]]],
    ['158 ships', undefined, [[158]]],
    [3.5, undefined, [[3.5]]],
    ['60.9 billion yuan ($8.99 billion)', undefined, [[60_900_000_000]]],
    ['60.9 billion yuan ($8.99 billion)', 'USD', [[8_990_000_000]]],
    ['30 kt worth $60 million', 'million USD', [[60]]],
    ['30 kt worth $60 million', 't', [[30_000]]],
    ['', 'kt', [['']]],
    [null, undefined, [['']]],
  ])('%p in %p is %j', async (text, unit, expected) => {
    expect(await shown([text], unit)).toEqual(expected);
  });

  test.each([
    ['no amount', undefined, '#N/A', 'There is no amount in "no amount".'],
    ['3 kilos and 4 tonnes', undefined, '#N/A', 'There is more than one amount: "3 kilos" and "4 tonnes".'],
    ['3 tonnes', 'MW', '#N/A', 't is mass and MW is power'],
    ['3 tonnes', 'MT', '#N/A', '"MT" can mean several units.'],
    ['3 tonnes', 'ktt', '#N/A', 'Did you mean "kt"?'],
    ['$3 million', 'EUR', '#N/A', 'USD is not converted into EUR'],
    [{ type: 'Error', basicValue: '#REF!' }, undefined, '#VALUE!', 'The cell that is read holds #REF!.'],
    [true, undefined, '#VALUE!', 'TRUE is not text.'],
  ])('says what is wrong with %p in %p', async (text, unit, code, message) => {
    expect(await shown([text], unit)).toEqual(errorLike(code, message));
  });

  it('reads a column of texts, as wide as its widest range', async () => {
    expect(await shown(['3 kt', '4-5 kt', 'none', ''], 'kt')).toEqual([
      [3, ''],
      [4, 5],
      [errorLike('#N/A', 'There is no amount in "none".'), ''],
      ['', ''],
    ]);
    await expect(parse([['3 kt', '4 kt']])).rejects.toEqual(errorLike('#VALUE!', 'Give one column of texts'));
  });
});
