import type { IRange } from '@univerjs/core';
import type {} from '@univerjs/preset-sheets-core';
import { describeInBrowser } from '../support/describeInBrowser';
import { EXPORTS } from './articles';
import { inWorkbench } from './inWorkbench';
import type { WorkbenchPage } from './workbenchPage';

jest.setTimeout(240_000);

type Seen = Readonly<Pick<IRange, 'startRow' | 'startColumn' | 'endRow' | 'endColumn'>>;

/** The rows and columns in sight below and beside what is frozen, by their numbers from 0. */
const seen = (page: WorkbenchPage): Promise<Seen | null> =>
  page.host.evaluate(({ book }) => book.engine.workbook.getActiveSheet().getVisibleRange());

/** Waits until the sheet has scrolled so far. */
async function comesTo(page: WorkbenchPage, isThere: (range: Seen) => boolean): Promise<void> {
  await page.until(
    async () => {
      const range = await seen(page);
      return range !== null && isThere(range);
    },
    async () => `In sight are ${JSON.stringify(await seen(page))}.`,
  );
}

describeInBrowser('what an add-in selects', () => {
  const opened = inWorkbench();

  it('comes into sight, as the first unit of a new table does, and nothing moves that need not', async () => {
    const page = opened();
    await page.paste(EXPORTS);
    await page.insertAll();
    await page.said(/inserted/u);
    const [headers = []] = await page.values('A1:AF1');
    const [value, unit] = [headers.indexOf('Value'), headers.indexOf('Unit')];
    await comesTo(
      page,
      ({ startRow, startColumn, endColumn }) => startRow === 1 && startColumn < value && unit < endColumn,
    );

    const before = await seen(page);
    for (const near of ['P3', 'P2', 'P1']) await page.select(near);
    expect(await seen(page)).toEqual(before);

    await page.select('A900');
    await comesTo(page, ({ endRow, startColumn }) => endRow >= 899 && startColumn === 0);
    const below = await seen(page);
    for (const near of ['B890', 'A1']) await page.select(near);
    expect(await seen(page)).toEqual(below);

    await page.select('A870:B2000');
    await comesTo(page, ({ startRow }) => startRow === 869);
    await page.select('A2');
    await comesTo(page, ({ startRow }) => startRow === 1);
  });
});
