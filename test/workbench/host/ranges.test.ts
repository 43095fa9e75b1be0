import type { HeadlessWorkbook } from '../../support/headlessWorkbook';
import { openWorkbook } from '../../support/headlessWorkbook';

let book: HeadlessWorkbook;

beforeEach(() => {
  book = openWorkbook();
});

afterEach(() => {
  book.dispose();
});

test('values, formulas and tables', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Data');
    sheet.getRange('A1:B3').values = [
      ['Country', 'Value'],
      ['NL', 2],
      ['BE', 3],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'Series';
    sheet.getRange('D1').formulas = [['=SUM(Series[Value])']];
    sheet.activate();
    const sum = sheet.getRange('D1').load('values,address');
    await context.sync();
    expect(sum.values).toEqual([[5]]);
    expect(sum.address).toBe('Data!D1');
  });
  expect(await book.values('A1:B2')).toEqual([
    ['Country', 'Value'],
    ['NL', 2],
  ]);
  expect(book.tableNames()).toEqual(['Series']);
});
