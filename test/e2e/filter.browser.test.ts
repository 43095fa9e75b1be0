import { describeInBrowser } from '../support/describeInBrowser';
import { inWorkbench } from './inWorkbench';
import { askForRefresh, insertFromTexts, newsComes, tableRows } from './refreshStory';
import { applyAll } from './sourceStory';
import type { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

/** Filters the table of figures as the list under its header does: only rows with these texts stay in sight. */
async function filterBy(page: WorkbenchPage, header: string, shown: readonly string[]): Promise<void> {
  const isDone = await page.host.evaluate(
    ({ book }, [name, texts]) => {
      const table = book.tables.find('Figures');
      if (table === undefined) return false;
      return book.engine.commands.executeCommand('sheet.command.set-table-filter', {
        unitId: book.engine.unitId,
        tableId: table.id,
        column: book.tables.columnNames(table.id).indexOf(name),
        tableFilter: { filterType: 'manual', values: texts },
      });
    },
    [header, shown] as const,
  );
  expect(isDone).toBe(true);
}

/** Of which rows of the table, from 1, nothing is to be seen. */
const hiddenRows = (page: WorkbenchPage): Promise<number[]> =>
  page.host.evaluate(({ book }) => {
    const table = book.tables.find('Figures');
    if (table === undefined) return [];
    const sheet = book.engine.sheet(table.sheetId).getSheet();
    const rows = Array.from({ length: table.box.bottom - table.box.top }, (_row, index) => index + 1);
    return rows.filter((row) => !sheet.getRowVisible(table.box.top + row));
  });

describeInBrowser('a table that a person filtered', () => {
  const opened = inWorkbench();

  it.each([
    ['by what the refresh changes', 'Value', ['700,000'], [1, 2]],
    ['by what it does not change', 'Subject', ['Peru'], [1, 3]],
  ])('%s is refreshed behind the filter, which stays', async (_name, header, shown, hidden) => {
    const page = opened();
    await insertFromTexts(page);
    await filterBy(page, header, shown);
    expect(await hiddenRows(page)).toEqual(hidden);
    await newsComes(page);
    await askForRefresh(page);
    await applyAll(page);
    expect(await tableRows(page, ['Subject', 'Value'])).toEqual([
      ['Chile', 591_000],
      ['Peru', 120_000],
      ['Gabon', 700_000],
      ['Congo', 8400],
      ['Guinea', 5_000_000],
    ]);
    expect((await hiddenRows(page)).filter((row) => row <= 3)).toEqual(hidden);
    if (process.env.LOOK !== undefined)
      await page.page.screenshot({ path: `${process.env.LOOK}/filter-${header}.png` });
    await page.button('Undo last refresh').click();
    await page.said(/Undone: .* 2 rows taken out/u);
    expect(await tableRows(page, ['Subject', 'Value'])).toEqual([
      ['Chile', 519_000],
      ['Peru', 120_000],
      ['Gabon', 700_000],
    ]);
    expect(await hiddenRows(page)).toEqual(hidden);
  });
});
