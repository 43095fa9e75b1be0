import type { Figure } from '../model/figure';
import { asWritten } from '../dataset/identity/rowsFromSheet';
import type { Article } from '../model/article';
import type { Dataset, DatasetSource, KnownArticle, SourceOrigin, WrittenRow } from '../model/dataset';
import { isArticleHeader } from '../sources/cells/columnRoles';
import { readBase, readRejected } from '../workbook/datasets/readParts';
import { readDatasets } from '../workbook/datasets/readDatasets';
import { readSheetTable } from '../workbook/datasets/readSheetTable';
import { writeDataset } from '../workbook/datasets/writeDataset';
import { anchorCells, tableAround } from '../workbook/sourceCells';
import { WorkbookError } from '../workbook/WorkbookError';
import { saidByNow } from './SaidInPane';
import { statementRows } from './statementRows';

/** An article whose figures were inserted, and where it comes from. */
export interface InsertedArticle {
  readonly origin: SourceOrigin;
  /** What the source is called that it belongs to. */
  readonly label: string;
  readonly known: KnownArticle;
  readonly article: Article;
  /** Ids of its figures. */
  readonly figures: readonly string[];
  /** Those of them that were rejected: they are known by what they say. None where it is left out. */
  readonly rejected?: readonly Figure[];
}

/** Figures that were just inserted, and what was said about them. */
export interface InsertedFigures extends Pick<Dataset, 'corrections' | 'accepted' | 'rejected' | 'chosen'> {
  /** Name of the table that they stand in. */
  readonly table: string;
  /** Ids of their rows. */
  readonly rows: readonly string[];
  readonly articles: readonly InsertedArticle[];
  /** Whether the texts of articles that were pasted or picked are kept in the workbook. */
  readonly keepsText: boolean;
}

const keyOf = (origin: SourceOrigin, known: KnownArticle): string =>
  // A text or a file is a source of its own.
  origin.kind === 'text' || origin.kind === 'file' ? `${origin.kind} ${known.id}` : JSON.stringify(origin);

const isLocal = ({ kind }: SourceOrigin): boolean => kind === 'text' || kind === 'file';

type Lasting = Pick<DatasetSource, 'origin' | 'anchor'>;

/**
 * Cells that make up a table of Excel are known by its name: it goes along when it is moved, and grows. Others have an
 * anchor. A place that cannot be read now stays as it was said: the refresh tells what is wrong with it.
 */
async function lastingOrigin(origin: SourceOrigin, known: Map<string, Lasting>): Promise<Lasting> {
  if (origin.kind !== 'cells') return { origin };
  const seen = known.get(origin.address);
  if (seen !== undefined) return seen;
  const table = origin.address.includes('!') ? await tableAround(origin.address).catch(() => null) : null;
  const address = table ?? origin.address;
  const anchor = await anchorCells(address, isArticleHeader).catch(() => null);
  const lasting = { origin: { ...origin, address }, ...(anchor !== null && { anchor }) };
  known.set(origin.address, lasting);
  return lasting;
}

/** The sources with these articles: in the source that they belong to, or in new ones. */
async function withArticles(
  sources: readonly DatasetSource[],
  { articles, keepsText }: Pick<InsertedFigures, 'articles' | 'keepsText'>,
): Promise<DatasetSource[]> {
  const there = new Map(sources.map((source) => [source.id, source]));
  const byKey = new Map(
    sources.flatMap((source) => source.articles.map((known) => [keyOf(source.origin, known), source.id] as const)),
  );
  const known = new Set(sources.flatMap((source) => source.articles.map(({ id }) => id)));
  const places = new Map<string, Lasting>();
  for (const one of articles) {
    if (known.has(one.known.id)) continue;
    known.add(one.known.id);
    const { origin, ...anchor } = await lastingOrigin(one.origin, places);
    const key = keyOf(origin, one.known);
    const id = byKey.get(key) ?? crypto.randomUUID();
    byKey.set(key, id);
    const source = there.get(id);
    const keeps = keepsText && isLocal(origin);
    there.set(
      id,
      source === undefined
        ? { id, label: one.label, origin, ...anchor, keepsText: keeps, articles: [one.known] }
        : { ...source, articles: [...source.articles, one.known] },
    );
  }
  return [...there.values()];
}

function without(ids: readonly string[], others: ReadonlySet<string>): string[] {
  return ids.filter((id) => !others.has(id));
}

/** Of the figures of a dataset that has all of its articles, and others that were picked, all that were there count. */
function mergedChoice(dataset: Dataset, { chosen, articles }: InsertedFigures, base: readonly WrittenRow[]) {
  if (dataset.chosen === null && chosen === null) return null;
  const all = articles.flatMap(({ figures }) => figures);
  return [...new Set([...(dataset.chosen ?? base.map(({ id }) => id)), ...(chosen ?? all)])];
}

const newDataset = (name: string, id: string): Dataset => ({
  id: crypto.randomUUID(),
  name,
  table: { id, name },
  sources: [],
  corrections: {},
  accepted: [],
  rejected: [],
  deleted: [],
  chosen: null,
  lastChecked: null,
  lastChanged: null,
});

function keptTexts(sources: readonly DatasetSource[], articles: readonly InsertedArticle[]) {
  const texts = new Map(articles.map(({ known, article }) => [known.id, article]));
  return new Map(
    sources.flatMap((source) => {
      const ofSource = source.keepsText ? source.articles.flatMap(({ id }) => texts.get(id) ?? []) : [];
      return ofSource.length === 0 ? [] : [[source.id, ofSource] as const];
    }),
  );
}

/** What the rejected figures say, of earlier inserts and of this one. */
async function rejectedRows({ id }: Dataset, { articles }: InsertedFigures): Promise<WrittenRow[]> {
  const said = articles.flatMap(({ known, article, rejected = [] }) => {
    const { title, published, publisher, url, language, text } = article;
    const about = { id: known.id, title, published, publisher, url, language, text };
    return statementRows({ ...about, figures: rejected }, () => true);
  });
  return [...new Map([...(await readRejected(id)), ...said].map((row) => [row.id, row])).values()];
}

/**
 * Makes figures that were just inserted a dataset that can be refreshed, or adds them to the dataset of their table.
 *
 * @param now when they were inserted
 * @returns the dataset as it is stored
 * @throws {WorkbookError} where it cannot be stored; the table stays all the same
 * @example (await makeDataset({ table: 'Figures', … }, new Date())).name // 'Figures'
 */
export async function makeDataset(inserted: InsertedFigures, now: Date): Promise<Dataset> {
  const { datasets } = await readDatasets();
  const rows = new Set(inserted.rows);
  const table = await readSheetTable({ id: '', name: inserted.table }, rows);
  if (table === null) {
    throw new WorkbookError('gone', `There is no table ${inserted.table} any more, so it was made no dataset.`);
  }
  const before = datasets.find((one) => one.table.id === table.tie.id) ?? newDataset(table.tie.name, table.tie.id);
  const known = datasets.includes(before) ? ((await readBase(before.id)) ?? []) : [];
  const written = new Set(known.map(({ id }) => id));
  const articleOf = new Map(
    inserted.articles.flatMap((one) => one.figures.map((figure) => [figure, one.known.id] as const)),
  );
  const fresh = table.rows
    .filter(({ id }) => rows.has(id) && !written.has(id))
    .map((row) => asWritten(row, articleOf.get(row.id) ?? ''));
  const sources = await withArticles(before.sources, inserted);
  const dataset: Dataset = {
    ...before,
    ...saidByNow(before, inserted, new Map()),
    table: table.tie,
    sources,
    deleted: without(before.deleted, rows),
    chosen: datasets.includes(before) ? mergedChoice(before, inserted, known) : inserted.chosen,
    lastChecked: now.toISOString(),
  };
  const texts = keptTexts(sources, inserted.articles);
  const rejected = await rejectedRows(before, inserted);
  return writeDataset(dataset, { base: [...known, ...fresh], rejected, ...(texts.size === 0 ? {} : { texts }) });
}
