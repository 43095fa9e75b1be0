import { describeInBrowser } from '../support/describeInBrowser';
import { inWorkbench } from './inWorkbench';
import { insertFromTexts, newsComes, tableRows } from './refreshStory';

jest.setTimeout(240_000);

describeInBrowser('a workbook from a later version of Ingot', () => {
  const opened = inWorkbench();

  it('is looked at, and what this version cannot write is refused with what to do', async () => {
    const page = opened();
    await insertFromTexts(page);
    await page.quiet();
    await page.host.evaluate(({ book: { xmlParts } }) => {
      for (const id of xmlParts.ids('urn:ingot:dataset')) {
        xmlParts.setXml(id, xmlParts.xml(id).replace(' version="1"', ' version="2"'));
      }
    });
    const parts = () =>
      page.host.evaluate(({ book: { xmlParts } }) => xmlParts.ids().map((id) => [id, xmlParts.xml(id)]));
    const [kept, before] = [await parts(), await tableRows(page, ['Subject', 'Value'])];

    await page.asColleague();
    await page.button('Datasets').click();
    await page.pane.getByRole('list', { name: 'Datasets' }).getByText('3 rows').waitFor();
    await page.pane.getByText('A later version of Ingot saved the datasets of this workbook. They are shown').waitFor();
    await newsComes(page);
    await page.bar('Refresh all').click();
    expect(await page.said(/would lose some of it/u)).toContain(
      'Update Ingot to change or refresh them; the table stays as it is.',
    );
    await page.quiet();
    expect(await tableRows(page, ['Subject', 'Value'])).toEqual(before);
    expect(await parts()).toEqual(kept);
  });
});
