import type { PaneTools } from '../PaneTools';
import { messageOf } from './messageOf';
import { refreshAll } from './refreshAll';

/**
 * What "Refresh all" of the ribbon does: reads all sources of all datasets again and shows what has changed; articles of
 * the pane that belong to no dataset are read again, too. Where there is no dataset, the articles alone.
 *
 * @example
 * await refreshEverything(tools);
 */
export async function refreshEverything(tools: PaneTools): Promise<void> {
  const { store } = tools;
  try {
    const { loadDatasets } = await import('../datasets/work/loadDatasets');
    await loadDatasets(tools);
    const { list } = store.getState().datasets;
    if (list === null || list.length === 0) {
      await refreshAll(tools);
      return;
    }
    const ofDatasets = new Set(
      list.flatMap(({ dataset }) => dataset.sources.flatMap(({ articles }) => articles.map(({ id }) => id))),
    );
    const others = store.getState().articles.filter(({ id }) => !ofDatasets.has(id));
    if (others.length > 0) await refreshAll(tools, new Set(others.map(({ id }) => id)));
    store.setState({ page: 'datasets' });
    const { refreshDatasets } = await import('../datasets/work/refreshDatasets');
    await refreshDatasets(tools, null);
  } catch (error) {
    store.setState({ notice: { tone: 'error', text: messageOf(error) } });
  }
}
