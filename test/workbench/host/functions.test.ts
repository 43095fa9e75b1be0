import type { FunctionsMetadata } from '../../../src/workbench/host/functions/FunctionMetadata';
import type { HeadlessWorkbook } from '../../support/headlessWorkbook';
import { openWorkbook } from '../../support/headlessWorkbook';

let book: HeadlessWorkbook;

const METADATA: FunctionsMetadata = {
  functions: [
    { id: 'KIND', name: 'KIND', parameters: [{ name: 'value', type: 'any' }] },
    { id: 'TWICE', name: 'TWICE', parameters: [{ name: 'value', type: 'number' }] },
    { id: 'SPELL', name: 'SPELL', parameters: [{ name: 'text', type: 'string', optional: true }] },
    { id: 'SHAPE', name: 'SHAPE', parameters: [{ name: 'cells', type: 'any', dimensionality: 'matrix' }] },
    { id: 'GIVE', name: 'GIVE', parameters: [{ name: 'what', type: 'string' }] },
    { id: 'ALL', name: 'ALL', parameters: [{ name: 'parts', type: 'any', repeating: true }] },
    { id: 'LATER', name: 'LATER', parameters: [{ name: 'value', type: 'any' }] },
  ],
};

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What `GIVE` answers. */
const GIVEN: Readonly<Record<string, () => unknown>> = {
  number: () => 1.5,
  percent: () => '5%',
  flag: () => true,
  nothing: () => null,
  infinite: () => Infinity,
  grid: () => [
    [1, 'a'],
    [true, new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)],
  ],
  throws: () => {
    throw new Error('a defect');
  },
  error: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel documents to be thrown
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  },
  formatted: () => ({ type: 'FormattedNumber', basicValue: 7, numberFormat: '0.0' }),
  promise: async () => {
    await sleep(10);
    return 42;
  },
  rejects: async () => {
    await sleep(1);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel documents to be thrown
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'nothing there');
  },
};

function associate(): void {
  CustomFunctions.associate('KIND', (value: unknown) => (value === null ? 'null' : typeof value));
  CustomFunctions.associate('TWICE', (value: number) => value * 2);
  CustomFunctions.associate('SPELL', (text: unknown) => JSON.stringify(text));
  CustomFunctions.associate('SHAPE', (cells: unknown) => JSON.stringify(cells));
  CustomFunctions.associate('GIVE', (what: string) => GIVEN[what]?.());
  CustomFunctions.associate('ALL', (parts: unknown) => JSON.stringify(parts));
}

beforeEach(() => {
  book = openWorkbook();
  book.registerFunctions('INGOT', METADATA);
});

afterEach(() => {
  book.dispose();
});

/** What a formula in D1 shows, once its promise is there. */
async function shown(formula: string): Promise<unknown> {
  await book.write('D1', [[formula]]);
  for (let tries = 0; tries < 40 && (await book.value('D1')) === '#BUSY!'; tries += 1) await sleep(20);
  return book.value('D1');
}

test.each([
  ['=INGOT.KIND(1)', 'number'],
  ['=INGOT.KIND("5%")', 'string'],
  ['=INGOT.KIND("007")', 'string'],
  ['=INGOT.KIND(TRUE)', 'boolean'],
  ['=INGOT.KIND(A9)', 'null'],
  ['=INGOT.KIND(A2)', 'string'],
  ['=INGOT.KIND(NA())', '#N/A'],
  ['=ingot.twice(3)', 6],
  ['=INGOT.TWICE("3")', 6],
  ['=INGOT.TWICE("three")', '#VALUE!'],
  ['=INGOT.TWICE(A9)', 0],
  ['=INGOT.TWICE()', '#VALUE!'],
  ['=INGOT.TWICE(1,2)', '#VALUE!'],
  ['=INGOT.SPELL()', 'null'],
  ['=INGOT.SPELL(12)', '"12"'],
  ['=INGOT.SHAPE(A1:B2)', '[[1,"x"],["007",null]]'],
  ['=INGOT.SHAPE(5)', '[[5]]'],
  ['=INGOT.ALL(1,"b",TRUE)', '[1,"b",true]'],
  ['=INGOT.GIVE("number")', 1.5],
  ['=INGOT.GIVE("percent")', '5%'],
  ['=INGOT.GIVE("flag")', true],
  ['=INGOT.GIVE("nothing")', ''],
  ['=INGOT.GIVE("infinite")', '#NUM!'],
  ['=INGOT.GIVE("throws")', '#VALUE!'],
  ['=INGOT.GIVE("error")', '#DIV/0!'],
  ['=INGOT.GIVE("formatted")', 7],
  ['=INGOT.GIVE("promise")', 42],
  ['=INGOT.GIVE("rejects")', '#N/A'],
  ['=INGOT.NOTHING(1)', '#NAME?'],
])('%s', async (formula, value) => {
  await book.write('A1:B2', [
    [1, 'x'],
    ["'007", ''],
  ]);
  associate();
  expect(await shown(formula)).toBe(value);
});

test('an array spills', async () => {
  associate();
  await book.write('D1', [['=INGOT.GIVE("grid")']]);
  expect(await book.values('D1:E2')).toEqual([
    [1, 'a'],
    [true, '#N/A'],
  ]);
  await Excel.run(async (context) => {
    const area = context.workbook.worksheets.getItem('Sheet1').getRange('D1').getSpillingToRangeOrNullObject();
    area.load('address');
    await context.sync();
    expect(area.address).toBe('Sheet1!D1:E2');
  });
});

test('a range where one value is wanted calls the function for each cell', async () => {
  associate();
  await book.write('A1:A3', [[1], [2], ['x']]);
  await book.write('D1', [['=INGOT.TWICE(A1:A3)']]);
  expect(await book.values('D1:D3')).toEqual([[2], [4], ['#VALUE!']]);
});

test('errors reach a function that takes them', async () => {
  book.registerFunctions('INGOT', { ...METADATA, allowErrorForDataTypeAny: true });
  CustomFunctions.associate('SHAPE', (cells: { code?: string }[][]) => cells[0]?.[0]?.code ?? 'none');
  expect(await shown('=INGOT.SHAPE(NA())')).toBe('#N/A');
  await book.write('A1', [['=1/0']]);
  CustomFunctions.associate('SHAPE', () => 'called');
  expect(await shown('=INGOT.SHAPE(A1:B1)')).toBe('called');
});

test('a formula that stands before its function is there', async () => {
  expect(await shown('=INGOT.TWICE(4)')).toBe('#NAME?');
  associate();
  expect(await book.value('D1')).toBe(8);
});

test('it is calculated again when its cells change', async () => {
  associate();
  await book.write('A1', [[1]]);
  expect(await shown('=INGOT.TWICE(A1)')).toBe(2);
  await book.write('A1', [[5]]);
  expect(await book.value('D1')).toBe(10);
});
