import { planDatasetRefresh } from '../../../src/actions/planDatasetRefresh';
import { readJobs } from '../../../src/actions/readJobs';
import { studyRows } from '../../../src/dataset/checks/studyRows';
import type { PaneTools } from '../../../src/taskpane/PaneTools';
import type { ArticleReader } from '../../../src/taskpane/reading/ArticleReader';
import { createPaneStore } from '../../../src/taskpane/state/paneState';
import { fakeActions, fakeWorkbook, type FakeWorkbook } from '../pane/fakeActions';

/** A reader that reads in this thread. */
export const directReader: ArticleReader = {
  async read(jobs, onOutcome, signal) {
    for await (const outcome of readJobs(jobs, { signal })) onOutcome(outcome);
  },
  plan: (job, report, signal) =>
    planDatasetRefresh(job, { report, signal, readWeb: () => Promise.reject(new Error('No network.')), fetch }),
  study: (rows) => Promise.resolve(studyRows(rows)),
  web: () => Promise.reject(new Error('No network.')),
  warm: () => undefined,
};

/** What the pane works with, beside a workbook that only remembers. */
export function fakeTools(parts: Partial<PaneTools> = {}): PaneTools & { readonly workbook: FakeWorkbook } {
  const workbook = fakeWorkbook();
  return {
    workbook,
    store: createPaneStore(),
    reader: directReader,
    actions: fakeActions(workbook),
    samples: { list: () => Promise.resolve([]), load: () => Promise.reject(new Error('No samples: try again.')) },
    functions: { list: () => Promise.resolve([]), call: () => Promise.resolve([]) },
    memory: { load: () => Promise.resolve(null), save: () => Promise.resolve() },
    ...parts,
  };
}

/** Waits until nothing is being read. */
export async function settled({ store }: PaneTools): Promise<void> {
  while (
    store.getState().reading !== null ||
    store.getState().articles.some(({ status }) => status === 'waiting' || status === 'working')
  ) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
