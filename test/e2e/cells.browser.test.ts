import { describeInBrowser } from '../support/describeInBrowser';
import { EXPORTS } from './articles';
import { inWorkbench } from './inWorkbench';
import type { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

describeInBrowser('cells', () => {
  const opened = inWorkbench();
  let page: WorkbenchPage;
  beforeEach(() => {
    page = opened();
  });

  it('of a grid are filled where they are blank, after a preview', async () => {
    await page.paste(EXPORTS);
    await page.type('B2', 'kt');
    await page.type('C2', '2014');
    await page.type('D2', '2015');
    await page.type('B3', 'UC Rusal');
    await page.type('B4', 'Chalco');
    await page.type('D4', '1');
    await page.select('Sheet1!B2:D4');
    await page.tab('Figures').click();
    await page.button(/^Insert all/u).click();
    await page.tab('Fill a grid').click();
    await page.button('Preview').click();
    const preview = page.pane.getByRole('region', { name: /cells of/u }).last();
    await preview.getByText('2,700').waitFor();
    expect(await page.values('Sheet1!C3:D4')).toEqual([
      ['', ''],
      ['', 1],
    ]);
    await page.button(/^Fill 1 cell$/u).click();
    await page.said(/1 cell of .* filled/u);
    expect(await page.values('Sheet1!C3:D4')).toEqual([
      ['', 2700],
      ['', 1],
    ]);
  });

  it('take one figure with its source beside it, in a note, or as a formula that looks it up', async () => {
    await page.paste(EXPORTS);
    await page.click('B2');
    await page.openFigure('519,000');
    await page.button('Insert').click();
    await page.said('Inserted at the active cell.');
    const [[value, unit, , source] = []] = await page.values('Sheet1!B2:E2');
    expect([value, unit]).toEqual([519_000, 't']);
    expect(source).not.toBe('');
    expect((await page.texts('Sheet1!B2'))[0]).toEqual(['519,000']);

    await page.click('B4');
    await page.pane.getByLabel('What to insert at the active cell').selectOption('note');
    await page.button('Insert').click();
    await page.becomes('Sheet1!B4', 519_000);
    const notes = (): Promise<string> =>
      page.host.evaluate(({ book }) => JSON.stringify(book.notes.all(book.sheets.activeId())));
    await page.until(async () => (await notes()).includes('UC Rusal exported 519,000 tonnes'), notes);
    await page.quiet();
    expect(await page.value('Sheet1!C4')).toBe('');

    await page.insertAll();
    await page.said(/inserted: table Figures/u);
    await page.select('Sheet1!B6');
    await page.openFigure('519,000');
    await page.pane.getByLabel('What to insert at the active cell').selectOption('Lookup in Figures, unit and source');
    await page.button('Insert').click();
    await page.becomes('Sheet1!B6', 519_000);
    expect((await page.formulas('Sheet1!B6'))[0]?.[0]).toMatch(/^=INDEX\(Figures\[StdValue\],MATCH\(/u);
    await page.becomes('Sheet1!C6', 't');
  });

  it('calculate with the functions of the add-in, typed by hand', async () => {
    await page.write('Sheet1!D1:D3', [[1], [2], [3]]);
    await page.type('A1', '=INGOT.CONVERTUNIT(1.5,"kt","t")');
    await page.type('A2', '=INGOT.YOY(118,100)');
    await page.type('A3', '=INGOT.CONVERTUNIT(1,"kt","MWh")');
    await page.type('A4', '=INGOT.YOY(1,0)');
    await page.type('A5', '=INGOT.CONVERTUNIT(D1:D3,"kt","t")');
    await page.becomes('Sheet1!A7', 3000);
    const values = (await page.values('Sheet1!A1:A7')).map(([value]) => value);
    expect(values.slice(0, 2)).toEqual([1500, expect.closeTo(0.18, 10)]);
    expect(values.slice(2, 4)).toEqual([expect.stringMatching(/^#(?:VALUE!|N\/A)$/u), '#DIV/0!']);
    expect(values.slice(4)).toEqual([1000, 2000, 3000]);
    await page.type('D3', '4');
    await page.becomes('Sheet1!A7', 4000);
  });
});
