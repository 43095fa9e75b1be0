import { codeOf } from '../../support/excelError';
import { openWorkbook, type HeadlessWorkbook } from '../../support/headlessWorkbook';

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  await book.write('B2:C5', [
    ['Item', 'Tonnes'],
    ['tin', 1],
    ['lead', 2],
    ['zinc', 3],
  ]);
  const { sheets, tables } = book.host.book;
  await tables.add({ sheetId: sheets.activeId(), box: { top: 1, left: 1, bottom: 4, right: 2 } });
});
afterEach(() => book.dispose());

const run = (work: (sheet: Excel.Worksheet, table: Excel.Table) => void): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    work(sheet, context.workbook.tables.getItem('Table1'));
    await context.sync();
  });

describe('a table is where its cells are once others were shifted', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, [top: number, bottom: number]]>([
    [
      'a row is deleted',
      (sheet) => {
        sheet.getRange('B4:C4').delete('Up');
      },
      [1, 3],
    ],
    [
      'all rows are deleted',
      (sheet) => {
        sheet.getRange('B3:C5').delete('Up');
      },
      [1, 2],
    ],
    ['a row is inserted', (sheet) => void sheet.getRange('A4:D4').insert('Down'), [1, 5]],
    [
      'cells above are deleted',
      (sheet) => {
        sheet.getRange('B1:C1').delete('Up');
      },
      [0, 3],
    ],
    ['cells above are inserted', (sheet) => void sheet.getRange('B1:C2').insert('Down'), [3, 6]],
    ['cells below are inserted', (sheet) => void sheet.getRange('B6:C7').insert('Down'), [1, 4]],
  ])('%s', async (_, shift, [top, bottom]) => {
    await book.select('A1');
    await run(shift);
    const [table] = book.host.book.tables.all();
    expect([table?.box.top, table?.box.bottom]).toEqual([top, bottom]);
    expect(book.host.book.selection.activeCell().box).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });

  test('its header row cannot go', async () => {
    expect(
      await codeOf(
        run((sheet) => {
          sheet.getRange('B2:C3').delete('Up');
        }),
      ),
    ).toBe('InvalidOperation');
  });
});

describe('a row of totals', () => {
  test('stands below, and comes back with what it counted', async () => {
    await run((_sheet, table) => (table.showTotals = true));
    expect(await book.values('B6:C6')).toEqual([['Total', 3]]);
    await book.write('C6', [['=SUBTOTAL(109,Table1[Tonnes])']]);
    await run((_sheet, table) => (table.showTotals = false));
    expect(await book.values('B6:C6')).toEqual([['', '']]);
    await run((sheet, table) => {
      table.resize(sheet.getRange('B2:C6'));
      table.showTotals = true;
    });
    expect(await book.values('B7:C7')).toEqual([['Total', 6]]);
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Table1').load('showTotals');
      const ranges = [table.getRange(), table.getDataBodyRange(), table.getTotalRowRange()];
      for (const range of ranges) range.load('address');
      await context.sync();
      expect(table.showTotals).toBe(true);
      expect(ranges.map(({ address }) => address)).toEqual(['Sheet1!B2:C7', 'Sheet1!B3:C6', 'Sheet1!B7:C7']);
    });
  });

  test.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => unknown, string]>([
    ['is not there unless shown', (table) => table.getTotalRowRange().load('address'), 'ItemNotFound'],
    ['is true or false', (table) => Object.assign(table, { showTotals: 'yes' }), 'InvalidArgument'],
  ])('%s', async (_, work, code) => {
    expect(await codeOf(run((sheet, table) => void work(table, sheet)))).toBe(code);
  });

  test('the workbench makes no room for it', async () => {
    await book.write('C6', [['mine']]);
    expect(await codeOf(run((_sheet, table) => (table.showTotals = true)))).toBe('ApiNotFound');
  });
});
