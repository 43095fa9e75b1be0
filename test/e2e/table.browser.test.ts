import ExcelJS from 'exceljs';
import { readFile } from 'node:fs/promises';
import { describeInBrowser } from '../support/describeInBrowser';
import { EXPORTS, HOSTILE } from './articles';
import { inWorkbench } from './inWorkbench';
import type { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

describeInBrowser('figures as a table', () => {
  const opened = inWorkbench();
  let page: WorkbenchPage;
  beforeEach(() => {
    page = opened();
  });

  it('stand in a sheet three clicks after the workbench has opened, and formulas find them', async () => {
    await page.button('Try the sample articles').click();
    await page.button('Insert all…').click();
    await page.button(/^Insert \d+ figures$/u).click();
    await page.said(/figures inserted: table Figures on sheet Figures/u);
    expect(await page.tableNames()).toEqual(['Figures']);
    expect(await page.sheetNames()).toEqual(['Sheet1', 'Figures']);

    const subjects = await page.column('Figures', 'Subject');
    const values = await page.column('Figures', 'StdValue');
    expect(values[subjects.indexOf('Itaipu')]).toBe(14_000);
    const published = (await page.column('Figures', 'Published')).filter((date) => date !== '');
    // 14 October 2012, as Excel counts days.
    expect(published).toContain(41_196);
    const formats = await page.formats('Figures');
    const headers = (await page.values('Figures[#Headers]'))[0] ?? [];
    const formatOf = (header: string): unknown => formats[subjects.indexOf('Itaipu')]?.[headers.indexOf(header)];
    expect([formatOf('StdValue'), formatOf('Published'), formatOf('YoY')]).toEqual(['#,##0', 'yyyy-mm-dd', '0.0%']);
    expect((await page.texts('Figures[StdValue]'))[subjects.indexOf('Itaipu')]).toEqual(['14,000']);

    await page.type(
      'Sheet1!B2',
      '=SUMIFS(Figures[StdValue],Figures[Use],TRUE,Figures[Subject],"Itaipu",Figures[StdUnit],"MW")',
    );
    await page.becomes('Sheet1!B2', 14_000);
  });

  it('are saved as a file that other programs open', async () => {
    await page.paste(EXPORTS);
    await page.insertAll();
    await page.said(/inserted: table Figures/u);
    await page.type('Sheet1!A1', '=SUM(Figures[StdValue])');
    await page.type('Sheet1!A2', '=INGOT.CONVERTUNIT(1.5,"kt","t")');
    await page.becomes('Sheet1!A2', 1500);
    const file = await (await page.download()).path();
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Uint8Array.from(await readFile(file)).buffer);
    const sheet = book.getWorksheet('Figures');
    const rows = await page.values('Figures');
    expect(sheet?.getTable('Figures').name).toBe('Figures');
    expect(sheet?.rowCount).toBe(rows.length + 1);
    for (const [index, row] of rows.entries()) {
      const saved = row.map((_value, column) => sheet?.getCell(index + 2, column + 1).value ?? '');
      expect(saved.map((value) => (value instanceof Date ? 'date' : value))).toEqual(
        row.map((value, column) => (saved[column] instanceof Date ? 'date' : value)),
      );
    }
    expect(book.getWorksheet('Sheet1')?.getCell('A1').result).toBe(await page.value('Sheet1!A1'));
    expect(book.getWorksheet('Sheet1')?.getCell('A2').result).toBe(1500);
  });

  it('are gone after an undo in the spreadsheet, and back after a redo', async () => {
    await page.paste(EXPORTS);
    await page.write('Sheet1!A1:B1', [['mine', 7]]);
    await page.insertAll('At the active cell');
    await page.said(/A1 holds "mine"/u);
    await page.click('A3');
    await page.insertAll('At the active cell');
    await page.said(/inserted: table Figures on sheet Sheet1/u);
    await page.click('A20');
    const isGone = async (): Promise<boolean> =>
      (await page.value('Sheet1!A3')) === '' && (await page.tableNames()).length === 0;
    // Excel, too, takes back a step of the add-in at a time.
    let steps = 0;
    for (; !(await isGone()); steps += 1) await page.pressUndo('Control+z');
    expect(steps).toBeLessThan(4);
    expect(await page.values('Sheet1!A1:B1')).toEqual([['mine', 7]]);
    for (; steps > 0; steps -= 1) await page.pressUndo('Control+y');
    await page.becomes('Sheet1!A3', 'Id');
    expect(await page.tableNames()).toEqual(['Figures']);
  });

  it('are gone with the sheet that they came on, and come back on it as they were', async () => {
    await page.paste(EXPORTS);
    await page.insertAll();
    await page.said(/inserted: table Figures/u);
    await page.quiet();
    const rows = await page.values('Figures[#All]');
    await page.click('A20');
    let steps = 0;
    for (; (await page.sheetNames()).length > 1; steps += 1) await page.pressUndo('Control+z');
    expect(steps).toBeLessThan(4);
    for (; steps > 0; steps -= 1) await page.pressUndo('Control+y');
    expect(await page.tableNames()).toEqual(['Figures']);
    expect(await page.values('Figures[#All]')).toEqual(rows);
  });

  it('stay text where their article’s words could be formulas or markup', async () => {
    await page.paste(HOSTILE);
    await page.insertAll();
    await page.said(/inserted: table Figures/u);
    const sentences = (await page.column('Figures', 'Sentence')).map(String);
    expect(sentences).toEqual([
      '=Rusal produced 5,100 tonnes of aluminium in 2015.',
      expect.stringMatching(/^-12 percent/u),
      expect.stringContaining('<img src=x onerror="window.top.hacked=1"><script>'),
    ]);
    expect((await page.formulas('Figures[Sentence]')).map(([formula]) => formula)).toEqual(sentences);
    await page.openFigure('6,200');
    await page.pane.getByText('<script>window.top.hacked=1</script>').waitFor();
    expect(await page.page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.pane.locator('img[src="x"], script:not([src])').count()).toBe(0);
  });
});
