import { describeInBrowser } from '../support/describeInBrowser';
import { EXPORTS } from './articles';
import { onePage } from './onePage';
import type { WorkbenchPage } from './workbenchPage';
import { startWorkbench, type RunningWorkbench } from './workbenchServer';

jest.setTimeout(240_000);

/** Names of the columns, the header row, and some rows below. */
const GRID = { x: 0, y: 122, width: 900, height: 200 } as const;
/** Of the header row, what no handle of the selected cell reaches into. */
const HEADER = { x: 240, y: 144, width: 600, height: 16 } as const;

type Clip = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

describeInBrowser('the frozen header of a table', () => {
  let workbench: RunningWorkbench;
  let page: WorkbenchPage;

  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.close());
  const opened = onePage(async () => {
    const fresh = await workbench.open();
    await fresh.paste(EXPORTS);
    await fresh.insertAll();
    await fresh.said(/inserted/u);
    return fresh;
  });
  beforeEach(() => {
    page = opened();
  });

  const picture = async (clip: Clip): Promise<string> => (await page.page.screenshot({ clip })).toString('base64');
  const show = (sheet: string): Promise<void> => page.page.getByText(sheet, { exact: true }).last().click();
  /** Waits until the grid is drawn as it was, or otherwise. */
  const isDrawn = (clip: Clip, before: string, same: boolean): Promise<void> =>
    page.until(
      async () => ((await picture(clip)) === before) === same,
      () => Promise.resolve(`The grid ${same ? 'is not drawn as it was' : 'did not change'}.`),
    );

  /** Waits until the grid is drawn, all of it. */
  async function drawn(): Promise<void> {
    await page.quiet();
    let before = '';
    await page.until(
      async () => {
        const [last, now] = [before, await picture(GRID)];
        before = now;
        return now === last;
      },
      () => Promise.resolve('The grid is drawn again and again.'),
    );
  }

  it('stands where it stood when one comes back from another sheet, and rows go under it', async () => {
    await drawn();
    const [grid, header] = [await picture(GRID), await picture(HEADER)];
    await show('Sheet1');
    await isDrawn(GRID, grid, false);
    await show('Figures');
    await isDrawn(GRID, grid, true);
    await page.page.mouse.move(400, 400);
    await page.page.mouse.wheel(0, 100);
    await isDrawn(GRID, grid, false);
    expect(await picture(HEADER)).toBe(header);
  });
});
