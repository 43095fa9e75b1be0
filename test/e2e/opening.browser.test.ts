import { describeInBrowser } from '../support/describeInBrowser';
import { startSite, type LocalSite } from '../support/localSite';
import { inWorkbench } from './inWorkbench';
import {
  addAddress,
  applyAll,
  CONGO,
  CONGO_ROW,
  corrected,
  newsPage,
  offeredRows,
  openDataset,
  previewRefresh,
} from './sourceStory';
import type { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

describeInBrowser('when a workbook with datasets is opened', () => {
  const opened = inWorkbench();
  let page: WorkbenchPage;
  let site: LocalSite;
  beforeEach(async () => {
    site = await startSite();
    site.put('/congo', { body: newsPage(CONGO) });
    page = opened();
    page.mayAsk(site);
    await openDataset(page);
    await addAddress(page, 'page', `${site.address}/congo`);
    await previewRefresh(page);
    await applyAll(page);
    site.put('/congo', { body: newsPage(corrected(CONGO, '8,400', '9,900')) });
  });
  afterEach(() => site.close());

  /** All that a workbook holds, what Ingot keeps in it included. */
  const everything = async (): Promise<unknown> => [
    await page.host.evaluate(({ book: { xmlParts } }) => xmlParts.ids().map((id) => [id, xmlParts.xml(id)])),
    await page.sheetNames(),
    await Promise.all((await page.sheetNames()).map((name) => page.formulas(`'${name}'!A1:AH40`))),
  ];

  const switchOn = async (): Promise<void> => {
    await page.button('Back to the datasets').click();
    await page.pane
      .getByRole('checkbox', { name: 'Look for news when this workbook is opened, and only tell' })
      .click();
    await page.pane.getByRole('checkbox', { name: /^Look for news/u, checked: true }).waitFor();
  };

  it('no site is asked, and nothing is said, unless that was switched on', async () => {
    const [before, asked] = [await everything(), site.asked.length];
    await page.reopenPane();
    await page.allRead();
    await page.quiet();
    expect(site.asked).toHaveLength(asked);
    expect(await page.pane.getByText('news').count()).toBe(0);
    expect(await everything()).toEqual(before);
  });

  it('the pane tells that there is news where that was switched on, and touches nothing', async () => {
    await switchOn();
    const [before, asked] = [await everything(), site.asked.length];
    await page.reopenPane();
    await page.said('The dataset Figures has news.');
    await page.quiet();
    expect(site.asked.slice(asked)).toEqual(['/congo']);
    expect(await everything()).toEqual(before);
    expect(await page.pane.getByRole('tab', { name: 'Articles', selected: true }).count()).toBe(1);

    await page.button('Show them').click();
    await page.button('Refresh Figures').click();
    await page.pane.getByRole('heading', { name: 'Refresh of Figures' }).waitFor();
    expect(await offeredRows(page)).toEqual([CONGO_ROW.replace('8,400', '9,900')]);
  });

  it('the pane says nothing where there is none, though that was switched on', async () => {
    await switchOn();
    site.put('/congo', { body: newsPage(CONGO) });
    const asked = site.asked.length;
    await page.reopenPane();
    await page.until(
      () => Promise.resolve(site.asked.length > asked),
      () => Promise.resolve('The site was not asked.'),
    );
    await page.quiet();
    expect(await page.pane.getByText('news').count()).toBe(0);
  });
});
