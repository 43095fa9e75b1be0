import type { PlannedRefresh } from '../../../actions/planDatasetRefresh';
import type { Dataset } from '../../../model/dataset';
import type { PaneTools } from '../../PaneTools';
import { FIRST_CHOICES, type DatasetEntry, type RefreshRun, type SourceRun } from '../../state/datasetsState';
import { messageOf } from '../../work/messageOf';
import { countWords, failedSources } from '../words';
import { enterArticles } from './enterArticles';
import { forgetLearnt } from './forgetLearnt';
import { changeDatasets, loadDatasets } from './loadDatasets';
import { articlesOfPane, saidInPane } from './paneKnowledge';

/** Changes the refresh of a dataset; null forgets it. */
export function setRun(tools: PaneTools, id: string, change: (run: RefreshRun | undefined) => RefreshRun | null): void {
  changeDatasets(tools, ({ runs }) => {
    const others = Object.entries(runs).filter(([key]) => key !== id);
    const next = change(runs[id]);
    return { runs: Object.fromEntries(next === null ? others : [...others, [id, next]]) };
  });
}

const startRun = ({ sources }: Dataset): RefreshRun => ({
  stage: 'reading',
  sources: Object.fromEntries(sources.map(({ id }) => [id, { kind: 'waiting' }])),
  planned: null,
  choices: FIRST_CHOICES,
});

const isNothing = ({ plan }: PlannedRefresh): boolean => plan.changes.length === 0 && plan.undone !== 'unclear';

/** Reads the sources of a dataset and works out what they change; progress is told source by source. */
async function planOne(tools: PaneTools, dataset: Dataset, signal: AbortSignal): Promise<PlannedRefresh> {
  const { store, actions, reader } = tools;
  const state = store.getState();
  const ofPane = articlesOfPane(state.articles);
  const said = saidInPane(state, dataset);
  const {
    job,
    fingerprint,
    free = null,
    headRow = null,
  } = await actions.datasets.prepare(dataset, ofPane, said, state.settings, signal);
  const report = (source: string, now: SourceRun) => {
    setRun(tools, dataset.id, (run) =>
      run === undefined ? null : { ...run, sources: { ...run.sources, [source]: now } },
    );
    if (now.kind !== 'reading') countSource(tools);
  };
  return { ...(await reader.plan(job, report, signal)), fingerprint, free, headRow, before: dataset };
}

/** One more source is done. */
function countSource({ store }: PaneTools): void {
  store.setState(({ refreshing }) => ({
    refreshing: refreshing === null ? null : { ...refreshing, done: refreshing.done + 1 },
  }));
}

/** Remembers that the sources of a dataset were read, if any could be. */
async function noteChecked(tools: PaneTools, dataset: Dataset, planned: PlannedRefresh): Promise<void> {
  if (!planned.isChecked) return;
  const { datasets } = tools.actions;
  const checked = isNothing(planned) ? await datasets.noteUnchanged(planned) : await datasets.noteChecked(dataset);
  if (isNothing(planned)) forgetLearnt(tools, planned);
  changeDatasets(tools, ({ list }) => ({
    list: list?.map((entry) => (entry.dataset.id === checked.id ? { ...entry, dataset: checked } : entry)) ?? null,
  }));
}

/** @returns whether there is something to look at */
async function refreshOne(tools: PaneTools, { dataset }: DatasetEntry, signal: AbortSignal): Promise<boolean> {
  setRun(tools, dataset.id, () => startRun(dataset));
  const planned = await planOne(tools, dataset, signal);
  enterArticles(tools, planned.read);
  await noteChecked(tools, dataset, planned);
  const isNews = !isNothing(planned);
  setRun(tools, dataset.id, (run) => {
    const now = run ?? startRun(dataset);
    if (isNews) return { ...now, stage: 'preview', planned };
    return { ...now, stage: planned.isChecked ? 'unchanged' : 'unread' };
  });
  return isNews;
}

/** What a refresh of several datasets came to. */
interface Refreshed {
  readonly news: readonly string[];
  readonly failures: readonly string[];
}

async function refreshEach(
  tools: PaneTools,
  entries: readonly DatasetEntry[],
  signal: AbortSignal,
): Promise<Refreshed> {
  const [news, failures] = [new Array<string>(), new Array<string>()];
  for (const entry of entries) {
    try {
      if (await refreshOne(tools, entry, signal)) news.push(entry.dataset.id);
    } catch (error) {
      setRun(tools, entry.dataset.id, () => null);
      signal.throwIfAborted();
      failures.push(entries.length === 1 ? messageOf(error) : `${entry.dataset.name}: ${messageOf(error)}`);
    }
  }
  return { news, failures };
}

function sayEnd({ store }: PaneTools, entries: readonly DatasetEntry[], { news, failures }: Refreshed): void {
  if (failures.length > 0) {
    store.setState({ notice: { tone: 'error', text: failures.join(' ') } });
    return;
  }
  const { runs } = store.getState().datasets;
  const ended = entries.flatMap(({ dataset }) => runs[dataset.id] ?? []);
  const unread = ended.reduce((sum, run) => sum + failedSources(run), 0);
  const rest = unread === 0 ? '' : ` ${countWords(unread, 'source')} could not be read; the list of sources says why.`;
  const isChecked = ended.length === 0 || ended.some(({ stage }) => stage !== 'unread');
  const what =
    news.length === 0
      ? `${isChecked ? 'Nothing has changed' : 'Nothing was checked'}.`
      : `${countWords(news.length, 'dataset')} ${news.length === 1 ? 'has' : 'have'} news: look before anything is written.`;
  store.setState({ notice: { tone: isChecked ? 'info' : 'error', text: `${what}${rest}` } });
}

/**
 * Reads the sources of datasets and shows what a refresh would do. Nothing is written but when they were checked.
 *
 * @param ids which datasets; null: all
 */
export async function refreshDatasets(tools: PaneTools, ids: readonly string[] | null): Promise<void> {
  const { store } = tools;
  if (store.getState().refreshing !== null) return;
  const abort = new AbortController();
  store.setState({
    notice: null,
    refreshing: { label: 'Reading sources', done: 0, total: null, cancel: () => abort.abort() },
  });
  try {
    await loadDatasets(tools);
    const entries = (store.getState().datasets.list ?? []).filter(
      ({ dataset }) => ids === null || ids.includes(dataset.id),
    );
    const total = entries.reduce((sum, { dataset }) => sum + dataset.sources.length, 0);
    store.setState(({ refreshing }) => ({ refreshing: refreshing === null ? null : { ...refreshing, total } }));
    const refreshed = await refreshEach(tools, entries, abort.signal);
    sayEnd(tools, entries, refreshed);
    const [only, ...others] = refreshed.news;
    if (only !== undefined && others.length === 0) changeDatasets(tools, () => ({ open: only }));
  } catch (error) {
    store.setState({
      notice: abort.signal.aborted
        ? { tone: 'info', text: 'Cancelled: the workbook is as it was.' }
        : { tone: 'error', text: messageOf(error) },
    });
  } finally {
    store.setState({ refreshing: null });
  }
}

/** Refreshes the datasets whose tables are on the sheet that is shown. */
export async function refreshOfSheet(tools: PaneTools): Promise<void> {
  const sheet = await loadDatasets(tools);
  if (sheet === null) return;
  const { list } = tools.store.getState().datasets;
  const ids = (list ?? []).flatMap(({ dataset, place }) => (place?.sheet === sheet ? [dataset.id] : []));
  if (ids.length > 0) await refreshDatasets(tools, ids);
  else tools.store.setState({ notice: { tone: 'info', text: `No dataset has its table on the sheet ${sheet}.` } });
}
