import type { WorkbenchPage } from './workbenchPage';

/**
 * Opens the workbench once for the tests of a `describe`, and expects after each that nothing was complained of. A test
 * that is tried again gets a page of its own: who knows where the first attempt left the old one.
 *
 * @returns what gives the page
 * @example const opened = onePage(() => workbench.open());
 */
export function onePage(open: () => Promise<WorkbenchPage>): () => WorkbenchPage {
  const tried = new Set<string>();
  let page: WorkbenchPage | null = null;
  const opened = (): WorkbenchPage => {
    if (page === null) throw new Error('The workbench is not open.');
    return page;
  };
  beforeEach(async () => {
    const { currentTestName = '' } = expect.getState();
    if (page === null || tried.has(currentTestName)) {
      await page?.close();
      page = await open();
    }
    tried.add(currentTestName);
  });
  afterEach(() => {
    expect(opened().complaints.splice(0)).toEqual([]);
  });
  afterAll(() => page?.close());
  return opened;
}
