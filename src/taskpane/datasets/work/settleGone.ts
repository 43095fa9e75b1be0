import { leaveDeleted, offerAgain } from '../../../dataset/merge/offerAgain';
import type { PaneTools } from '../../PaneTools';
import { guarded } from './applyRun';
import { forgetLearnt } from './forgetLearnt';
import { changeDatasets } from './loadDatasets';
import { setRun } from './refreshDatasets';

/** Offers rows again that the last refresh added and that are gone from the table. */
export function offerGone(tools: PaneTools, id: string): void {
  setRun(tools, id, (run) =>
    !run?.planned ? (run ?? null) : { ...run, planned: { ...run.planned, plan: offerAgain(run.planned.plan) } },
  );
}

/** Notes that such rows are to stay deleted. Where there is nothing else to do, the refresh is over. */
export async function leaveGone(tools: PaneTools, id: string): Promise<void> {
  const planned = tools.store.getState().datasets.runs[id]?.planned;
  if (!planned) return;
  const settled = { ...planned, plan: leaveDeleted(planned.plan) };
  if (settled.plan.changes.length > 0) {
    setRun(tools, id, (run) => (run === undefined ? null : { ...run, planned: settled }));
    return;
  }
  await guarded(tools, async () => {
    const checked = await tools.actions.datasets.noteUnchanged(settled);
    forgetLearnt(tools, settled);
    changeDatasets(tools, ({ list }) => ({
      list: list?.map((entry) => (entry.dataset.id === checked.id ? { ...entry, dataset: checked } : entry)) ?? null,
    }));
    setRun(tools, id, (run) => (run === undefined ? null : { ...run, stage: 'unchanged', planned: null }));
  });
}
