import { codeOf } from '../../support/excelError';
import type { HeadlessWorkbook } from '../../support/headlessWorkbook';
import { openWorkbook } from '../../support/headlessWorkbook';

let book: HeadlessWorkbook;

beforeEach(() => {
  book = openWorkbook();
});

afterEach(() => {
  book.dispose();
});

/** Runs work on the first sheet. */
const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

/** What one cell holds after something was written into it. */
async function written(value: unknown, format?: string): Promise<{ value: unknown; type: unknown; format: unknown }> {
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange('B2');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,valueTypes,numberFormat');
    await context.sync();
    return {
      value: cell.values[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
      format: cell.numberFormat[0]?.[0] as unknown,
    };
  });
}

describe('what is written is read as if it were typed', () => {
  test.each([
    ['a number', 1.5, 1.5, 'Double', 'General'],
    ['a truth value', true, true, 'Boolean', 'General'],
    ['text', 'Norway', 'Norway', 'String', 'General'],
    ['nothing', '', '', 'Empty', 'General'],
    ['text that is a number', '007', 7, 'Double', 'General'],
    ['the same with an apostrophe', "'007", '007', 'String', 'General'],
    ['an exponent', '12e3', 12000, 'Double', '0.00E+00'],
    ['an id with a letter first', 'f12e3', 'f12e3', 'String', 'General'],
    ['a percentage', '5%', 0.05, 'Double', '0%'],
    ['a percentage with an apostrophe', "'5%", '5%', 'String', 'General'],
    ['a date', '2024-03-01', 45352, 'Double', 'yyyy-mm-dd'],
    ['a month', 'Mar 2024', 45352, 'Double', 'mmm-yy'],
    ['a quarter', '2016-Q3', '2016-Q3', 'String', 'General'],
    ['thousands', '1,234', 1234, 'Double', '#,##0'],
    ['a truth value as text', 'true', true, 'Boolean', 'General'],
    ['an error', '#N/A', '#N/A', 'Error', 'General'],
    ['an error as text', "'#N/A", '#N/A', 'String', 'General'],
    ['a formula', '=1+2', 3, 'Double', 'General'],
    ['a formula as text', "'=1+2", '=1+2', 'String', 'General'],
    ['a sign and a number', '-12', -12, 'Double', 'General'],
    ['a lone sign', '-', '-', 'String', 'General'],
    ['a date that does not exist', '2024-02-30', '2024-02-30', 'String', 'General'],
  ])('%s', async (_name, value, kept, type, format) => {
    expect(await written(value)).toEqual({ value: kept, type, format });
  });

  test.each([
    ['a number in a cell of text', '007', '@', '007', 'String'],
    ['a formula in a cell of text', '=1+2', '@', '=1+2', 'String'],
    ['a percentage in a formatted cell', '5%', '0.00', 0.05, 'Double'],
  ])('%s', async (_name, value, format, kept, type) => {
    expect(await written(value, format)).toEqual({ value: kept, type, format });
  });

  test('text behind a sign becomes a broken formula, never text', async () => {
    const { value } = await written('-12% yoy');
    expect(value).not.toBe('-12% yoy');
    expect(await written("'-12% yoy")).toMatchObject({ value: '-12% yoy', type: 'String' });
  });

  test('null leaves a cell as it is', async () => {
    await book.write('A1:B1', [[1, 2]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[null, 3]];
      await context.sync();
    });
    expect(await book.values('A1:B1')).toEqual([[1, 3]]);
  });

  test('one value goes into every cell', async () => {
    await onSheet(async (sheet, context) => {
      Object.assign(sheet.getRange('A1:B2'), { values: 'x', numberFormat: '0.0' });
      await context.sync();
    });
    expect(await book.values('A1:B2')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
    expect(await book.formats('A1:B2')).toEqual([
      ['0.0', '0.0'],
      ['0.0', '0.0'],
    ]);
  });
});

describe('what Excel refuses', () => {
  test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ['too few rows', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])],
    ['too many columns', 'InvalidArgument', (sheet) => (sheet.getRange('A1').values = [[1, 2]])],
    ['rows of different lengths', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B2').values = [[1, 2], [3]])],
    ['formats of another size', 'InvalidArgument', (sheet) => (sheet.getRange('A1:B1').numberFormat = [['0']])],
    ['a whole column', 'InvalidArgument', (sheet) => Object.assign(sheet.getRange('A:A'), { values: 1 })],
    ['an object in a cell', 'InvalidArgument', (sheet) => (sheet.getRange('A1').values = [[{ a: 1 }]])],
    ['32,768 characters', 'InvalidArgument', (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]])],
    ['a formula with an open bracket', 'InvalidArgument', (sheet) => (sheet.getRange('A1').formulas = [['=SUM(A2']])],
    ['a formula with an open quote', 'InvalidArgument', (sheet) => (sheet.getRange('A1').formulas = [['="a']])],
    ['an address that is none', 'InvalidArgument', (sheet) => sheet.getRange('not an address').select()],
    ['a row beyond the sheet', 'InvalidArgument', (sheet) => sheet.getRangeByIndexes(1_048_576, 0, 1, 1).select()],
    ['a range of no rows', 'InvalidArgument', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1).select()],
    ['above the first row', 'InvalidArgument', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).select()],
    ['ranges that do not meet', 'ItemNotFound', (sheet) => sheet.getRange('A1').getIntersection('B2').select()],
    ['a link without a target', 'InvalidArgument', (sheet) => (sheet.getRange('A1').hyperlink = { screenTip: 'x' })],
    ['a colour that is none', 'InvalidArgument', (sheet) => (sheet.getRange('A1').format.fill.color = 'dark sky')],
    ['what the host lacks', 'ApiNotFound', (sheet) => void sheet.pivotTables.load('items/name')],
    ['a property that the host lacks', 'ApiNotFound', (sheet) => (sheet.getRange('A1').format.indentLevel = 2)],
  ])('%s: %s', async (_name, code, work) => {
    const failing = onSheet(async (sheet, context) => {
      work(sheet);
      await context.sync();
    });
    expect(await codeOf(failing)).toBe(code);
  });

  test('32,767 characters are fine', async () => {
    await book.write('A1', [['x'.repeat(32_767)]]);
    expect(await book.value('A1')).toHaveLength(32_767);
  });

  test('reading what was not loaded', async () => {
    const reading = onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(reading)).toBe('PropertyNotLoaded');
  });

  test('an error tells where it happened, and what came before it stays', async () => {
    const failing = onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A2').values = [[1, 2]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      debugInfo: { statement: expect.stringContaining('values') as string },
    });
    expect(await book.value('A1')).toBe('kept');
  });
});

describe('from range to range', () => {
  test.each<[string, string, (range: Excel.Range) => Excel.Range]>([
    ['getCell', 'Sheet1!C4', (range) => range.getCell(2, 1)],
    ['getRow', 'Sheet1!B3:D3', (range) => range.getRow(1)],
    ['getColumn', 'Sheet1!D2:D4', (range) => range.getColumn(2)],
    ['getResizedRange', 'Sheet1!B2:C5', (range) => range.getResizedRange(1, -1)],
    ['getAbsoluteResizedRange', 'Sheet1!B2:B3', (range) => range.getAbsoluteResizedRange(2, 1)],
    ['getOffsetRange', 'Sheet1!A3:C5', (range) => range.getOffsetRange(1, -1)],
    ['getEntireColumn', 'Sheet1!B:D', (range) => range.getEntireColumn()],
    ['getEntireRow', 'Sheet1!2:4', (range) => range.getEntireRow()],
    ['getIntersectionOrNullObject', 'Sheet1!C3:D4', (range) => range.getIntersectionOrNullObject('C3:Z9')],
    ['getBoundingRect', 'Sheet1!A1:D4', (range) => range.getBoundingRect('A1')],
    ['getUsedRange', 'Sheet1!C3', (range) => range.getUsedRange()],
    ['getLastCell', 'Sheet1!D4', (range) => range.getLastCell()],
    ['getRowsBelow', 'Sheet1!B5:D6', (range) => range.getRowsBelow(2)],
    ['getColumnsBefore', 'Sheet1!A2:A4', (range) => range.getColumnsBefore(1)],
  ])('%s', async (_name, address, step) => {
    await book.write('A1:C3', [
      [1, 2, ''],
      ['', '', ''],
      ['', '', 3],
    ]);
    await onSheet(async (sheet, context) => {
      const range = step(sheet.getRange('B2:D4')).load('address');
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  test.each([
    ['E5', 'Sheet1!E5'],
    ['B2', 'Sheet1!A1:C3'],
    ['A1', 'Sheet1!A1:C3'],
  ])('the region around %s', async (start, address) => {
    await book.write('A1:C3', [
      [1, 2, ''],
      ['', 5, ''],
      ['', '', 3],
    ]);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange(start).getSurroundingRegion().load('address');
      await context.sync();
      expect(range.address).toBe(address);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ['ranges that do not meet', (sheet) => sheet.getRange('A1').getIntersectionOrNullObject('B2')],
    ['an empty sheet', (sheet) => sheet.getUsedRangeOrNullObject()],
    ['an empty range', (sheet) => sheet.getRange('A1:B2').getUsedRangeOrNullObject(true)],
    ['what comes of a null object', (sheet) => sheet.getUsedRangeOrNullObject().getCell(0, 0)],
  ])('%s: a null object', async (_name, find) => {
    await onSheet(async (sheet, context) => {
      const range = find(sheet).load('isNullObject,address');
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });

  test('sizes and places', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:D4').load('rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireColumn');
      const column = sheet.getRange('B:B').load('values,rowCount,isEntireColumn');
      await context.sync();
      expect(range.toJSON()).toMatchObject({ rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 3, cellCount: 9 });
      expect([column.rowCount, column.isEntireColumn, column.values]).toEqual([1_048_576, true, null]);
    });
  });
});

describe('formats, links and cells', () => {
  test('a format of all cells, and null where they differ', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = '#ffeedd';
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Right';
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.font.color = 'red';
      range.load('format/fill/color,format/font/bold,format/wrapText,format/horizontalAlignment');
      const first = sheet.getRange('A1').load('format/font/color,format/font/bold');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFEEDD');
      expect(range.format.font.bold).toBeNull();
      expect([range.format.wrapText, range.format.horizontalAlignment]).toEqual([true, 'Right']);
      expect([first.format.font.color, first.format.font.bold]).toEqual(['#FF0000', true]);
    });
  });

  test('the width of columns', async () => {
    await book.write('A1:B1', [['x', 'a much longer text than the other one']]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('C:C').format.columnWidth = 150;
      sheet.getRange('A:B').format.autofitColumns();
      const widths = ['A1', 'B1', 'C1', 'A1:C1'].map((address) => sheet.getRange(address).load('format/columnWidth'));
      await context.sync();
      const [narrow = 0, wide = 0, set, mixed] = widths.map(({ format }) => format.columnWidth);
      expect(wide).toBeGreaterThan(3 * narrow);
      expect([set, mixed]).toEqual([150, null]);
    });
  });

  test('a link leaves a number a number', async () => {
    await book.write('A1', [[5]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').hyperlink = { address: 'https://example.org/a' };
      sheet.getRange('A2').hyperlink = { address: 'https://example.org/b', textToDisplay: '=b', screenTip: 'Open' };
      const [number, text] = [
        sheet.getRange('A1').load('values,hyperlink'),
        sheet.getRange('A2').load('values,hyperlink'),
      ];
      await context.sync();
      expect([number.values, number.hyperlink.address]).toEqual([[[5]], 'https://example.org/a']);
      expect(text.values).toEqual([['=b']]);
      expect(text.hyperlink).toEqual({ address: 'https://example.org/b', textToDisplay: '=b', screenTip: 'Open' });
      sheet.getRange('A:A').clear('RemoveHyperlinks');
      text.load('values,hyperlink');
      await context.sync();
      expect([text.values, text.hyperlink]).toEqual([[['=b']], {}]);
    });
  });

  test.each<['Contents' | 'Formats' | 'All', unknown, string, boolean]>([
    ['Contents', '', '0.0', true],
    ['Formats', 5, 'General', false],
    ['All', '', 'General', false],
  ])('clear %s', async (what, value, format, isBold) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[5]];
      cell.numberFormat = [['0.0']];
      cell.format.font.bold = true;
      await context.sync();
      cell.clear(what);
      cell.load('values,numberFormat,format/font/bold');
      await context.sync();
      expect([cell.values[0]?.[0], cell.numberFormat[0]?.[0], cell.format.font.bold]).toEqual([value, format, isBold]);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, unknown[][]]>([
    [
      'insert down',
      (sheet) => sheet.getRange('A1').insert('Down'),
      [
        ['', 2],
        [1, 4],
        [3, ''],
      ],
    ],
    [
      'insert right',
      (sheet) => sheet.getRange('A1').insert('Right'),
      [
        ['', 1],
        [3, 4],
        ['', ''],
      ],
    ],
    [
      'insert rows',
      (sheet) => sheet.getRange('1:1').insert('Down'),
      [
        ['', ''],
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'delete up',
      (sheet) => sheet.getRange('A1').delete('Up'),
      [
        [3, 2],
        ['', 4],
        ['', ''],
      ],
    ],
    [
      'delete left',
      (sheet) => sheet.getRange('A1').delete('Left'),
      [
        [2, ''],
        [3, 4],
        ['', ''],
      ],
    ],
    [
      'delete columns',
      (sheet) => sheet.getRange('A:A').delete('Left'),
      [
        [2, ''],
        [4, ''],
        ['', ''],
      ],
    ],
  ])('%s', async (_name, work, left) => {
    await book.write('A1:B2', [
      [1, 2],
      [3, 4],
    ]);
    await onSheet(async (sheet, context) => {
      work(sheet);
      await context.sync();
    });
    expect(await book.values('A1:B3')).toEqual(left);
  });

  test('what one sees', async () => {
    await book.write('A1:D1', [[0.256, true, "'007", 45352]]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:D1').numberFormat = [['0.0%', 'General', 'General', 'yyyy-mm-dd']];
      await context.sync();
    });
    expect(await book.texts('A1:D1')).toEqual([['25.6%', 'TRUE', '007', '2024-03-01']]);
  });
});

test('a large write arrives whole', async () => {
  const rows = Array.from({ length: 3000 }, (_row, row) => [row, `'${row}`, row % 2 === 0]);
  await onSheet(async (sheet, context) => {
    sheet.getRangeByIndexes(2, 1, rows.length, 3).values = rows;
    await context.sync();
  });
  expect(await book.values('B3002:D3002')).toEqual([[2999, '2999', false]]);
});
