import type { Choices } from '../../../dataset/merge/TableWrites';
import type { PlannedRefresh } from '../../../actions/planDatasetRefresh';
import type { AppliedRefresh } from '../../../workbook/datasets/Refresh';
import type { PaneTools } from '../../PaneTools';
import type { RefreshChoices } from '../../state/datasetsState';
import { messageOf } from '../../work/messageOf';
import { runInsert } from '../../work/runInsert';
import { countWords } from '../words';
import { forgetLearnt } from './forgetLearnt';
import { changeDatasets, loadDatasets } from './loadDatasets';
import { refreshDatasets, setRun } from './refreshDatasets';

/** The choices as they are settled: rows that are not to be changed, and whose values hold in conflicts. */
export function settledChoices({ plan }: PlannedRefresh, { left, settled }: RefreshChoices): Choices {
  if (left.size === 0) return { accepted: 'all', settled };
  return { accepted: new Set(plan.changes.flatMap(({ id }) => (left.has(id) ? [] : [id]))), settled };
}

const isOutdated = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'changed';

/** What a refresh did; of what it did not do, nothing. */
function refreshedWords({ cells, added, history }: AppliedRefresh): string {
  const parts = [
    ...(cells === 0 ? [] : [`${countWords(cells, 'cell')} changed`]),
    ...(added === 0 ? [] : [`${countWords(added, 'row')} added`]),
    ...(history === 0 ? [] : [`${countWords(history, 'older value')} noted in IngotHistory`]),
  ];
  return `Refreshed: ${parts.length === 0 ? 'no cell had to change' : parts.join(', ')}.`;
}

/** Does what the preview of a dataset shows. Where the table has changed since, it is previewed again. */
export async function applyRun(tools: PaneTools, id: string): Promise<void> {
  const { store, actions } = tools;
  const run = store.getState().datasets.runs[id];
  if (!run?.planned || run.stage !== 'preview') return;
  const { planned, choices } = run;
  const outdated = { is: false };
  const act = async (progress: Parameters<typeof actions.datasets.apply>[2]) => {
    try {
      return await actions.datasets.apply(planned, settledChoices(planned, choices), progress);
    } catch (error) {
      outdated.is = isOutdated(error);
      throw error;
    }
  };
  setRun(tools, id, () => ({ ...run, stage: 'applying' }));
  const done = await runInsert(tools, {
    label: 'Writing',
    act,
    done: refreshedWords,
  });
  if (done) {
    forgetLearnt(tools, planned);
    // What became of the sources is still told.
    setRun(tools, id, () => ({ ...run, stage: 'applied', planned: null }));
    await loadDatasets(tools);
    return;
  }
  setRun(tools, id, () => ({ ...run, stage: 'preview' }));
  if (!outdated.is) return;
  await refreshDatasets(tools, [id]);
  store.setState({
    notice: {
      tone: 'info',
      text: 'The table has changed since the preview. Here is the preview of how it stands now.',
    },
  });
}

/** Puts a preview away; nothing was written. */
export function dropRun(tools: PaneTools, id: string): void {
  setRun(tools, id, (run) => (run === undefined ? null : { ...run, stage: 'dropped', planned: null }));
}

/** Undoes the last refresh of a dataset, except what the analyst has changed since. */
export async function undoLast(tools: PaneTools, id: string): Promise<void> {
  const { store, actions } = tools;
  const entry = store.getState().datasets.list?.find(({ dataset }) => dataset.id === id);
  if (entry === undefined) return;
  await runInsert(tools, {
    label: 'Undoing',
    act: (progress) => actions.datasets.undo(entry.dataset, progress),
    done: ({ cells, removed, kept }) =>
      `Undone: ${countWords(cells, 'cell')} put back, ${countWords(removed, 'row')} taken out.${
        kept.length === 0 ? '' : ` ${countWords(kept.length, 'place')} that you changed since stayed as they are.`
      }`,
  });
  changeDatasets(tools, ({ runs }) => ({
    runs: Object.fromEntries(Object.entries(runs).filter(([key]) => key !== id)),
  }));
  await loadDatasets(tools);
}

/** Says what went wrong, if anything does. */
export async function guarded({ store }: PaneTools, work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    store.setState({ notice: { tone: 'error', text: messageOf(error) } });
    return false;
  }
}
