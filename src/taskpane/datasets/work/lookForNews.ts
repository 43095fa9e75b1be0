import type { PaneTools } from '../../PaneTools';
import { changeDatasets } from './loadDatasets';
import { articlesOfPane, saidInPane } from './paneKnowledge';

/** Whether the sources of a dataset say something else than its table; false where that cannot be found out. */
async function hasNews({ store, actions, reader }: PaneTools, id: string): Promise<boolean> {
  const state = store.getState();
  const dataset = state.datasets.list?.find((entry) => entry.dataset.id === id)?.dataset;
  if (dataset === undefined) return false;
  const { signal } = new AbortController();
  const ofPane = articlesOfPane(state.articles);
  try {
    const said = saidInPane(state, dataset);
    const { job } = await actions.datasets.prepare(dataset, ofPane, said, state.settings, signal);
    return (await reader.plan(job, () => undefined, signal)).plan.changes.length > 0;
  } catch {
    // It only tells of news: what stands in its way is told when somebody refreshes.
    return false;
  }
}

/**
 * Looks, when the workbook is opened, whether its datasets have news, if that was switched on for this workbook. It only
 * tells: nothing is written, not even when they were checked.
 */
export async function lookForNews(tools: PaneTools): Promise<void> {
  const { store } = tools;
  // What stands in its way is told when somebody opens the page of datasets.
  const listed = await tools.actions.datasets.list().catch(() => null);
  if (listed?.checksOnOpening !== true) return;
  const { list, told, checksOnOpening } = listed;
  changeDatasets(tools, () => ({ list, told, checksOnOpening }));
  const news: string[] = [];
  for (const { dataset, place } of list) {
    if (store.getState().refreshing !== null) return;
    if (place !== null && (await hasNews(tools, dataset.id))) news.push(dataset.name);
  }
  const [first] = news;
  if (first === undefined || store.getState().refreshing !== null) return;
  const text = news.length === 1 ? `The dataset ${first} has news.` : `${news.length} datasets have news.`;
  const act = () => {
    store.setState({ page: 'datasets', notice: null });
    changeDatasets(tools, () => ({ open: null }));
  };
  store.setState({ notice: { tone: 'info', text, offer: { label: 'Show them', act } } });
}
