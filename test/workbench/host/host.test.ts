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

/** Writes three cells in three actions. */
const writeThree = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (const [row, value] of ['a', 'b', 'c'].entries()) sheet.getCell(row, 0).values = [[value]];
    await context.sync();
  });

describe('failures on demand', () => {
  test('the nth write', async () => {
    book.host.faults.failAction(2, ({ kind, name }) => kind === 'set' && name === 'Values');
    expect(await codeOf(writeThree())).toBe('GeneralException');
    expect(await book.values('A1:A3')).toEqual([['a'], [''], ['']]);
    await writeThree();
    expect(await book.values('A1:A3')).toEqual([['a'], ['b'], ['c']]);
  });

  test('a method that makes an object', async () => {
    book.host.faults.failAction(1, ({ kind, name }) => kind === 'call' && name === 'Add');
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.add('Data');
      await context.sync();
    });
    expect(await codeOf(failing)).toBe('GeneralException');
    expect(book.sheetNames()).toEqual(['Sheet1']);
  });

  test('the nth request, of which nothing is done', async () => {
    book.host.faults.failRequest(2);
    await writeThree();
    expect(await codeOf(writeThree())).toBe('GeneralException');
    await writeThree();
  });

  test('none any more after they were cleared', async () => {
    book.host.faults.failRequest(1);
    book.host.faults.failAction(1);
    book.host.faults.clear();
    expect(await codeOf(writeThree())).toBeUndefined();
  });
});

describe('while a cell is edited', () => {
  test('calls fail', async () => {
    book.editCell(true);
    expect(await codeOf(writeThree())).toBe('InvalidOperationInCellEditMode');
    book.editCell(false);
    expect(await codeOf(writeThree())).toBeUndefined();
  });

  test('calls that may wait do', async () => {
    book.editCell(true);
    const done: string[] = [];
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
      done.push('written');
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toEqual([]);
    book.editCell(false);
    await waiting;
    expect(await book.value('A1')).toBe(1);
  });
});

test('requests and answers have a limit', async () => {
  const small = openWorkbook({ messageLimit: 5000 });
  expect(await codeOf(writeThree())).toBeUndefined();
  const long = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x'.repeat(6000)]];
    await context.sync();
  });
  expect(await codeOf(long)).toBe('RequestPayloadSizeLimitExceeded');
  await small.write('A1', [['x'.repeat(6000)]]);
  const reading = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
  });
  expect(await codeOf(reading)).toBe('ResponsePayloadSizeLimitExceeded');
  small.dispose();
});

describe('undo', () => {
  test('a request is one step', async () => {
    await book.write('A1', [['before']]);
    await writeThree();
    await book.undo();
    expect(await book.values('A1:A3')).toEqual([['before'], [''], ['']]);
  });

  test('a table and what was written with it', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A2').values = [['Value'], [5]];
      sheet.tables.add('A1:A2', true);
      await context.sync();
    });
    await book.undo();
    expect([book.tableNames(), await book.values('A1:A2')]).toEqual([[], [[''], ['']]]);
  });

  test('formats come back', async () => {
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      cell.values = [[0.5]];
      cell.numberFormat = [['0.0']];
      await context.sync();
      cell.numberFormat = [['0%']];
      await context.sync();
    });
    expect(await book.texts('A1')).toEqual([['50%']]);
  });
});

describe('events', () => {
  /** What an add-in hears of while something is done. */
  async function heard(work: () => Promise<void>): Promise<string[]> {
    const events: string[] = [];
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add(({ address, changeType }) =>
        Promise.resolve(void events.push(`sheet ${address} ${changeType}`)),
      );
      workbook.worksheets.onChanged.add(({ address }) => Promise.resolve(void events.push(`any ${address}`)));
      workbook.onSelectionChanged.add(() => Promise.resolve(void events.push('selection')));
      const table = workbook.tables.getItemOrNullObject('Figures');
      await context.sync();
      if (!table.isNullObject) {
        table.onChanged.add(({ address }) => Promise.resolve(void events.push(`table ${address}`)));
        await context.sync();
      }
    });
    await work();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return events;
  }

  test('what is written, by whomever', async () => {
    expect(await heard(() => book.type('B2', 5))).toEqual(['sheet B2 RangeEdited', 'any B2']);
    expect(await heard(writeThree)).toEqual(expect.arrayContaining(['sheet A1:A3 RangeEdited']));
  });

  test('what changes in a table', async () => {
    await book.write('A1:A2', [['Value'], [5]]);
    await Excel.run(async (context) => {
      context.workbook.tables.add('Sheet1!A1:A2', true).name = 'Figures';
      await context.sync();
    });
    expect(await heard(() => book.type('A2', 6))).toContain('table A2');
    expect(await heard(() => book.type('C2', 6))).not.toContain('table C2');
  });

  test('what is selected', async () => {
    expect(await heard(() => book.select('C3'))).toContain('selection');
  });

  test('nothing once the handler is removed', async () => {
    const events: string[] = [];
    const handler = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const added = sheet.onChanged.add(({ address }) => Promise.resolve(void events.push(address)));
      await context.sync();
      return added;
    });
    await book.type('A1', 1);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await book.type('A2', 1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events).toEqual(['A1']);
  });
});

describe('Office', () => {
  test.each([
    ['ExcelApi', '1.13', true],
    ['ExcelApi', '1.9', true],
    ['ExcelApi', '1.18', true],
    ['ExcelApi', '1.19', false],
    ['SharedRuntime', '1.1', true],
    ['Nothing', '1.1', false],
  ])('the requirement set %s %s: %s', (name, version, isThere) => {
    expect(Office.context.requirements.isSetSupported(name, version)).toBe(isThere);
  });

  test('an older Excel', () => {
    const older = openWorkbook({ requirements: { ExcelApi: '1.13' } });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
    older.dispose();
  });

  test('it is ready, and says where it is', async () => {
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.host).toBe(Office.HostType.Excel);
  });

  test('actions run until they say that they are done', async () => {
    const done: string[] = [];
    Office.actions.associate('ShowPane', (event: Office.AddinCommands.Event) => {
      setTimeout(() => {
        done.push(event.source.id);
        event.completed();
      }, 5);
    });
    expect(await book.client.runAction('ShowPane')).toBe(true);
    expect(done).toEqual(['ShowPane']);
    expect(await book.client.runAction('Nothing')).toBe(false);
  });

  test('the add-in hears when its pane is hidden', async () => {
    const modes: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
    book.client.paneBecame(false);
    book.client.paneBecame(true);
    expect(modes).toEqual(['Hidden', 'Taskpane']);
  });
});

test('several workbooks stand side by side', async () => {
  await book.write('A1', [['first']]);
  const other = openWorkbook();
  await writeThree();
  other.dispose();
  book.use();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    expect(cell.values).toEqual([['first']]);
  });
});
