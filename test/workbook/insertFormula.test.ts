import path from 'node:path';
import { functionsMetadata } from '../../.tools/addin/functionsMetadata';
import { associateFunctions } from '../../src/functions/associateFunctions';
import { insertFormula, type FormulaToInsert } from '../../src/workbook/insertFormula';
import { readRange, selectedReference } from '../../src/workbook/readRange';
import { everyFault } from '../support/everyFault';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { workbookState } from '../support/workbookState';

const YOY: FormulaToInsert = { formula: '=INGOT.YOY(118,100)', rows: 1, columns: 1, reads: [], overwrite: false };
const TWO: FormulaToInsert = { ...YOY, formula: '=INGOT.CONVERTUNIT({1;2},"kt","t")', rows: 2 };

let book: HeadlessWorkbook;
const open = async () => {
  book = openWorkbook();
  book.registerFunctions('INGOT', await functionsMetadata(path.resolve(__dirname, '../..')));
  associateFunctions();
  await book.select('B2');
};
beforeEach(open);
afterEach(() => book.dispose());

const state = () => workbookState(book);

/** Functions answer at once only when their code is there. */
async function becomes(address: string, values: unknown[][]): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (JSON.stringify(await book.values(address)) === JSON.stringify(values)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(await book.values(address)).toEqual(values);
}

describe('a formula at the active cell', () => {
  it('is worked out there, and spills', async () => {
    await expect(insertFormula(YOY)).resolves.toEqual({ address: 'Sheet1!B2', undo: null });
    await becomes('B2', [[0.18]]);
    await book.select('D2');
    await expect(insertFormula(TWO)).resolves.toMatchObject({ address: 'Sheet1!D2:D3' });
    await becomes('D2:D3', [[1000], [2000]]);
  });

  test.each([
    ['the cell itself', 'B2', YOY],
    ['a cell that it would spill to', 'B3', TWO],
  ])('does not replace %s', async (_, address, formula) => {
    await book.write(address, [['mine']]);
    const before = await state();
    await expect(insertFormula(formula)).rejects.toMatchObject({
      code: 'occupied',
      message: expect.stringContaining(`${address} holds "mine"`) as unknown,
    });
    expect(await state()).toEqual(before);
  });

  it('replaces what stands there once it is told to, and puts it back', async () => {
    await book.write('B2:B3', [["'=1+1"], ['=1+2']]);
    const before = await state();
    const { undo } = await insertFormula({ ...TWO, overwrite: true });
    await becomes('B2:B3', [[1000], [2000]]);
    await undo?.();
    expect(await book.values('B2:B3')).toEqual([['=1+1'], [3]]);
    expect(await state()).toEqual(before);
  });

  test.each([
    ['B1:B9', 'B1:B9'],
    ['Sheet1!A2:B2', 'A2:B2'],
    ["'sheet1'!$B$2", '$B$2'],
  ])('does not stand in the cells that it reads: %s', async (reads, named) => {
    await expect(insertFormula({ ...YOY, reads: [reads], overwrite: true })).rejects.toMatchObject({
      code: 'selection',
      message: expect.stringContaining(`The formula reads ${named}`) as unknown,
    });
    await expect(insertFormula({ ...YOY, reads: ['C1:C9'] })).resolves.toMatchObject({ address: 'Sheet1!B2' });
  });

  it('spills in no table, where single values may stand', async () => {
    await book.write('B1:C3', [
      ['x', 'y'],
      ['', 1],
      ['', 2],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('B1:C3', true).name = 'Mine';
      await context.sync();
    });
    await expect(insertFormula(TWO)).rejects.toMatchObject({
      code: 'selection',
      message: expect.stringContaining('in the table Mine') as unknown,
    });
    await insertFormula(YOY);
    await becomes('B2', [[0.18]]);
  });

  it('is there wholly or not at all', async () => {
    await book.write('B2:B3', [['mine'], [7]]);
    const work = () => insertFormula({ ...TWO, overwrite: true });
    expect(await everyFault(book, 'action', work)).not.toHaveLength(0);
  });
});

describe('cells that a formula would read', () => {
  it('are read with blanks, and errors by their code', async () => {
    await book.write('A1:B2', [
      [1, ''],
      ['x', '=1/0'],
    ]);
    const cells = [
      [1, ''],
      ['x', { code: '#DIV/0!', reason: '' }],
    ];
    expect(await readRange('A1:B2')).toEqual(cells);
    expect(await readRange('Sheet1!$A$1:$B$2')).toEqual(cells);
  });

  it('are refused where there are none, or too many', async () => {
    await expect(readRange('Gone!A1')).rejects.toMatchObject({ code: 'gone' });
    await expect(readRange('A:B')).rejects.toMatchObject({ code: 'selection' });
  });

  it('are the selected ones', async () => {
    await book.select('B2:B13');
    expect(await selectedReference()).toBe('Sheet1!B2:B13');
  });
});
