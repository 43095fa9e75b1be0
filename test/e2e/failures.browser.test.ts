import { describeInBrowser } from '../support/describeInBrowser';
import { EXPORTS } from './articles';
import { onePage } from './onePage';
import type { WorkbenchPage } from './workbenchPage';
import { startWorkbench, type RunningWorkbench } from './workbenchServer';

jest.setTimeout(240_000);

describeInBrowser('an insert that cannot be', () => {
  let workbench: RunningWorkbench;
  let page: WorkbenchPage;

  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.close());
  const opened = onePage(async () => {
    const fresh = await workbench.open();
    await fresh.paste(EXPORTS);
    return fresh;
  });
  beforeEach(() => {
    page = opened();
  });

  /** What stands in the workbook, all of it. */
  const everything = async (): Promise<unknown> => [
    await page.sheetNames(),
    await page.tableNames(),
    await Promise.all((await page.sheetNames()).map((name) => page.formulas(`'${name}'!A1:AH40`))),
  ];

  it('is refused on a protected sheet', async () => {
    const before = await everything();
    await page.host.evaluate(({ book }) =>
      book.protection.protect(book.sheets.activeId(), { options: {}, password: undefined }),
    );
    await page.insertAll('At the active cell');
    expect(await page.said(/protected/u)).toMatch(/not inserted: the sheet or the workbook is protected.*Unprotect/u);
    await page.host.evaluate(({ book }) => book.protection.unprotect(book.sheets.activeId(), undefined));
    expect(await everything()).toEqual(before);
  });

  it('is refused where something stands in the way', async () => {
    await page.write('Sheet1!C3', [['mine']]);
    const before = await everything();
    await page.insertAll('At the active cell');
    expect(await page.said(/mine/u)).toMatch(/C3 holds "mine".*Nothing was changed\. Choose another place/u);
    expect(await everything()).toEqual(before);
  });

  it.each([1, 3, 6])('is taken back where Excel fails at request %d', async (nth) => {
    const before = await everything();
    await page.chooseInsert();
    await page.quiet();
    await page.host.evaluate(({ faults }, request) => faults.failRequest(request), nth);
    await page.pressInsert();
    await page.said(/not inserted: Excel stopped working on it .*Try again/u);
    expect(await everything()).toEqual(before);
    await page.button('Put the message away').click();
  });

  it.each(['Values', 'NumberFormat', 'Style'])('is taken back where Excel fails in the middle, at %s', async (name) => {
    const before = await everything();
    await page.chooseInsert();
    await page.quiet();
    await page.host.evaluate(({ faults }, wanted) => faults.failAction(1, (action) => action.name === wanted), name);
    await page.pressInsert();
    await page.said(/not inserted: Excel stopped working on it .*Try again/u);
    expect(await everything()).toEqual(before);
    await page.button('Put the message away').click();
  });

  it('is refused while a cell is being edited, and not made up for later', async () => {
    await page.click('B20');
    await page.page.keyboard.type('being typed');
    await page.until(
      () => page.host.evaluate(({ edit }) => edit.isEditing),
      () => Promise.resolve('No cell took the keys.'),
    );
    await page.insertAll('At the active cell');
    expect(await page.said(/being edited/u)).toContain('Finish it with Enter or Esc, then insert again.');
    await page.click('B22');
    await page.becomes('Sheet1!B20', 'being typed');
    expect(await page.tableNames()).toEqual([]);
    await page.insertAll();
    await page.said(/inserted: table Figures/u);
    expect(await page.value('Sheet1!B22')).toBe('');
    expect(await page.tableNames()).toEqual(['Figures']);
  });

  it('is refused where the table has gone meanwhile', async () => {
    if ((await page.tableNames()).length === 0) {
      await page.insertAll();
      await page.said(/inserted: table Figures/u);
    }
    await page.tab('Figures').click();
    await page.button(/^Insert all/u).click();
    await page.pane.getByRole('radio', { name: 'Below the rows of a table' }).check();
    await page.host.evaluate(({ book }) => {
      const id = book.sheets.find('Figures');
      if (id !== undefined) book.sheets.delete(id);
    });
    const before = await everything();
    await page.button(/^Insert \d+ figures$/u).click();
    expect(await page.said(/no longer there|any more|There is no/u)).toMatch(/Figures.*[.:] .*(?:Choose|choose)/u);
    expect(await everything()).toEqual(before);
  });
});
