import type { Dataset } from '../../../model/dataset';
import type { PaneTools } from '../../PaneTools';
import { enterArticles } from './enterArticles';
import { articlesOfPane, saidInPane } from './paneKnowledge';

/** The dataset that a figure is of, with nothing but the source of its article; null where none has it. */
async function sourceOf({ actions }: PaneTools, figure: string): Promise<{ dataset: Dataset; article: string } | null> {
  const { list } = await actions.datasets.list();
  for (const { dataset, place } of list) {
    const article = place === null ? null : await actions.datasets.articleOf(dataset.id, figure);
    const sources = dataset.sources.filter(({ articles }) => articles.some(({ id }) => id === article));
    if (article !== null && sources.length > 0) return { dataset: { ...dataset, sources }, article };
  }
  return null;
}

/**
 * Brings the article of a figure of the workbook into the pane: from the cells, the site or the kept texts that its
 * dataset has it from. Nothing is written.
 *
 * @returns whether the pane has the figure now
 * @throws {Error} why its source could not be read
 */
export async function bringArticle(tools: PaneTools, figure: string): Promise<boolean> {
  const found = await sourceOf(tools, figure);
  if (found === null) return false;
  const { dataset, article } = found;
  const { store, actions, reader } = tools;
  const state = store.getState();
  const { signal } = new AbortController();
  const said = saidInPane(state, dataset);
  const { job } = await actions.datasets.prepare(dataset, articlesOfPane(state.articles), said, state.settings, signal);
  const failure = { said: '' };
  const { read } = await reader.plan(
    { ...job, shown: [article] },
    (_source, report) => {
      if (report.kind === 'failed') failure.said = report.error;
    },
    signal,
  );
  const wanted = read.filter(({ id, figures }) => id === article && figures.some((one) => one.id === figure));
  if (wanted.length === 0 && failure.said !== '') throw new Error(failure.said);
  enterArticles(tools, wanted);
  return wanted.length > 0;
}
