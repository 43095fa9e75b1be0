import path from 'node:path';
import { functionsMetadata } from '../../../.tools/addin/functionsMetadata';
import { associateFunctions } from '../../../src/functions/associateFunctions';
import { addCustomsSheet } from '../../../src/workbench/samples/addCustomsSheet';
import { openWorkbook, type HeadlessWorkbook } from '../../support/headlessWorkbook';

const NONE = '#N/A';

/** As an analyst works them out: each figure less the one before it, against the same months of 2015. */
const BY_HAND: readonly (readonly [period: string, month: unknown, change: unknown, sinceJanuary: unknown])[] = [
  ['2015-01', 41.2, NONE, NONE],
  ['2015-02', 76 - 41.2, NONE, NONE],
  ['2015-03', 118.3 - 76, NONE, NONE],
  ['2015-04', 157.1 - 118.3, NONE, NONE],
  ['2015-05', 199.4 - 157.1, NONE, NONE],
  ['2015-06', 240 - 199.4, NONE, NONE],
  ['2015-07', 280.5 - 240, NONE, NONE],
  ['2015-08', 319.2 - 280.5, NONE, NONE],
  ['2015-09', 361.9 - 319.2, NONE, NONE],
  ['2015-10', 401.3 - 361.9, NONE, NONE],
  ['2015-11', 443.8 - 401.3, NONE, NONE],
  ['2015-12', 489.6 - 443.8, NONE, NONE],
  ['2016-01/2016-02', 71.4, 71.4 / 76 - 1, 71.4 / 76 - 1],
  ['2016-03', 112.5 - 71.4, (112.5 - 71.4) / (118.3 - 76) - 1, 112.5 / 118.3 - 1],
  ['2016-04', 150.9 - 112.5, (150.9 - 112.5) / (157.1 - 118.3) - 1, 150.9 / 157.1 - 1],
  ['2016-05', NONE, NONE, NONE],
  ['2016-06', NONE, NONE, 232.7 / 240 - 1],
  ['2016-07', 274.3 - 232.7, (274.3 - 232.7) / (280.5 - 240) - 1, 274.3 / 280.5 - 1],
  ['2016-08', 312.6 - 274.3, (312.6 - 274.3) / (319.2 - 280.5) - 1, 312.6 / 319.2 - 1],
  ['2016-09', 354 - 312.6, (354 - 312.6) / (361.9 - 319.2) - 1, 354 / 361.9 - 1],
];
const LAST = 3 + BY_HAND.length;

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  book.registerFunctions('INGOT', await functionsMetadata(path.resolve(__dirname, '../../..')));
  associateFunctions();
});
afterEach(() => book.dispose());

/** The values of cells, once nothing is awaited there. */
async function settled(address: string): Promise<unknown[][]> {
  for (let tries = 0; tries < 200; tries += 1) {
    const values = await book.values(address);
    if (!values.flat().includes('#BUSY!')) return values;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${address} is still busy.`);
}

const near = (expected: unknown): unknown => (typeof expected === 'number' ? expect.closeTo(expected, 10) : expected);

describe('the customs sample', () => {
  it('gives what an analyst works out by hand', async () => {
    expect(addCustomsSheet(book.host.book)).toBe('Customs sample');
    const rows = await settled(`B4:I${LAST}`);
    expect(rows.map(([period, , , , month, , change, since]) => [period, month, change, since])).toEqual(
      BY_HAND.map((row) => row.map(near)),
    );
    // 10,000 t are 10 kt.
    expect(rows.map(([, , , , , kilotonnes]) => kilotonnes)).toEqual(
      BY_HAND.map(([, month]) => near(typeof month === 'number' ? month * 10 : month)),
    );
  });

  it('takes the revised figure, and recalculates when another comes', async () => {
    addCustomsSheet(book.host.book);
    await settled(`B4:I${LAST}`);
    await book.write('D19', [[191.5]]);
    expect((await settled('E19:F19'))[0]).toEqual([191.5, near(191.5 - 150.9)]);
    expect((await settled('F20'))[0]).toEqual([near(232.7 - 191.5)]);
  });

  it('comes beside what is there, under a name of its own', () => {
    addCustomsSheet(book.host.book);
    expect(addCustomsSheet(book.host.book)).toBe('Customs sample 2');
    expect(book.sheetNames()).toEqual(['Sheet1', 'Customs sample', 'Customs sample 2']);
  });
});
