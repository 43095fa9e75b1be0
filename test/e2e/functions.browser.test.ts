import { describeInBrowser } from '../support/describeInBrowser';
import { inWorkbench } from './inWorkbench';
import type { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

describeInBrowser('the functions of the pane, in the workbench', () => {
  const opened = inWorkbench();
  let page: WorkbenchPage;
  beforeEach(() => {
    page = opened();
  });
  const openFunction = async (name: string): Promise<void> => {
    await page.button('Functions').click();
    await page.button(new RegExp(`^${name}`, 'u')).click();
  };

  it('take the selected cells, go into the active cell, and replace nothing unasked', async () => {
    await page.write('Sheet1!A1:A3', [[1], [2], [3]]);
    await page.write('Sheet1!C2', [['mine']]);
    await openFunction('CONVERTUNIT');
    await page.select('Sheet1!A1:A3');
    await page.button('Take the selected cells for value').click();
    await page.pane.getByRole('status').filter({ hasText: '3000' }).waitFor();
    await page.select('Sheet1!C1');
    await page.button('Insert at the active cell').click();
    await page.said(/C2 holds "mine"/u);
    expect(await page.values('Sheet1!C1:C2')).toEqual([[''], ['mine']]);
    await page.button('Replace').click();
    await page.becomes('Sheet1!C3', 3000);
    await page.button('Undo').click();
    await page.becomes('Sheet1!C2', 'mine');
    await page.becomes('Sheet1!C1', '');
  });

  it('are at work in the sample sheet', async () => {
    await page.bar('Sample sheet').click();
    await page.becomes("'Customs sample'!G17", 411);
    expect((await page.texts("'Customs sample'!F16:I17")).map((row) => row.join(' '))).toEqual([
      '71.4 714 -6.1% -6.1%',
      '41.1 411 -2.8% -4.9%',
    ]);
  });
});
