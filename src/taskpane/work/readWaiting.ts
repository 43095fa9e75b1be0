import type { ReadingJob, ReadOutcome } from '../../actions/readJobs';
import type { Article } from '../../model/article';
import type { PaneTools } from '../PaneTools';
import type { ArticleEntry, ArticleOrigin } from '../state/articleEntry';
import { currentOutcomes, markCancelled, markWorking, withOutcomes } from '../state/articleUpdates';
import type { PaneStore } from '../state/paneState';

/** Articles handed over at once: few, so that the first ones are shown soon and a cancel leaves little behind. */
const BATCH = 8;

/** Outcomes are entered this often at most: a thousand articles must not mean a thousand renders. */
const ENTER_MS = 120;

const reading = new WeakSet<PaneStore>();

/**
 * Reads all articles that wait, and those that come while it reads. Calling it while it runs does nothing.
 *
 * @example
 * await readWaiting(tools);
 */
export async function readWaiting(tools: PaneTools): Promise<void> {
  const { store } = tools;
  if (reading.has(store)) return;
  reading.add(store);
  const abort = new AbortController();
  const work = { label: 'Reading articles', done: 0, total: 0, cancel: () => abort.abort() };
  try {
    for (let batch = nextBatch(store); batch.length > 0; batch = nextBatch(store)) {
      const waiting = store.getState().articles.filter(({ status }) => status === 'waiting').length;
      work.total = work.done + waiting;
      store.setState({ reading: { ...work } });
      await readBatch(tools, batch, abort.signal, (outcomes) => {
        work.done += outcomes.length;
        store.setState(({ articles }) => ({
          articles: withOutcomes(articles, currentOutcomes(articles, outcomes)),
          reading: { ...work },
        }));
      });
    }
  } catch {
    store.setState(({ articles }) => ({ articles: markCancelled(articles) }));
  } finally {
    reading.delete(store);
    store.setState({ reading: null });
  }
}

function nextBatch(store: PaneStore): readonly ArticleEntry[] {
  return store
    .getState()
    .articles.filter(({ status }) => status === 'waiting')
    .slice(0, BATCH);
}

/** Reads some articles; where the reader breaks, the one that broke it fails and the others are read again. */
async function readBatch(
  { store, reader, samples }: PaneTools,
  batch: readonly ArticleEntry[],
  signal: AbortSignal,
  enter: (outcomes: readonly ReadOutcome[]) => void,
): Promise<void> {
  store.setState(({ articles }) => ({ articles: markWorking(articles, new Set(batch.map(({ id }) => id))) }));
  const prepared = await Promise.all(batch.map((entry) => prepareJob(entry, samples.load)));
  enter(prepared.flatMap((job) => ('error' in job ? [job] : [])));
  const collected = collect(enter);
  const left = new Map(prepared.flatMap((job) => ('error' in job ? [] : [[job.id, job]])));
  while (left.size > 0) {
    try {
      const enterOne = (outcome: ReadOutcome) => {
        if (left.delete(outcome.id)) collected.add(outcome);
      };
      await reader.read([...left.values()], enterOne, signal);
      if (left.size > 0) throw new Error('The reader forgot some.');
    } catch {
      collected.flush();
      signal.throwIfAborted();
      const [first] = left.keys();
      if (first === undefined) break;
      left.delete(first);
      collected.add({ id: first, ok: false, error: 'Reading it stopped Ingot’s reader: add only the part you need.' });
    }
  }
  collected.flush();
}

/** Gathers outcomes and passes them on a few times a second. */
function collect(enter: (outcomes: readonly ReadOutcome[]) => void) {
  let gathered: ReadOutcome[] = [];
  let entered = Number.NEGATIVE_INFINITY;
  const flush = () => {
    if (gathered.length > 0) enter(gathered);
    gathered = [];
    entered = Date.now();
  };
  return {
    flush,
    add(outcome: ReadOutcome) {
      gathered.push(outcome);
      if (Date.now() - entered > ENTER_MS) flush();
    },
  };
}

type Failure = Extract<ReadOutcome, { readonly ok: false }>;

async function prepareJob(
  entry: ArticleEntry,
  load: (file: string) => Promise<Article>,
): Promise<ReadingJob | Failure> {
  const { id, origin, article, dateGiven: published } = entry;
  if (article !== null && !entry.reread) return { id, published, kind: 'article', article };
  switch (origin.kind) {
    case 'pasted':
      return pastedJob({ id, published }, origin);
    case 'cells':
      return {
        id,
        published,
        kind: 'text',
        text: origin.text,
        title: origin.title,
        publisher: origin.publisher,
        url: origin.url,
      };
    case 'file':
      return { id, published, kind: 'file', name: origin.file.name, content: origin.file };
    case 'source':
      return { id, published: published ?? origin.article.published, kind: 'article', article: origin.article };
    case 'sample':
      try {
        const sample = await load(origin.file);
        return { id, published: published ?? sample.published, kind: 'article', article: { ...sample, id } };
      } catch (error) {
        return { id, ok: false, error: error instanceof Error ? error.message : String(error) };
      }
  }
}

function pastedJob(
  job: Pick<ReadingJob, 'id' | 'published'>,
  { text, html }: Extract<ArticleOrigin, { kind: 'pasted' }>,
): ReadingJob {
  if (html === undefined) return { ...job, kind: 'text', text, title: null, publisher: null, url: null };
  return { ...job, kind: 'copied', html: new Blob([html]), text };
}
