import { describeInBrowser } from '../support/describeInBrowser';
import { EXPORTS } from './articles';
import { downloadedParts } from './downloadedParts';
import { inWorkbench } from './inWorkbench';

jest.setTimeout(240_000);

describeInBrowser('the downloaded workbook', () => {
  const opened = inWorkbench();

  it('holds what the add-in needs to refresh the table, as it was written', async () => {
    const page = opened();
    expect([...(await downloadedParts(page)).keys()].filter((name) => name.startsWith('customXml/'))).toEqual([]);
    await page.paste(EXPORTS);
    await page.insertAll();
    await page.said(/inserted/u);
    await page.quiet();
    const kept = await page.host.evaluate(({ book: { xmlParts } }) => xmlParts.ids().map((id) => xmlParts.xml(id)));
    expect(kept.filter((xml) => xml.includes('xmlns="urn:ingot:dataset"'))).toHaveLength(1);
    const parts = await downloadedParts(page);
    expect(kept.map((_xml, index) => parts.get(`customXml/item${index + 1}.xml`))).toEqual(kept);
  });
});
