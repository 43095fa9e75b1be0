import type { HeadlessWorkbook } from '../../support/headlessWorkbook';
import { openWorkbook } from '../../support/headlessWorkbook';

let book: HeadlessWorkbook;

beforeEach(() => {
  book = openWorkbook();
});

afterEach(async () => {
  // The engine calculates in a moment, and would miss what is gone by then.
  await book.host.book.calculation.settled();
  book.dispose();
});

/** Does something to the workbook in one request. */
const doing = (work: (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook, context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });

describe('undo', () => {
  it('takes a request back from its end, and does it again from its start', async () => {
    await doing((_workbook, sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.freezePanes.freezeRows(1);
      sheet.getRange('A1').values = [[2]];
    });
    book.host.book.undo();
    expect(await book.values('A1')).toEqual([['']]);
    book.host.book.redo();
    expect(await book.values('A1')).toEqual([[2]]);
  });

  it('takes a sheet back with what was written onto it', async () => {
    await doing(({ worksheets }) => {
      const sheet = worksheets.add('Data');
      sheet.getRange('A1').values = [[1]];
      sheet.freezePanes.freezeRows(1);
    });
    book.host.book.undo();
    expect(book.sheetNames()).toEqual(['Sheet1']);
    book.host.book.redo();
    expect(book.sheetNames()).toEqual(['Sheet1', 'Data']);
    expect(await book.values('Data!A1')).toEqual([[1]]);
  });

  it('takes requests that come when the one before is written one by one', async () => {
    await doing((_workbook, sheet) => (sheet.getRange('A1').values = [[1]]));
    book.host.book.writes.flush();
    await doing((_workbook, sheet) => (sheet.getRange('A1').values = [[2]]));
    book.host.book.undo();
    expect(await book.values('A1')).toEqual([[1]]);
    book.host.book.undo();
    expect(await book.values('A1')).toEqual([['']]);
  });

  it('leaves what a user did to a step of its own', async () => {
    await doing((_workbook, sheet) => (sheet.getRange('A1').values = [[1]]));
    await book.type('A2', 5);
    book.host.book.undo();
    expect(await book.values('A1:A2')).toEqual([[1], ['']]);
  });
});
