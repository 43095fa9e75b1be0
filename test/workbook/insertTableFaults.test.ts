import { figureRows } from '../../src/output/figureRows';
import { insertTable } from '../../src/workbook/insertTable';
import { WorkbookError } from '../../src/workbook/WorkbookError';
import { everyFault } from '../support/everyFault';
import { openWorkbook, type HeadlessWorkbook } from '../support/headlessWorkbook';
import { workbookState } from '../support/workbookState';
import { TIN_ARTICLES } from '../output/examples';

const rows = figureRows(TIN_ARTICLES);

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = openWorkbook();
  await book.write('A1:B1', [['mine', '=1+1']]);
  const { sheets, cells } = book.host.book;
  cells.writeFormats({ sheetId: sheets.activeId(), box: { top: 5, left: 2, bottom: 9, right: 9 } }, '0.000');
  await book.select('B5');
});
afterEach(() => book.dispose());

describe.each(['newSheet', 'activeCell'] as const)('%s: where Excel fails, nothing is left', (place) => {
  test.each(['action', 'request'] as const)(
    'at any %s',
    async (kind) => {
      const errors = await everyFault(book, kind, () => insertTable(rows, { place }));
      expect(errors.length).toBeGreaterThan(5);
      for (const error of errors) {
        expect(error).toBeInstanceOf(WorkbookError);
        expect(error).toMatchObject({
          code: 'hostFailed',
          message: expect.stringContaining('not inserted') as unknown,
        });
      }
      expect(book.tableNames()).toEqual(['Figures']);
    },
    120_000,
  );

  test('where it is cancelled on the way', async () => {
    const before = await workbookState(book);
    const stop = new AbortController();
    const reason = new Error('cancelled');
    const onProgress = () => stop.abort(reason);
    await expect(insertTable(rows, { place, onProgress, signal: stop.signal })).rejects.toBe(reason);
    expect(await workbookState(book)).toEqual(before);
  });
});

test('what cannot be taken back is said', async () => {
  const { faults } = book.host;
  // The third write, and after that the request that would take it back.
  faults.failAction(2, ({ kind, name }) => kind === 'set' && name === 'Values');
  const attempt = insertTable(rows, { place: 'newSheet' }).catch((error: unknown) => error);
  let requests = 0;
  const { executor } = book.host;
  const execute = executor.executeAsync.bind(executor);
  const spy = jest.spyOn(executor, 'executeAsync').mockImplementation((...args) => {
    requests += 1;
    if (requests > 3) faults.failRequest(1);
    return execute(...args);
  });
  const error = await attempt;
  spy.mockRestore();
  faults.clear();
  expect(error).toMatchObject({
    code: 'leftBehind',
    message: expect.stringMatching(/not inserted.*could not be taken back: look at the sheet Figures/) as unknown,
  });
});

test('a sheet that is deleted meanwhile is said to be gone', async () => {
  const { sheets } = book.host.book;
  await insertTable(rows, { place: 'newSheet' });
  await book.select('Figures!A30');
  const insert = insertTable(rows, {
    place: 'activeCell',
    onProgress: () => {
      const id = sheets.find('Figures');
      if (id !== undefined) sheets.delete(id);
    },
  });
  await expect(insert).rejects.toMatchObject({ message: expect.stringContaining('no longer there') as unknown });
});
