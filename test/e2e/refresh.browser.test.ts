import { isDeepStrictEqual } from 'node:util';
import { describeInBrowser } from '../support/describeInBrowser';
import { inWorkbench } from './inWorkbench';
import { askForRefresh, insertFromTexts, newsComes, tableRows, workOnTable } from './refreshStory';
import type { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

describeInBrowser('a refresh', () => {
  const opened = inWorkbench();
  let page: WorkbenchPage;
  beforeEach(() => {
    page = opened();
  });

  it('changes exactly the right rows, keeps all that the analyst did, and is undone', async () => {
    await insertFromTexts(page);
    await workOnTable(page);
    const before = await tableRows(page);
    expect(before).toEqual([
      [1_380_000, 'Gabon', 'manganese', 700_000, 690_000, 'Gabon'],
      [1_038_000, 'Chile', 'copper', 519_000, 519_000, 'Chile (Codelco)'],
      [240_000, 'Peru', 'zinc concentrate', 120_000, 120_000, 'Peru'],
    ]);

    await newsComes(page);
    await askForRefresh(page);
    expect(await tableRows(page)).toEqual(before);
    await page.pane
      .getByText('1 changed, 2 new facts, 1 row that follows your edits. Nothing is written yet.')
      .waitFor();
    await page.pane.getByRole('checkbox', { name: 'Accept 591,000 t, exports · Chile · copper · 2018-07' }).waitFor();
    await page.button('Apply 4 changes').click();
    await page.said(/Refreshed: .*2 rows added/u);

    const refreshed = await tableRows(page);
    expect(refreshed).toEqual([
      before[0],
      [1_182_000, 'Chile', 'copper', 591_000, 591_000, 'Chile (Codelco)'],
      before[2],
      [16_800, 'Congo', 'cobalt', 8400, 8400, 'Congo'],
      [10_000_000, 'Guinea', 'bauxite', 5_000_000, 5_000_000, 'Guinea'],
    ]);

    await page.bar('Refresh all').click();
    await page.said('Nothing has changed.');
    await page.button('Undo last refresh').click();
    await page.said(/Undone: .* 2 rows taken out/u);
    expect(await tableRows(page)).toEqual(before);

    // The spreadsheet's own undo goes the same way back, and comes again.
    await page.quiet();
    await page.click('A20');
    const goTo = async (rows: unknown[][], keys: 'Control+z' | 'Control+y'): Promise<void> => {
      for (let steps = 0; steps < 8 && !isDeepStrictEqual(await tableRows(page), rows); steps += 1) {
        await page.pressUndo(keys);
      }
      expect(await tableRows(page)).toEqual(rows);
    };
    await goTo(refreshed, 'Control+z');
    await goTo(before, 'Control+z');
    await goTo(refreshed, 'Control+y');
    await goTo(before, 'Control+y');
  });

  it('reads the samples as the collection that they are, and finds nothing new', async () => {
    await page.button('Try the sample articles').click();
    await page.allRead();
    await page.insertAll();
    await page.said(/figures inserted: table Figures/u);
    await page.bar('Refresh all').click();
    expect(await page.said(/Nothing has changed|has news|not read|could not/u)).toContain('Nothing has changed.');
    await page.pane.getByText('Checked: ').waitFor();
  });
});
