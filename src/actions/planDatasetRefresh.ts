import { matchArticles, rememberArticle, type FoundArticle } from '../dataset/identity/matchArticles';
import { planRefresh } from '../dataset/merge/planRefresh';
import { recogniseRows } from '../dataset/merge/recogniseRows';
import type { RefreshPlan } from '../dataset/merge/RefreshPlan';
import type { UndoRecord } from '../dataset/merge/TableWrites';
import type { Article } from '../model/article';
import type { Dataset, DatasetSource, KnownArticle, WrittenRow } from '../model/dataset';
import type { ExtractedArticle, Figure } from '../model/figure';
import type { WorkbookSettings } from '../model/workbookSettings';
import type { Fetch, WebSource } from '../sources/web/WebSource';
import type { SheetTable } from '../workbook/datasets/SheetTable';
import { datasetRows, withLastingIds } from './datasetRows';
import type { SourceArticle, SourceInput } from './readDatasetSources';
import { readJobs, type ReadingJob } from './readJobs';
import type { SaidInPane } from './SaidInPane';

/** What a refresh of a dataset is planned from, as it can be handed to a web worker. */
export interface PlanJob {
  readonly dataset: Dataset;
  readonly said: SaidInPane;
  readonly inputs: ReadonlyMap<string, SourceInput>;
  readonly base: readonly WrittenRow[] | null;
  /** What the figures said that were rejected before, so that they are known again; nothing where it is left out. */
  readonly rejected?: readonly WrittenRow[];
  readonly undo: UndoRecord | null;
  readonly table: Pick<SheetTable, 'headers' | 'rows'>;
  readonly settings: WorkbookSettings;
  /** Ids of articles that the pane is to show, wherever they are from. */
  readonly shown?: readonly string[];
}

/** How far the reading of a source is. */
export type SourceReport =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly articles: number }
  /** Why it, or some of its articles, could not be read; their rows are left alone. */
  | { readonly kind: 'failed'; readonly error: string };

/** How the planning is watched and stopped, and how it reaches the web. */
export interface PlanOptions {
  readonly report: (source: string, state: SourceReport) => void | Promise<void>;
  readonly readWeb: (source: DatasetSource, fetch: Fetch, signal: AbortSignal) => Promise<WebSource>;
  readonly fetch: Fetch;
  readonly signal: AbortSignal;
}

/** What a refresh would do, and how the dataset is known afterwards. */
export interface PlannedDataset {
  readonly plan: RefreshPlan;
  /** With the articles as they were read now, and what was said in the pane; its dates are not set yet. */
  readonly dataset: Dataset;
  /** Articles that were read from cells, and those that were asked for: the pane shows them, with what the analyst may say about their figures. */
  readonly read: readonly ReadArticle[];
  /** Whether anything of any source could be read: else nothing was checked. */
  readonly isChecked: boolean;
  /** What the rejected figures say, so that they are known again. */
  readonly rejected: readonly WrittenRow[];
  /** Texts of the sources that keep them, by source. */
  readonly texts: ReadonlyMap<string, readonly Article[]>;
}

/** An article that was read, for the pane to show. */
export interface ReadArticle {
  readonly id: string;
  readonly source: Pick<DatasetSource, 'origin' | 'label'>;
  /** Publication date that the analyst gave; null where the article's own holds. */
  readonly dateGiven: string | null;
  readonly found: FoundArticle;
  readonly article: Article;
  readonly figures: readonly Figure[];
}

/** The plan, and what it was made of. */
export interface PlannedRefresh extends PlannedDataset {
  /** Of the table when the plan was made. */
  readonly fingerprint: string;
  /** How many rows are free below the table; null, or left out, where nothing stands there. */
  readonly free?: number | null;
  /** Number of the table's header row in the sheet; null, or left out, where that is not known. */
  readonly headRow?: number | null;
  /** The dataset as it was stored when it was read for the plan. */
  readonly before: Dataset;
}

/** What reading a source brought. */
interface ReadSource {
  readonly source: DatasetSource;
  readonly shown: readonly ReadArticle[];
  readonly articles: readonly { readonly article: Article; readonly figures: readonly Figure[] }[];
  /** Ids of articles that were not read. */
  readonly unread: readonly string[];
}

const foundOf = (place: string, { title, published, publisher, url, text }: Article): FoundArticle => {
  return { title, published, publisher, url, place, text };
};

/** Articles of the web as the others are. */
async function webArticles(source: DatasetSource, options: PlanOptions): Promise<SourceInput> {
  try {
    const { articles, unread } = await options.readWeb(source, options.fetch, options.signal);
    const [first] = unread;
    const missing = first === undefined ? null : `${unread.length} of its articles: ${first.error}`;
    return {
      kind: 'articles',
      missing,
      articles: articles.map(({ place, article }) => {
        return { id: null, found: foundOf(place, article), body: { kind: 'article', article } };
      }),
    };
  } catch (error) {
    options.signal.throwIfAborted();
    return { kind: 'failed', error: error instanceof Error ? error.message : String(error) };
  }
}

/** An article with the id that it has, ready to be read. */
interface Identified {
  readonly known: KnownArticle | null;
  readonly id: string;
  readonly article: SourceArticle;
}

function identify(source: DatasetSource, articles: readonly SourceArticle[], taken: ReadonlySet<string>): Identified[] {
  const byId = new Map(source.articles.map((known) => [known.id, known]));
  const isFound = (article: SourceArticle): article is Extract<SourceArticle, { readonly id: null }> =>
    article.id === null;
  const found = articles.filter(isFound);
  const { matches } = matchArticles(
    source.articles,
    found.map((article) => article.found),
    taken,
  );
  return [
    ...found.flatMap((article, index) => {
      const match = matches[index];
      return match === undefined ? [] : [{ id: match.id, known: match.known, article }];
    }),
    ...articles.flatMap((article) =>
      article.id === null ? [] : [{ id: article.id, known: byId.get(article.id) ?? null, article }],
    ),
  ];
}

/** The date that holds: the analyst's, else what cells or the site say, else what the text itself says. */
function publishedOf({ article, known }: Identified): string | null {
  const given = article.id === null ? known?.dateGiven : article.dateGiven;
  if (given !== undefined && given !== null) return given;
  if (article.id === null) return article.found.published;
  return 'body' in article && article.body.kind === 'article' ? article.body.article.published : null;
}

function jobOf(one: Identified): ReadingJob[] {
  if ('figures' in one.article) return [];
  const { body } = one.article;
  const about = { id: one.id, published: publishedOf(one) };
  // The ids of figures are made of their article's.
  return [
    body.kind === 'article' ? { ...body, ...about, article: { ...body.article, id: one.id } } : { ...body, ...about },
  ];
}

function remember({ id, known, article }: Identified, read: Article): KnownArticle {
  if (article.id === null) return rememberArticle(id, article.found, known);
  const remembered = rememberArticle(id, foundOf(known?.place ?? id, read), known);
  return { ...remembered, place: known?.place ?? null, dateGiven: article.dateGiven };
}

const missingWords = (unread: readonly string[], error: string, of: number): string =>
  unread.length === of ? error : `${unread.length} of ${of} articles were not read: ${error}`;

type ReadById = ReadonlyMap<string, { readonly article: Article; readonly figures: readonly Figure[] }>;

/** Articles for the pane: those of cells, and those that it asked for. */
function readForPane(
  { origin, label }: DatasetSource,
  identified: readonly Identified[],
  read: ReadById,
  asked: readonly string[],
): ReadArticle[] {
  return identified.flatMap(({ id, article, known }): ReadArticle[] => {
    const now = read.get(id);
    if (now === undefined || (origin.kind !== 'cells' && !asked.includes(id))) return [];
    const dateGiven = (article.id === null ? known?.dateGiven : article.dateGiven) ?? null;
    const found = article.id === null ? article.found : foundOf(known?.place ?? id, now.article);
    return [{ id, source: { origin, label }, dateGiven, found, ...now }];
  });
}

async function readArticles(
  before: DatasetSource,
  { articles, missing, place }: Extract<SourceInput, { readonly kind: 'articles' }>,
  taken: ReadonlySet<string>,
  asked: readonly string[],
  { report, signal }: PlanOptions,
): Promise<ReadSource> {
  const source = { ...before, ...place };
  const identified = identify(source, articles, taken);
  const read = new Map<string, { article: Article; figures: readonly Figure[] }>();
  for (const { id, article } of identified) {
    if ('figures' in article) read.set(id, { article: article.article, figures: article.figures });
  }
  const failures: { readonly id: string; readonly error: string }[] = [];
  for await (const outcome of readJobs(identified.flatMap(jobOf), { signal })) {
    if (outcome.ok) read.set(outcome.id, { article: { ...outcome.article, id: outcome.id }, figures: outcome.figures });
    else failures.push(outcome);
  }
  const known = identified.flatMap((one) => {
    const now = read.get(one.id);
    return now === undefined ? (one.known ?? []) : remember(one, now.article);
  });
  const here = new Set(known.map(({ id }) => id));
  const gone = source.articles.filter(({ id }) => !here.has(id));
  // A feed shows its latest items; what it shows no longer was not withdrawn. What could not be read was not either.
  const isPartial = source.origin.kind === 'feed' || missing !== null;
  const unread = [...failures.map(({ id }) => id), ...(isPartial ? gone.map(({ id }) => id) : [])];
  const error = missing ?? failures[0]?.error;
  await report(
    source.id,
    error === undefined
      ? { kind: 'read', articles: read.size }
      : {
          kind: 'failed',
          error:
            missing ??
            missingWords(
              failures.map(({ id }) => id),
              error,
              identified.length,
            ),
        },
  );
  return {
    source: { ...source, articles: [...known, ...gone] },
    shown: readForPane(source, identified, read, asked),
    articles: [...read.values()],
    unread,
  };
}

async function readOne(
  source: DatasetSource,
  input: SourceInput | undefined,
  taken: ReadonlySet<string>,
  asked: readonly string[],
  options: PlanOptions,
): Promise<ReadSource> {
  options.signal.throwIfAborted();
  await options.report(source.id, { kind: 'reading' });
  const settled = input?.kind === 'web' ? await webArticles(source, options) : input;
  if (settled?.kind === 'articles') return readArticles(source, settled, taken, asked, options);
  const error = settled?.kind === 'failed' ? settled.error : 'It was not read: try again.';
  await options.report(source.id, { kind: 'failed', error });
  return { source, shown: [], articles: [], unread: source.articles.map(({ id }) => id) };
}

/** Articles whose source was removed: their rows stay as they are. */
function sourceless(base: readonly WrittenRow[] | null, read: readonly ReadSource[]): string[] {
  const known = new Set(read.flatMap(({ source }) => source.articles.map(({ id }) => id)));
  return [...new Set((base ?? []).map(({ article }) => article))].filter((id) => !known.has(id));
}

/** What rejected figures say now; of those whose article was not read, what they said. */
function stillRejected(
  before: readonly WrittenRow[],
  now: readonly WrittenRow[],
  rejected: readonly string[],
): WrittenRow[] {
  const ids = new Set(rejected);
  const known = new Map([...before, ...now].map((row) => [row.id, row]));
  return [...known.values()].filter(({ id }) => ids.has(id));
}

const extracted = ({ article, figures }: ReadSource['articles'][number]): ExtractedArticle => {
  const { id, title, published, publisher, url, language, text } = article;
  return { id, title, published, publisher, url, language, text, figures };
};

/**
 * Reads the sources of a dataset, extracts their figures and works out what they change in its table. Nothing is
 * written. A source that cannot be read leaves its rows alone, and the others are read.
 *
 * @throws the signal's reason, once it is aborted
 * @example (await planDatasetRefresh(job, options)).plan.changes.length
 */
export async function planDatasetRefresh(job: PlanJob, options: PlanOptions): Promise<PlannedDataset> {
  const { dataset, inputs, base, undo } = job;
  const known = recogniseRows(job.table.rows, base ?? [], new Set(), new Set(dataset.deleted));
  const table = { ...job.table, rows: known.rows };
  const read: ReadSource[] = [];
  const taken = new Set(dataset.sources.flatMap(({ articles }) => articles.map(({ id }) => id)));
  for (const source of dataset.sources) {
    const one = await readOne(source, inputs.get(source.id), taken, job.shown ?? [], options);
    for (const { id } of one.source.articles) taken.add(id);
    read.push(one);
  }
  options.signal.throwIfAborted();
  const articles = new Map(read.flatMap((one) => one.articles).map((one) => [one.article.id, extracted(one)]));
  const { rows: next, ifKept, kept, said, rejected } = datasetRows([...articles.values()], { ...job, table });
  const plan = planRefresh({
    headers: table.headers,
    base,
    undo,
    sheet: table.rows,
    next,
    ifKept,
    deleted: dataset.deleted,
    unread: new Set([...read.flatMap(({ unread }) => unread), ...sourceless(base, read)]),
  });
  // What is kept of an article that was not read stays.
  const keeping = read.filter(
    ({ source, articles: texts, unread }) => source.keepsText && texts.length > 0 && unread.length === 0,
  );
  return {
    plan,
    rejected: stillRejected(job.rejected ?? [], rejected, said.rejected),
    isChecked: read.length === 0 || articles.size > 0,
    dataset: { ...dataset, ...said, sources: read.map(({ source }) => source) },
    read: read.flatMap(({ shown }) => shown).map((one) => ({ ...one, figures: withLastingIds(one.figures, kept) })),
    texts: new Map(keeping.map(({ source, articles: texts }) => [source.id, texts.map(({ article }) => article)])),
  };
}
