import { describeInBrowser } from '../support/describeInBrowser';
import { EXPORTS } from './articles';
import { inWorkbench } from './inWorkbench';
import type { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

describeInBrowser('an article', () => {
  const opened = inWorkbench();
  let page: WorkbenchPage;
  beforeEach(() => {
    page = opened();
  });

  it('gets its date, shows where a figure stands, and is inserted as it was corrected', async () => {
    await page.paste(EXPORTS);
    await page.pane.getByLabel(/^Date needed/u).fill('2016-10-14');
    await page.pane.getByLabel(/^Date needed/u).waitFor({ state: 'detached' });
    await page.allRead();
    await page.openFigure('519,000');
    expect(await page.field(/^Period/u).inputValue()).toBe('Jan–Sep 2016');
    const text = page.pane.getByRole('region', { name: 'Article text' });
    expect(await text.locator('mark').innerText()).toContain('519,000 tonnes');
    expect((await text.locator('[data-mark~="sentence"]').allInnerTexts()).join('')).toBe(
      'UC Rusal exported 519,000 tonnes of aluminium in January to September, 18 percent more than a year earlier.',
    );

    await page.field('Subject').fill('Rusal');
    await page.field('Subject').press('Enter');
    await page.button('Always call it this: UC Rusal becomes Rusal').click();
    await page.field('Value').fill('520,000');
    await page.field('Value').press('Enter');
    await page.insertAll();
    await page.said(/inserted: table Figures/u);
    const subjects = await page.column('Figures', 'Subject');
    expect(subjects.filter((name) => name !== 'Chalco')).toEqual(['Rusal', 'Rusal', 'Rusal']);
    expect(await page.column('Figures', 'StdValue')).toContain(520_000);
    expect(await page.column('Figures', 'SubjectWritten')).toContain('UC Rusal');
    // 1 January and 30 September 2016, as Excel counts days.
    const row = subjects.indexOf('Rusal');
    expect([
      (await page.column('Figures', 'PeriodStart'))[row],
      (await page.column('Figures', 'PeriodEnd'))[row],
    ]).toEqual([42_370, 42_643]);
    await page.button('Settings').click();
    await page.pane.getByText('UC Rusal').waitFor();
  });

  it('is reviewed by the keyboard alone', async () => {
    await page.paste(EXPORTS);
    await page.tab('Review').click();
    const queue = page.pane.getByRole('region', { name: 'Review', exact: true });
    const { keyboard } = page.page;
    const isAt = (place: number): Promise<void> => queue.getByText(new RegExp(`^${place} of \\d+$`, 'u')).waitFor();
    await isAt(1);
    const rejected = await queue.getByRole('heading').first().innerText();
    await keyboard.press('x');
    await isAt(2);
    await keyboard.press('k');
    await isAt(1);
    await queue.getByRole('button', { name: 'Restore' }).waitFor();
    await keyboard.press('j');
    await isAt(2);
    const done = queue.getByRole('heading', { name: 'All reviewed' });
    const sure = queue.getByRole('button', { name: /^Review the .*sure ones? too$/u });
    const next = queue.getByText(/^\d+ of \d+$/u);
    await keyboard.press('Enter');
    await done.waitFor();
    await sure.press('Enter');
    for (let place = 1; await next.or(done).first().waitFor(), await next.isVisible(); place += 1) {
      await isAt(place);
      await keyboard.press('Enter');
      await queue.getByText(new RegExp(`^${place} of`, 'u')).waitFor({ state: 'detached' });
    }
    await done.waitFor();
    await page.insertAll();
    await page.said(/inserted: table Figures/u);
    expect(new Set(await page.column('Figures', 'Reviewed'))).toEqual(new Set([true]));
    await page.openFigure(rejected.split(' ')[0] ?? '');
    await page.pane.getByRole('img', { name: 'rejected' }).first().waitFor();
  });

  it('comes from the selected cells by the ribbon and by the menu of a cell, and shows its source from a cell', async () => {
    await page.write(
      'Sheet1!B2:B4',
      EXPORTS.split('\n\n')
        .slice(0, 3)
        .map((line) => [line]),
    );
    await page.write('Sheet1!D2', [['Chalco sold 1,100 tonnes of alumina in 2014.']]);
    await page.select('Sheet1!B2:B4');
    await page.bar('Close the task pane').click();
    await page.bar('Extract from selection').click();
    await page.allRead();
    await page.pane.getByText('B2:B4').first().waitFor();
    await page.chooseInMenu('D2', 'Extract figures');
    await page.pane.getByRole('tab', { name: /Articles\s*2/u }).waitFor();
    await page.allRead();
    await page.insertAll();
    await page.said(/inserted: table Figures/u);
    await page.tab('Articles').click();
    await page.chooseInMenu('A2', 'Show source');
    await page.pane.getByRole('region', { name: 'Figure', exact: true }).waitFor();
    expect(await page.pane.locator('mark').innerText()).toContain('519,000 tonnes');
  });
});
