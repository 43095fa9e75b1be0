import { describeInBrowser } from '../support/describeInBrowser';
import { EXPORTS } from './articles';
import { downloadedParts } from './downloadedParts';
import { inWorkbench } from './inWorkbench';
import type { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

/** Chooses an entry of the menu of a sheet's tab. */
async function chooseOfTab({ page }: WorkbenchPage, sheet: string, entry: string): Promise<void> {
  await page.getByText(sheet, { exact: true }).last().click({ button: 'right' });
  await page.getByText(entry, { exact: true }).click();
}

describeInBrowser('a sheet that is protected by hand', () => {
  const opened = inWorkbench();

  it('refuses the user and the add-in, says so, is so in the file, and can be freed again', async () => {
    const page = opened();
    const refusal = page.page.getByRole('alert').filter({ hasText: 'The sheet “Sheet1” is protected' });
    await page.write('A1', [['mine']]);
    await chooseOfTab(page, 'Sheet1', 'Protect sheet');

    await page.pressKeys('A1', 'other');
    await refusal.waitFor();
    await page
      .bar('Put the message away')
      .or(page.page.getByRole('button', { name: 'Put the message away' }))
      .click();
    await page.select('A1');
    await page.page.keyboard.press('Delete');
    await refusal.waitFor();
    await page.page.keyboard.press('Control+z');
    expect(await page.value('A1')).toBe('mine');

    await page.paste(EXPORTS);
    await page.select('B3');
    await page.insertAll('At the active cell');
    expect(await page.said(/protected/u)).toMatch(/not inserted: the sheet or the workbook is protected/u);
    expect((await downloadedParts(page)).get('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"');

    await chooseOfTab(page, 'Sheet1', 'Unprotect sheet');
    await page.type('A1', 'other');
    await page.until(
      async () => (await page.value('A1')) === 'other',
      () => Promise.resolve('The sheet is protected still.'),
    );
    expect((await downloadedParts(page)).get('xl/worksheets/sheet1.xml')).not.toContain('sheetProtection');
  });
});
