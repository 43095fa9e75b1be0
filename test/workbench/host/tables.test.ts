import { codeOf } from '../../support/excelError';
import type { HeadlessWorkbook } from '../../support/headlessWorkbook';
import { openWorkbook } from '../../support/headlessWorkbook';

let book: HeadlessWorkbook;

beforeEach(async () => {
  book = openWorkbook();
  await book.write('A1:C4', [
    ['Series', 'Use', 'StdValue'],
    ['tin', true, 100],
    ['tin', false, 7],
    ['zinc', true, 30],
  ]);
  await Excel.run(async (context) => {
    context.workbook.tables.add('Sheet1!A1:C4', true).name = 'Figures';
    await context.sync();
  });
});

afterEach(() => {
  book.dispose();
});

/** Runs work on the table. */
const onTable = <T>(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.tables.getItem('Figures'), context));

/** What a formula in F1 shows. */
async function calculated(formula: string): Promise<unknown> {
  await book.write('F1', [[formula]]);
  return book.value('F1');
}

describe('sorting', () => {
  const sort = (fields: Excel.SortField[], matchCase?: boolean) =>
    onTable(async (table, context) => {
      table.sort.apply(fields, matchCase);
      await context.sync();
    });
  const column = async (address: string) => (await book.values(address)).flat();

  test.each<[string, Excel.SortField[], unknown[]]>([
    ['by numbers', [{ key: 2 }], [7, 30, 100]],
    ['the largest first', [{ key: 2, ascending: false }], [100, 30, 7]],
    ['by truth, then by numbers', [{ key: 1 }, { key: 2 }], [7, 30, 100]],
    ['by texts, equals as they were', [{ key: 0 }], [100, 7, 30]],
    ['by texts from Z', [{ key: 0, ascending: false }, { key: 2 }], [30, 7, 100]],
  ])('%s', async (_, fields, expected) => {
    await sort(fields);
    expect(await column('C2:C4')).toEqual(expected);
    expect(await column('A1:C1')).toEqual(['Series', 'Use', 'StdValue']);
  });

  test.each([
    [true, [1, 2, 'a', 'B', false, true, '']],
    [false, [true, false, 'B', 'a', 2, 1, '']],
  ])('kinds in the order of Excel, empty cells last: ascending %s', async (ascending, expected) => {
    await book.write(
      'H1:H8',
      ['Mixed', 'B', '', true, 2, 'a', false, 1].map((cell) => [cell]),
    );
    await Excel.run(async (context) => {
      context.workbook.tables.add('Sheet1!H1:H8', true).sort.apply([{ key: 0, ascending }]);
      await context.sync();
    });
    expect(await column('H2:H8')).toEqual(expected);
  });

  test('cells go whole: formulas as when copied, formats, and links', async () => {
    await book.write('D1:D4', [['Mine'], ['=C2*2'], ['=C3*$C$1'], ['=C4*2']]);
    await onTable(async (table, context) => {
      table.resize('A1:D4');
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A4');
      cell.hyperlink = { address: 'https://zinc.example/', textToDisplay: 'zinc' };
      context.workbook.worksheets.getItem('Sheet1').getRange('C4').numberFormat = [['0.0']];
      await context.sync();
    });
    await sort([{ key: 2 }]);
    expect(await book.formulas('C2:D4')).toEqual([
      [7, '=C2*$C$1'],
      [30, '=C3*2'],
      [100, '=C4*2'],
    ]);
    expect((await book.values('D3:D4')).flat()).toEqual([60, 200]);
    expect((await book.formats('C2:C4')).flat()).toEqual(['General', '0.0', 'General']);
    const address = await onTable(async (_table, context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A3').load('hyperlink');
      await context.sync();
      return cell.hyperlink.address;
    });
    expect(address).toBe('https://zinc.example/');
  });

  test.each<[string, Excel.SortField[], string]>([
    ['a column beyond the last', [{ key: 3 }], 'InvalidArgument'],
    ['half a column', [{ key: 0.5 }], 'InvalidArgument'],
    ['nothing', [], 'InvalidArgument'],
    ['colours', [{ key: 0, sortOn: 'CellColor', color: '#FF0000' }], 'ApiNotFound'],
  ])('by %s is refused', async (_, fields, code) => {
    expect(await codeOf(sort(fields))).toBe(code);
    expect(await column('C2:C4')).toEqual([100, 7, 30]);
  });
});

describe('columns that are calculated as a whole', () => {
  const resize = (address: string) =>
    onTable(async (table, context) => {
      table.resize(address);
      await context.sync();
    });

  /** The formulas of a column once the table has two rows more. */
  async function grown(column: readonly unknown[], below: readonly unknown[] = ['', '']): Promise<unknown[]> {
    await book.write('D1:D6', [['Mine'], [''], [''], [''], ...below.map((cell) => [cell])]);
    await resize('A1:D4');
    await book.write(
      'D2:D4',
      column.map((cell) => [cell]),
    );
    await resize('A1:D6');
    return (await book.formulas('D5:D6')).flat();
  }

  test.each<[string, unknown[], unknown[]]>([
    ['relative', ['=C2*2', '=C3*2', '=C4*2'], ['=C5*2', '=C6*2']],
    ['to a fixed cell', ['=C2*$F$1', '=C3*$F$1', '=C4*$F$1'], ['=C5*$F$1', '=C6*$F$1']],
    [
      'of this row',
      ['=[@StdValue]*2', '=[@StdValue]*2', '=[@StdValue]*2'],
      ['=Figures[@StdValue]*2', '=Figures[@StdValue]*2'],
    ],
    ['to the row above', ['=C1&""', '=C2&""', '=C3&""'], ['=C4&""', '=C5&""']],
    ['another in one row', ['=C2*2', '=C3*3', '=C4*2'], ['', '']],
    ['a value in one row', ['=C2*2', 7, '=C4*2'], ['', '']],
    ['the same cell, unfixed', ['=C2*2', '=C2*2', '=C2*2'], ['', '']],
    ['values', [1, 1, 1], ['', '']],
    ['a text like a formula', ["'=C2*2", "'=C3*2", "'=C4*2"], ['', '']],
    ['nothing', ['', '', ''], ['', '']],
  ])('%s: filled down into new rows, or not', async (_, column, expected) => {
    expect(await grown(column)).toEqual(expected);
  });

  test('what stands in a new row already stays', async () => {
    expect(await grown(['=C2*2', '=C3*2', '=C4*2'], ['', 'mine'])).toEqual(['=C5*2', 'mine']);
  });

  test('and they calculate', async () => {
    await book.write('A5:C6', [
      ['zinc', true, 5],
      ['zinc', true, 6],
    ]);
    await grown(['=[@StdValue]*2', '=[@StdValue]*2', '=[@StdValue]*2']);
    expect(await book.values('D2:D6')).toEqual([[200], [14], [60], [10], [12]]);
  });
});

describe('formulas over a table', () => {
  test.each([
    ['=SUM(Figures[StdValue])', 137],
    ['=SUMIFS(Figures[StdValue],Figures[Use],TRUE,Figures[Series],"tin")', 100],
    ['=XLOOKUP(1,(Figures[Series]="zinc")*Figures[Use],Figures[StdValue])', 30],
    ['=INDEX(Figures[StdValue],MATCH("zinc",Figures[Series],0))', 30],
    ['=COUNTA(Figures[#Headers])', 3],
    ['=ROWS(Figures)', 3],
    ['=SUM(Nothing[StdValue])', '#NAME?'],
  ])('%s', async (formula, value) => {
    expect(await calculated(formula)).toBe(value);
  });

  test('this row of a column', async () => {
    await book.write('D1', [['Double']]);
    await onTable(async (table, context) => {
      table.resize('A1:D4');
      await context.sync();
    });
    await book.write('D2:D4', [['=[@StdValue]*2'], ['=Figures[@StdValue]*2'], ['=Figures[[#This Row],[StdValue]]*2']]);
    expect(await book.values('D2:D4')).toEqual([[200], [14], [60]]);
    expect(await book.formulas('D2:D3')).toEqual([['=Figures[@StdValue]*2'], ['=Figures[@StdValue]*2']]);
    expect(await calculated('=SUM(Figures[Double])')).toBe(274);
  });

  test('this row outside of any table', async () => {
    await expect(book.write('D2', [['=[@StdValue]*2']])).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('rows that a resize takes in count', async () => {
    await book.write('F1', [['=SUM(Figures[StdValue])']]);
    await book.write('A5:C5', [['lead', true, 1000]]);
    expect(await book.value('F1')).toBe(137);
    await onTable(async (table, context) => {
      table.resize('A1:C5');
      await context.sync();
    });
    expect(await book.value('F1')).toBe(1137);
  });

  test('a column that a header cell renames is found by its new name', async () => {
    await book.write('C1', [['Amount']]);
    expect(await calculated('=SUM(Figures[Amount])')).toBe(137);
  });

  test('a table that is renamed is found by its new name', async () => {
    await onTable(async (table, context) => {
      table.name = 'Facts';
      await context.sync();
    });
    expect(await calculated('=SUM(Facts[StdValue])')).toBe(137);
  });
});

test('its parts', async () => {
  await onTable(async (table, context) => {
    table.load('id,name,style,showBandedRows,showHeaders,rows/count,columns/count');
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of ranges) range.load('address');
    const column = table.columns.getItem('StdValue').load('index,name,values');
    const body = column.getDataBodyRange().load('values');
    const none = table.columns.getItemOrNullObject('Nothing').load('isNullObject');
    table.columns.load('items/name');
    const sheet = table.worksheet.load('name');
    const count = table.rows.getCount();
    await context.sync();
    expect(ranges.map(({ address }) => address)).toEqual(['Sheet1!A1:C4', 'Sheet1!A1:C1', 'Sheet1!A2:C4']);
    expect([column.index, column.values]).toEqual([2, [['StdValue'], [100], [7], [30]]]);
    expect(body.values).toEqual([[100], [7], [30]]);
    expect(none.isNullObject).toBe(true);
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Series', 'Use', 'StdValue']);
    expect([sheet.name, count.value, table.showBandedRows, table.style]).toEqual([
      'Sheet1',
      3,
      true,
      'TableStyleMedium2',
    ]);
  });
});

test('headers become text, unique and never empty', async () => {
  await book.write('H1:K2', [
    ['Year', 2024, 'Year', ''],
    [1, 2, 3, 4],
  ]);
  await Excel.run(async (context) => {
    context.workbook.tables.add('Sheet1!H1:K2', true);
    await context.sync();
  });
  expect(await book.values('H1:K1')).toEqual([['Year', '2024', 'Year2', 'Column4']]);
});

test('cells without headers move down for a header row', async () => {
  await book.write('H1:I2', [
    [1, 2],
    [3, 4],
  ]);
  await Excel.run(async (context) => {
    context.workbook.tables.add('Sheet1!H1:I2', false);
    await context.sync();
  });
  expect(await book.values('H1:I3')).toEqual([
    ['Column1', 'Column2'],
    [1, 2],
    [3, 4],
  ]);
});

test('a header alone gets an empty row', async () => {
  await book.write('H1:I1', [['a', 'b']]);
  await Excel.run(async (context) => {
    const range = context.workbook.tables.add('Sheet1!H1:I1', true).getRange().load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!H1:I2');
  });
});

test('adding rows moves what stands below', async () => {
  await book.write('A5:C6', [
    ['', '', ''],
    ['below', '', ''],
  ]);
  await onTable(async (table, context) => {
    table.rows.add(undefined, [
      ['lead', true, 1],
      ['iron', true, 2],
    ]);
    await context.sync();
    const body = table.getDataBodyRange().load('address');
    await context.sync();
    expect(body.address).toBe('Sheet1!A2:C6');
  });
  expect(await book.values('A5:A8')).toEqual([['lead'], ['iron'], [''], ['below']]);
});

test('delete takes the cells along, convertToRange leaves them', async () => {
  await onTable(async (table, context) => {
    table.convertToRange();
    await context.sync();
  });
  expect([book.tableNames(), await book.value('C2')]).toEqual([[], 100]);
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add('Sheet1!A1:C4', true);
    table.delete();
    await context.sync();
  });
  expect([book.tableNames(), await book.value('C2')]).toEqual([[], '']);
});

test.each<[string, boolean, number]>([
  ['A1:C2', true, 0],
  ['A1:C4', true, 1],
  ['C3:D9', false, 1],
  ['E1:E9', false, 0],
])('the tables of %s', async (address, isWhole, count) => {
  await Excel.run(async (context) => {
    const tables = context.workbook.worksheets
      .getItem('Sheet1')
      .getRange(address)
      .getTables(isWhole)
      .load('items/name');
    await context.sync();
    expect(tables.items).toHaveLength(count);
  });
});

describe('what Excel refuses', () => {
  test.each<[string, string, (table: Excel.Table, workbook: Excel.Workbook) => void]>([
    ['a table over another', 'InvalidArgument', (_table, { tables }) => void tables.add('Sheet1!C4:D9', true)],
    ['an address that is none', 'InvalidArgument', (_table, { tables }) => void tables.add('Sheet1!nowhere', true)],
    ['a sheet that is not there', 'InvalidArgument', (_table, { tables }) => void tables.add('Gone!A1:B2', true)],
    ['a name with a space', 'InvalidArgument', (table) => (table.name = 'My figures')],
    ['a name that starts with a digit', 'InvalidArgument', (table) => (table.name = '2024')],
    ['a name that is an address', 'InvalidArgument', (table) => (table.name = 'AB12')],
    ['a name that is R1C1', 'InvalidArgument', (table) => (table.name = 'R1C1')],
    ['an empty name', 'InvalidArgument', (table) => (table.name = '')],
    ['another header row', 'InvalidArgument', (table) => table.resize('A2:C4')],
    ['another place', 'InvalidArgument', (table) => table.resize('F1:G4')],
    ['no row of data', 'InvalidArgument', (table) => table.resize('A1:C1')],
    ['rows of another width', 'InvalidArgument', (table) => void table.rows.add(undefined, [[1]])],
    ['a table that is not there', 'ItemNotFound', (_table, { tables }) => tables.getItem('Nothing').delete()],
    ['a column that is not there', 'ItemNotFound', (table) => void table.columns.getItem('Nothing').load('name')],
    ['a row beyond the last', 'InvalidArgument', (table) => void table.rows.getItemAt(3).load('values')],
    ['shifting a part of its cells', 'InvalidOperation', (table) => void table.getRange().getCell(1, 1).insert('Down')],
    ['what the host lacks', 'ApiNotFound', (table) => (table.highlightFirstColumn = true)],
  ])('%s: %s', async (_name, code, work) => {
    const failing = onTable(async (table, context) => {
      work(table, context.workbook);
      await context.sync();
    });
    expect(await codeOf(failing)).toBe(code);
    expect(book.tableNames()).toEqual(['Figures']);
  });

  test('a name that is taken, in whatever case', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('Prices', '=5');
      await context.sync();
    });
    for (const name of ['figures', 'PRICES']) {
      const failing = Excel.run(async (context) => {
        const table = context.workbook.tables.add('Sheet1!H1:I2', true);
        table.name = name;
        await context.sync();
      });
      expect(await codeOf(failing)).toBe('ItemAlreadyExists');
      await Excel.run(async (context) => {
        context.workbook.tables.getItem('Table1').delete();
        await context.sync();
      });
    }
  });

  test('growing into another table', async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.add('Sheet1!A6:C7', true);
      await context.sync();
    });
    const failing = onTable(async (table, context) => {
      table.resize('A1:C6');
      await context.sync();
    });
    expect(await codeOf(failing)).toBe('InvalidArgument');
  });
});
