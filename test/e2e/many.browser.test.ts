import { describeInBrowser } from '../support/describeInBrowser';
import { onePage } from './onePage';
import type { WorkbenchPage } from './workbenchPage';
import { startWorkbench, type RunningWorkbench } from './workbenchServer';

jest.setTimeout(300_000);

const FILES = 10;
const EACH = 1000;

/** An article of many sentences, each with one figure. */
const longArticle = (number: number): string =>
  [
    `Report ${number}`,
    '14 October 2016',
    ...Array.from(
      { length: EACH },
      (_, index) => `Plant ${number * EACH + index} produced ${1000 + index} tonnes of steel in 2015.`,
    ),
  ].join('\n\n');

describeInBrowser('ten thousand figures', () => {
  let workbench: RunningWorkbench;
  let page: WorkbenchPage;

  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.close());
  const opened = onePage(() => workbench.open());
  beforeEach(() => {
    page = opened();
  });

  /** Adds the articles, and looks at another page of the pane while they are read. */
  async function read(): Promise<void> {
    const files = Array.from({ length: FILES }, (_, number) => ({
      name: `report-${number}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(longArticle(number)),
    }));
    await page.pane.locator('input[type="file"]').setInputFiles(files);
    await page.button('Settings').click();
    await page.pane.getByRole('region', { name: 'Settings' }).waitFor();
    await page.tab('Articles').click();
    await page.allRead();
    await page.tab('Figures').click();
    await page.pane.getByText('10000 figures').or(page.pane.getByText('10,000 figures')).first().waitFor();
  }

  /** Has the figures read, as the first test leaves them. */
  const haveFigures = async (): Promise<void> => {
    if (!(await page.pane.getByRole('tab', { name: /^Figures .*\d/u }).isVisible())) await read();
  };

  it('are read while the pane answers', async () => {
    await read();
  });

  it('leave nothing where inserting them is cancelled', async () => {
    await haveFigures();
    await page.chooseInsert();
    // As soon as it is under way, quicker than any hand.
    await page.pane.locator('body').evaluate(() => {
      const { body } = document;
      const press = (): void => {
        const isUnderWay = /Inserting: [1-9]/u.test(body.innerText);
        const cancel = [...body.querySelectorAll('button')].find(({ innerText }) => innerText === 'Cancel');
        if (!isUnderWay || cancel === undefined) requestAnimationFrame(press);
        else cancel.click();
      };
      press();
    });
    await page.pressInsert();
    await page.said(/cancelled|stopped/iu);
    expect(await page.sheetNames()).toEqual(['Sheet1']);
    expect(await page.tableNames()).toEqual([]);
  });

  it('stand in a table, all of them', async () => {
    await haveFigures();
    await page.insertAll();
    await page.said(/figures inserted: table Figures/u);
    const values = await page.column('Figures', 'StdValue');
    expect(values).toHaveLength(FILES * EACH);
    expect(values.reduce<number>((sum, value) => sum + Number(value), 0)).toBe((FILES * ((1000 + 1999) * EACH)) / 2);
  });
});
