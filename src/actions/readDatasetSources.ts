import { matchArticles, type FoundArticle } from '../dataset/identity/matchArticles';
import type { Article } from '../model/article';
import type { Dataset, DatasetSource, KnownArticle } from '../model/dataset';
import type { Figure } from '../model/figure';
import type { CellArticle } from '../sources/cells/CellArticle';
import { articlesFromCells } from '../sources/cells/articlesFromCells';
import { isArticleHeader } from '../sources/cells/columnRoles';
import { readTexts } from '../workbook/datasets/readParts';
import { readSourceCells } from '../workbook/sourceCells';
import type { ReadingJob } from './readJobs';

/** What there is to read of an article: everything of a reading job but its id and its date. */
export type ArticleBody = ReadingJob extends infer Job
  ? Job extends ReadingJob
    ? Omit<Job, 'id' | 'published'>
    : never
  : never;

/** An article of a source before it is read. */
export type SourceArticle =
  /** One that is recognised by what it says and where it stands. */
  | { readonly id: null; readonly found: FoundArticle; readonly body: ArticleBody }
  /** One of which the id is known. */
  | { readonly id: string; readonly dateGiven: string | null; readonly body: ArticleBody }
  /** One that was read in this pane already. */
  | {
      readonly id: string;
      readonly dateGiven: string | null;
      readonly article: Article;
      readonly figures: readonly Figure[];
    };

/** Where the cells of a source are, and what they are known by. */
export type SourcePlace = Pick<DatasetSource, 'label' | 'origin' | 'anchor'>;

/** What the page could find out about a source without the network. */
export type SourceInput =
  | {
      readonly kind: 'articles';
      readonly articles: readonly SourceArticle[];
      readonly missing: string | null;
      /** How the source is known from now on, where that has changed. */
      readonly place?: SourcePlace;
    }
  /** To be asked for by the worker. */
  | { readonly kind: 'web' }
  | { readonly kind: 'failed'; readonly error: string };

/** What the pane has of an article; undefined where it does not know it. */
export type PaneArticle = (id: string) => Exclude<SourceArticle, { readonly id: null }> | undefined;

const NOT_HERE = 'is not on this computer: paste it again or add the file. Its rows are left as they are.';

const DAMAGED =
  'was kept in the workbook and cannot be read there any more: paste it again or add the file. Its rows are left as they are.';

function missingWords(missing: readonly KnownArticle[], source: DatasetSource, why: string): string {
  const [first] = missing;
  if (missing.length > 1) return `The text of ${missing.length} articles ${why}`;
  return `Its text${source.articles.length > 1 ? ` of “${first?.title ?? 'an article'}”` : ''} ${why}`;
}

const keptArticle = (article: Article, known: KnownArticle): SourceArticle => {
  return { id: known.id, dateGiven: known.dateGiven, body: { kind: 'article', article } };
};

/** Pasted text and files: from the pane, else from the workbook, else they are not there. */
async function localSource(dataset: Dataset, source: DatasetSource, ofPane: PaneArticle): Promise<SourceInput> {
  const inPane = new Map(source.articles.map(({ id }) => [id, ofPane(id)]));
  const isWhole = [...inPane.values()].every((article) => article !== undefined);
  const texts = isWhole || !source.keepsText ? null : await readTexts(dataset.id, source.id);
  const isDamaged = texts === 'damaged';
  const kept = new Map((isDamaged ? [] : (texts ?? [])).map((article) => [article.id, article]));
  const missing: KnownArticle[] = [];
  const articles = source.articles.flatMap((known): SourceArticle[] => {
    const here = inPane.get(known.id);
    const article = kept.get(known.id);
    if (here !== undefined) return [here];
    if (article !== undefined) return [keptArticle(article, known)];
    missing.push(known);
    return [];
  });
  if (missing.length === 0) return { kind: 'articles', articles, missing: null };
  const words = missingWords(missing, source, isDamaged ? DAMAGED : NOT_HERE);
  return articles.length === 0 ? { kind: 'failed', error: words } : { kind: 'articles', articles, missing: words };
}

type CellsOrigin = Extract<DatasetSource['origin'], { readonly kind: 'cells' }>;

const MOST_SHOWN = 80;
const ADD_AGAIN = 'Put it back, or remove this source and add the cells again.';

/** Cells that have moved, as it seems, hold an article that is known; else they are others with the same header. */
function areOthers({ articles: known }: DatasetSource, articles: readonly CellArticle[]): boolean {
  const found = articles.map(({ address, ...article }) => ({ ...article, place: address }));
  return known.length > 0 && matchArticles(known, found).matches.every((match) => match.known === null);
}

async function cellSource(source: DatasetSource, origin: CellsOrigin): Promise<SourceInput> {
  const { label, anchor } = source;
  const { eachCell } = origin;
  const now = await readSourceCells(origin.address, anchor ?? null, {
    isHeader: isArticleHeader,
    grows: (row) => eachCell || isArticleHeader(row),
  });
  const { address } = now;
  const cells = articlesFromCells(now.block, { eachCell });
  if (address !== origin.address && areOthers(source, cells)) {
    const header = anchor?.header?.join(', ').slice(0, MOST_SHOWN) ?? '';
    const error = `${origin.address} was not read: its header (${header}) is not there any more; ${address} has it, but none of its articles. ${ADD_AGAIN}`;
    return { kind: 'failed', error };
  }
  const articles = cells.map((cell): SourceArticle => {
    const { address: place, text, title, publisher, url, published } = cell;
    const found = { title, published, publisher, url, place, text };
    return { id: null, found, body: { kind: 'text', text, title, publisher, url } };
  });
  const place = {
    label: label === origin.address ? address : label,
    origin: { ...origin, address },
    ...(now.anchor !== null && { anchor: now.anchor }),
  };
  if (articles.length > 0) return { kind: 'articles', articles, missing: null, place };
  return { kind: 'failed', error: `${address} holds no text any more: put it back there, or remove this source.` };
}

function readSource(dataset: Dataset, source: DatasetSource, ofPane: PaneArticle): Promise<SourceInput> {
  switch (source.origin.kind) {
    case 'text':
    case 'file':
      return localSource(dataset, source, ofPane);
    case 'cells':
      return cellSource(source, source.origin);
    case 'collection':
    case 'feed':
    case 'page':
      return Promise.resolve({ kind: 'web' });
  }
}

/**
 * Reads what of a dataset's sources the page alone can read: cells, what the pane has, what the workbook keeps. A source
 * that fails says why; the others are read all the same.
 *
 * @param ofPane what the pane has of an article
 * @returns one answer a source, by its id
 * @throws the signal's reason, once it is aborted
 * @example (await readDatasetSources(dataset, ofPane)).get('s1') // { kind: 'articles', articles: […], missing: null }
 */
export async function readDatasetSources(
  dataset: Dataset,
  ofPane: PaneArticle,
  signal?: AbortSignal,
): Promise<Map<string, SourceInput>> {
  const inputs = new Map<string, SourceInput>();
  for (const source of dataset.sources) {
    signal?.throwIfAborted();
    try {
      inputs.set(source.id, await readSource(dataset, source, ofPane));
    } catch (error) {
      inputs.set(source.id, { kind: 'failed', error: error instanceof Error ? error.message : String(error) });
    }
  }
  return inputs;
}
