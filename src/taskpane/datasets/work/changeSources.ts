import type { Article } from '../../../model/article';
import type { Dataset, DatasetSource, KnownArticle } from '../../../model/dataset';
import { fingerprintOf } from '../../../dataset/identity/fingerprint';
import { parseAddress } from '../../../sources/web/parseAddress';
import type { PaneTools } from '../../PaneTools';
import type { ArticleEntry } from '../../state/articleEntry';
import { labelOf } from '../../state/articleLabel';
import { withArticles } from '../../state/articleUpdates';
import { fileEntry, newEntry, pastedEntry } from '../../state/newEntries';
import { readWaiting } from '../../work/readWaiting';
import type { NewSource } from '../sources/AddSourceForm';
import { guarded } from './applyRun';
import { changeDatasets } from './loadDatasets';
import { setRun } from './refreshDatasets';

/** Stores a dataset as it is now, and shows it so. */
export function storeDataset(
  tools: PaneTools,
  dataset: Dataset,
  texts?: ReadonlyMap<string, readonly Article[]>,
): Promise<boolean> {
  return guarded(tools, async () => {
    const { list: before } = tools.store.getState().datasets;
    const was = before?.find((entry) => entry.dataset.id === dataset.id)?.dataset;
    const stored = await tools.actions.datasets.write(dataset, was, texts);
    changeDatasets(tools, ({ list }) => ({
      list: list?.map((entry) => (entry.dataset.id === stored.id ? { ...entry, dataset: stored } : entry)) ?? null,
    }));
    // A preview was made of how it was.
    setRun(tools, dataset.id, () => null);
  });
}

const withSource = (dataset: Dataset, source: DatasetSource): Dataset => ({
  ...dataset,
  sources: dataset.sources.map((one) => (one.id === source.id ? source : one)),
});

/** An article of the pane that is not read yet, as a dataset knows it. */
const knownEntry = ({ id, label, dateGiven }: ArticleEntry): KnownArticle => ({
  id,
  title: label,
  published: null,
  dateGiven,
  publisher: null,
  url: null,
  fingerprint: fingerprintOf(''),
  place: null,
});

/** Articles that were pasted or picked come into the pane, where their texts are, and each is a source of its own. */
function paneSources(tools: PaneTools, entries: readonly ArticleEntry[]): DatasetSource[] {
  tools.store.setState(({ articles }) => ({ articles: withArticles(articles, entries).articles }));
  void readWaiting(tools);
  return entries.map((entry) => ({
    id: crypto.randomUUID(),
    label: entry.label,
    origin: entry.origin.kind === 'file' ? { kind: 'file', name: entry.origin.file.name } : { kind: 'text' },
    keepsText: false,
    articles: [knownEntry(entry)],
  }));
}

const emptySource = (label: string, origin: DatasetSource['origin']): DatasetSource => ({
  id: crypto.randomUUID(),
  label,
  origin,
  keepsText: false,
  articles: [],
});

const DESCRIPTOR = 'datapackage.json';

/** An address in one way of writing it, so that no source is added twice: a collection is known by its description. */
function webSource(kind: 'collection' | 'page' | 'feed', url: URL): DatasetSource {
  const folder = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const isFolder = kind === 'collection' && !url.pathname.endsWith('.json');
  if (isFolder) url.pathname = `${folder}${DESCRIPTOR}`;
  const place = url.pathname.replace(DESCRIPTOR, '');
  return emptySource(`${url.host}${place.endsWith('/') ? place.slice(0, -1) : place}`, { kind, url: url.href });
}

async function sourcesOf(tools: PaneTools, asked: NewSource): Promise<DatasetSource[]> {
  switch (asked.kind) {
    case 'text':
      if (asked.text.trim() === '') throw new Error('There is no text to read: copy the article and paste it.');
      return paneSources(tools, [pastedEntry({ text: asked.text })]);
    case 'file':
      return paneSources(tools, asked.files.map(fileEntry));
    case 'cells': {
      const address = await tools.actions.datasets.selectedSource();
      return [emptySource(address, { kind: 'cells', address, eachCell: asked.eachCell })];
    }
    case 'collection':
    case 'page':
    case 'feed':
      return [webSource(asked.kind, parseAddress(asked.url))];
  }
}

const sameOrigin = (a: DatasetSource, b: DatasetSource): boolean =>
  a.origin.kind === 'text' || a.origin.kind === 'file'
    ? a.articles.some(({ id }) => b.articles.some((other) => other.id === id))
    : JSON.stringify(a.origin) === JSON.stringify(b.origin);

/**
 * Adds a source to a dataset. Its figures come with the next refresh, after a preview.
 *
 * @returns whether it was added
 */
export async function addSource(tools: PaneTools, dataset: Dataset, asked: NewSource): Promise<boolean> {
  let added: readonly DatasetSource[] = [];
  const isAdded = await guarded(tools, async () => {
    const sources = await sourcesOf(tools, asked);
    added = sources.filter((source) => !dataset.sources.some((other) => sameOrigin(source, other)));
    if (added.length === 0) throw new Error('The dataset has this source already: refresh it to read it again.');
  });
  if (!isAdded || !(await storeDataset(tools, { ...dataset, sources: [...dataset.sources, ...added] }))) return false;
  const what = added.length === 1 ? `“${added[0]?.label ?? ''}” was added` : `${added.length} sources were added`;
  tools.store.setState({ notice: { tone: 'success', text: `${what}: refresh to see what it says.` } });
  return true;
}

/** Takes a source out of a dataset, and offers to bring it back. Its rows stay in the table. */
export async function removeSource(tools: PaneTools, dataset: Dataset, source: DatasetSource): Promise<void> {
  const sources = dataset.sources.filter(({ id }) => id !== source.id);
  if (!(await storeDataset(tools, { ...dataset, sources }))) return;
  const undo = () => {
    const now = tools.store.getState().datasets.list?.find((entry) => entry.dataset.id === dataset.id)?.dataset;
    tools.store.setState({ notice: null });
    if (now !== undefined) void storeDataset(tools, { ...now, sources: [...now.sources, source] });
  };
  const text = `“${source.label}” is no source any more. Its rows stay in the table and are no longer refreshed.`;
  tools.store.setState({ notice: { tone: 'info', text, offer: { label: 'Undo', act: undo } } });
}

/** Keeps the texts of a source in the workbook, or takes them out. */
export async function keepText(
  tools: PaneTools,
  dataset: Dataset,
  source: DatasetSource,
  keepsText: boolean,
): Promise<void> {
  const { articles } = tools.store.getState();
  const ids = new Set(source.articles.map(({ id }) => id));
  const texts = articles.flatMap(({ id, article }) => (ids.has(id) && article !== null ? [article] : []));
  if (keepsText && texts.length === 0) {
    const text = `The text of “${source.label}” is not on this computer: paste it again or add the file, then keep it.`;
    tools.store.setState({ notice: { tone: 'error', text } });
    return;
  }
  const changed = withSource(dataset, { ...source, keepsText });
  await storeDataset(tools, changed, keepsText ? new Map([[source.id, texts]]) : undefined);
}

/**
 * Gives an article of a source another text. It keeps its id, so that its figures are recognised; the table changes with
 * the next refresh, after a preview.
 */
export function replaceText(tools: PaneTools, dataset: Dataset, article: string, text: string): boolean {
  const origin = { kind: 'pasted', text } as const;
  tools.store.setState(({ articles }) => {
    const before = articles.find(({ id }) => id === article);
    const fresh = newEntry(article, origin, before?.dateGiven ?? null);
    const replaced: ArticleEntry =
      before === undefined
        ? fresh
        : { ...before, origin, label: labelOf(origin, null), status: 'waiting', reread: true, error: null };
    return {
      articles: before === undefined ? [...articles, fresh] : articles.map((one) => (one === before ? replaced : one)),
      notice: { tone: 'success', text: 'Its text was replaced: refresh to see what changes.' },
    };
  });
  setRun(tools, dataset.id, () => null);
  void readWaiting(tools);
  return true;
}
