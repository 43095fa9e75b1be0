import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { describeInBrowser } from '../support/describeInBrowser';
import { still } from '../support/still';
import { EXPORTS } from './articles';
import { onePage } from './onePage';
import type { WorkbenchPage } from './workbenchPage';
import { startWorkbench, type RunningWorkbench } from './workbenchServer';

jest.setTimeout(240_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Another maker's spreadsheet, and the places where Fluent catches the focus to lead it on: nobody ever rests there. */
const NOT_OURS = [['main[aria-label="Workbook"]'], ['[data-tabster-dummy]']];

/** What axe finds wrong in a page, as rule and element. */
async function faults(frame: Frame): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  await still(frame);
  const { violations } = await frame.evaluate((exclude) => {
    const axe: unknown = Reflect.get(window, 'axe');
    return (axe as typeof Axe).run({ include: [['body']], exclude }, { iframes: false });
  }, NOT_OURS);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How bright a colour of CSS is, from 0 to 1. */
const brightness = (colour: string): number => {
  const parts = (colour.match(/\d+/gu) ?? []).slice(0, 3).map(Number);
  return parts.reduce((sum, part) => sum + part, 0) / (3 * 255);
};

describeInBrowser('the workbench', () => {
  let workbench: RunningWorkbench;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.close());

  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    let page: WorkbenchPage;
    const opened = onePage(() => workbench.open({ colorScheme }));
    beforeEach(() => {
      page = opened();
    });

    const paneFrame = (): Frame => {
      const frame = page.page.frames().find((one) => one.url().includes('/addin/'));
      if (frame === undefined) throw new Error('There is no pane.');
      return frame;
    };

    const colourOf = (frame: Frame, part: string): Promise<string> =>
      frame
        .locator(part)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const isDark = async (frame: Frame, part: string): Promise<boolean> =>
      brightness(await colourOf(frame, part)) < 0.5;

    it('has pane and bar in these colours', async () => {
      const dark = colorScheme === 'dark';
      expect(await isDark(page.page.mainFrame(), 'header')).toBe(dark);
      expect(await isDark(paneFrame(), '.fui-FluentProvider')).toBe(dark);
      expect(await page.bar(dark ? 'Light theme' : 'Dark theme').isVisible()).toBe(true);
    });

    it('can be used by everyone: axe finds nothing around the sheets and on each page of the pane', async () => {
      const found: Record<string, string[]> = {};
      const look = async (name: string): Promise<void> => {
        found[name] = await faults(paneFrame());
      };
      found.workbench = await faults(page.page.mainFrame());
      await look('empty');
      await page.paste(EXPORTS);
      await look('articles');
      await page.tab('Figures').click();
      await page.figure('519,000').waitFor();
      await look('figures');
      await page.openFigure('519,000');
      await look('figure');
      await page.tab('Review').click();
      await page.pane.getByRole('region', { name: 'Review', exact: true }).waitFor();
      await look('review');
      await page.chooseInsert();
      await look('insert');
      await page.button('Settings').click();
      await page.pane.getByRole('region', { name: 'Settings' }).waitFor();
      await look('settings');
      expect(found).toEqual(Object.fromEntries(Object.keys(found).map((name) => [name, []])));
    });

    it('takes other colours at a press, and the pane with it', async () => {
      const dark = colorScheme === 'dark';
      await page.bar(dark ? 'Light theme' : 'Dark theme').click();
      await page.until(
        async () => (await isDark(paneFrame(), '.fui-FluentProvider')) !== dark,
        () => Promise.resolve('The pane kept its colours.'),
      );
      await page.until(
        async () => (await isDark(page.page.mainFrame(), 'header')) !== dark,
        () => Promise.resolve('The bar kept its colours.'),
      );
    });
  });
});
