import type { WorkbenchPage } from './workbenchPage';
import { startWorkbench, type RunningWorkbench } from './workbenchServer';

/**
 * Opens the workbench anew for each test of a `describe`, and expects after it that nothing was complained of.
 *
 * @returns what gives the page of the running test
 * @example const opened = inWorkbench();
 */
export function inWorkbench(): () => WorkbenchPage {
  let workbench: RunningWorkbench;
  let page: WorkbenchPage;
  beforeAll(async () => {
    workbench = await startWorkbench();
  });
  afterAll(() => workbench.close());
  beforeEach(async () => {
    page = await workbench.open();
  });
  afterEach(async () => {
    await page.close();
    expect(page.complaints).toEqual([]);
  });
  return () => page;
}
