import path from 'node:path';
import { functionsMetadata } from '../../.tools/addin/functionsMetadata';
import { functionHelp } from '../../.tools/functions/functionHelp';
import { associateFunctions } from '../../src/functions/associateFunctions';
import { cellAddress } from '../../src/dataset/cellAddress';
import { HostError } from '../support/customFunctions';
import { exampleResult } from '../support/exampleFormula';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';

const root = path.resolve(__dirname, '../..');
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let book: HeadlessWorkbook;

beforeEach(async () => {
  book = openWorkbook();
  book.registerFunctions('INGOT', await functionsMetadata(root));
  associateFunctions();
});

afterEach(() => {
  book.dispose();
});

/** The values of cells, once nothing is awaited there. */
async function settled(address: string): Promise<unknown[][]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const values = await book.values(address);
    if (!values.flat().includes('#BUSY!')) return values;
    await sleep(20);
  }
  throw new Error(`${address} is still busy.`);
}

const EXAMPLES = functionHelp(root).flatMap(({ examples }) => examples);

describe('the functions, in cells of the workbench', () => {
  it('give what their help says', async () => {
    const shown: unknown[] = [];
    for (const [index, { formula }] of EXAMPLES.entries()) {
      // A sheet of its own for what spills: ten rows apart.
      await book.write(cellAddress(index * 10, 0), [[formula]]);
    }
    for (const [index, { formula, result }] of EXAMPLES.entries()) {
      const grid = exampleResult(result);
      const last = cellAddress(index * 10 + grid.length - 1, (grid[0]?.length ?? 1) - 1);
      shown.push([formula, await settled(`${cellAddress(index * 10, 0)}:${last}`)]);
    }
    const plain = (cell: unknown): unknown => (cell instanceof HostError ? cell.code : cell);
    expect(shown).toEqual(
      EXAMPLES.map(({ formula, result }) => [formula, exampleResult(result).map((row) => row.map(plain))]),
    );
  }, 60_000);

  it('work a series of customs out, and again when a cell changes', async () => {
    await book.write('A1:B8', [
      ['2015-01', 40],
      ['2015-02', 60],
      ['2015-03', 80],
      ['2016-01/2016-02', 120],
      ['2016-03', 100],
      ['2016-04', 70],
      ['', ''],
      ['2016-05', '=1/0'],
    ]);
    await book.write('D1', [['=INGOT.YOYSERIES(A1:A8,B1:B8)']]);
    await book.write('E1', [['=INGOT.CONVERTUNIT(B1:B8,"万吨","kt")']]);
    await book.write('F1', [['=INGOT.YOYSERIES(A1:A8,B1:B8,,,A5)']]);
    const gone = '#N/A';
    expect((await settled('D1:D8')).flat()).toEqual([gone, gone, gone, 0.2, 0.25, gone, '', '#DIV/0!']);
    expect((await settled('E1:E8')).flat()).toEqual([400, 600, 800, 1200, 1000, 700, 0, '#DIV/0!']);
    expect(await book.value('F1')).toBe(0.25);
    await book.write('B3', [[50]]);
    expect((await settled('D5:F5')).flat()).toEqual([1, 1000, '']);
    expect(await book.value('F1')).toBe(1);
  });
});
