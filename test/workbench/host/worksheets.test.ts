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

/** Does something to the workbook in one request. */
const doing = (work: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook, context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });

test('sheets are added behind the others, and the active one stays active', async () => {
  await doing(({ worksheets }) => {
    worksheets.add('Data');
    worksheets.add();
  });
  expect(book.sheetNames()).toEqual(['Sheet1', 'Data', 'Sheet3']);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/position,items/visibility');
    const active = worksheets.getActiveWorksheet().load('name');
    const found = worksheets.getItemOrNullObject('DATA').load('name');
    const none = worksheets.getItemOrNullObject('Nothing').load('isNullObject');
    const count = worksheets.getCount();
    await context.sync();
    expect(worksheets.items.map(({ position }) => position)).toEqual([0, 1, 2]);
    expect([active.name, found.name, none.isNullObject, count.value]).toEqual(['Sheet1', 'Data', true, 3]);
  });
});

test('renaming, hiding and deleting', async () => {
  await doing(({ worksheets }) => {
    worksheets.add('Data').name = 'Facts';
    worksheets.add('Other').visibility = 'Hidden';
  });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Facts').activate();
    const shown = worksheets.getCount(true);
    await context.sync();
    expect(shown.value).toBe(2);
    worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  expect(book.sheetNames()).toEqual(['Facts', 'Other']);
});

describe('what Excel refuses', () => {
  test.each([
    ['32 characters', 'x'.repeat(32)],
    ['a slash', 'a/b'],
    ['a colon', 'a:b'],
    ['brackets', 'a[b]'],
    ['an apostrophe at the end', "a'"],
    ['nothing but blanks', ' '],
  ])('a name with %s', async (_name, name) => {
    expect(await codeOf(doing(({ worksheets }) => void worksheets.add(name)))).toBe('InvalidArgument');
    expect(await codeOf(doing((_workbook, sheet) => (sheet.name = name)))).toBe('InvalidArgument');
    expect(book.sheetNames()).toEqual(['Sheet1']);
  });

  test.each<[string, string, (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void]>([
    ['a name that is taken', 'ItemAlreadyExists', ({ worksheets }) => void worksheets.add('SHEET1')],
    ['a sheet that is not there', 'ItemNotFound', ({ worksheets }) => worksheets.getItem('Gone').activate()],
    ['deleting the only sheet', 'InvalidOperation', (_workbook, sheet) => sheet.delete()],
    ['hiding the only sheet', 'InvalidOperation', (_workbook, sheet) => (sheet.visibility = 'Hidden')],
    ['freezing half a row', 'InvalidArgument', (_workbook, sheet) => sheet.freezePanes.freezeRows(1.5)],
  ])('%s: %s', async (_name, code, work) => {
    expect(await codeOf(doing(work))).toBe(code);
  });

  test('a sheet that was deleted meanwhile', async () => {
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Data');
      const cell = sheet.getRange('A1');
      await context.sync();
      await doing(({ worksheets }) => worksheets.getItem('Data').delete());
      cell.values = [[1]];
      await context.sync();
    });
    expect(await codeOf(failing)).toBe('ItemNotFound');
  });
});

describe('a protected sheet', () => {
  beforeEach(async () => {
    await book.write('A1:B2', [
      ['a', 'b'],
      [1, 2],
    ]);
    await doing((_workbook, sheet) => sheet.protection.protect({ allowFormatCells: true }, 'secret'));
  });

  test.each<[string, (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void]>([
    ['values', (_workbook, sheet) => (sheet.getRange('A2').values = [[5]])],
    ['formulas', (_workbook, sheet) => (sheet.getRange('A2').formulas = [['=1']])],
    ['clear', (_workbook, sheet) => sheet.getRange('A1:B2').clear()],
    ['insert', (_workbook, sheet) => void sheet.getRange('A1').insert('Down')],
    ['delete', (_workbook, sheet) => sheet.getRange('1:1').delete('Up')],
    ['a table', (_workbook, sheet) => void sheet.tables.add('A1:B2', true)],
    ['a link', (_workbook, sheet) => (sheet.getRange('A1').hyperlink = { address: 'https://example.org' })],
    ['a width', (_workbook, sheet) => (sheet.getRange('A:A').format.columnWidth = 100)],
    ['a note', (_workbook, sheet) => void sheet.notes.add('A1', 'x')],
    ['another password', (_workbook, sheet) => sheet.protection.unprotect('wrong')],
  ])('refuses %s', async (_name, work) => {
    expect(await codeOf(doing(work))).toBe('AccessDenied');
    expect(await book.values('A1:B2')).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  test('allows what it was told to, and everything once it is unprotected', async () => {
    await doing((_workbook, sheet) => (sheet.getRange('A1').format.font.bold = true));
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sheet1');
      protection.load('protected,options');
      await context.sync();
      expect([protection.protected, protection.options.allowFormatCells]).toEqual([true, true]);
      protection.unprotect('secret');
      protection.load('protected');
      await context.sync();
      expect(protection.protected).toBe(false);
    });
    await doing((_workbook, sheet) => (sheet.getRange('A2').values = [[5]]));
    expect(await book.value('A2')).toBe(5);
  });

  test.each([
    ['sheet.command.insert-sheet', {}, true],
    ['sheet.command.set-worksheet-name', { name: 'SHEET1' }, true],
    ['sheet.command.set-tab-color', { value: '#ff0000' }, true],
    ['sheet.command.clear-selection-content', {}, false],
    ['sheet.command.delete-range-move-up', {}, false],
    ['sheet.command.set-worksheet-col-width', { value: 200 }, false],
  ])('lets a user %s %j: %j', async (command, params, expected) => {
    const { commands } = book.host.book.engine;
    await doing((_workbook, sheet) => sheet.getRange('A1:B2').select());
    expect(await commands.executeCommand(command, params)).toBe(expected);
    await doing((_workbook, sheet) => sheet.protection.unprotect('secret'));
    expect(await commands.executeCommand(command, { ...params, name: 'Other' })).toBe(true);
  });

  test('refuses what a user types, too', async () => {
    await book.type('A2', 5);
    expect(await book.value('A2')).toBe(1);
    await doing((_workbook, sheet) => sheet.protection.unprotect('secret'));
    await book.type('A2', 5);
    expect(await book.value('A2')).toBe(5);
  });
});

test('frozen panes', async () => {
  await Excel.run(async (context) => {
    const panes = context.workbook.worksheets.getItem('Sheet1').freezePanes;
    panes.freezeRows(1);
    const rows = panes.getLocationOrNullObject().load('address');
    await context.sync();
    panes.freezeAt('A1:B3');
    const block = panes.getLocationOrNullObject().load('address');
    await context.sync();
    panes.unfreeze();
    const none = panes.getLocationOrNullObject().load('address');
    await context.sync();
    expect([rows.address, block.address, none.isNullObject]).toEqual(['Sheet1!1:1', 'Sheet1!A1:B3', true]);
  });
});

test('selection', async () => {
  await book.select('B2:C3');
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    const areas = context.workbook.getSelectedRanges().load('address,areaCount');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([selected.address, areas.address, areas.areaCount]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2:C3', 1]);
    expect(cell.address).toBe('Sheet1!B2');
    const data = context.workbook.worksheets.add('Data');
    data.getRange('D4').select();
    cell.load('address');
    const now = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([cell.address, now.address]).toEqual(['Sheet1!B2', 'Data!D4']);
  });
});

test('a sheet with blanks and apostrophes in its name', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Bob's data");
    sheet.getRange('A1').values = [[5]];
    const range = sheet.getRange('A1').load('address');
    const sum = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    sum.formulas = [["='Bob''s data'!A1*2"]];
    sum.load('values');
    await context.sync();
    expect(range.address).toBe("'Bob''s data'!A1");
    expect(sum.values).toEqual([[10]]);
  });
});
