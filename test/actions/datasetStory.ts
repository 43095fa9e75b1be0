import { articlesFromSelection } from '../../src/actions/articlesFromSelection';
import { applyDatasetRefresh } from '../../src/actions/applyDatasetRefresh';
import { insertFigures } from '../../src/actions/insertFigures';
import { listDatasets } from '../../src/actions/listDatasets';
import { makeDataset } from '../../src/actions/makeDataset';
import { planDatasetRefresh, type PlannedRefresh, type SourceReport } from '../../src/actions/planDatasetRefresh';
import { prepareDatasetRefresh } from '../../src/actions/prepareDatasetRefresh';
import type { PaneArticle } from '../../src/actions/readDatasetSources';
import { readJobs, type ReadingJob } from '../../src/actions/readJobs';
import type { SaidInPane } from '../../src/actions/SaidInPane';
import type { Choices } from '../../src/dataset/merge/TableWrites';
import type { Dataset } from '../../src/model/dataset';
import { insertedFigures } from '../../src/taskpane/datasets/work/keepInserted';
import { rowsToInsert } from '../../src/taskpane/insert/rowsToInsert';
import type { ArticleEntry } from '../../src/taskpane/state/articleEntry';
import { withOutcomes } from '../../src/taskpane/state/articleUpdates';
import { cellsEntry, pastedEntry } from '../../src/taskpane/state/newEntries';
import { EMPTY_PANE } from '../../src/taskpane/state/paneState';

export const NOW = new Date('2026-11-23T07:00:00Z');

const NOTHING_SAID: SaidInPane = { corrections: {}, accepted: [], rejected: [] };
const ALL: Choices = { accepted: 'all', settled: new Map() };

/** Entries of the pane, read. */
export async function readEntries(entries: readonly ArticleEntry[]): Promise<readonly ArticleEntry[]> {
  const jobs = entries.map(({ id, dateGiven, origin }): ReadingJob => {
    if (origin.kind !== 'pasted' && origin.kind !== 'cells') throw new Error('Only texts are read here.');
    const { text } = origin;
    const about = origin.kind === 'cells' ? origin : { title: null, publisher: null, url: null };
    const { title, publisher, url } = about;
    return { id, published: dateGiven, kind: 'text', text, title, publisher, url };
  });
  let read = entries;
  for await (const outcome of readJobs(jobs)) read = withOutcomes(read, [outcome]);
  return read;
}

/** The articles of cells, as the pane would have them. */
export async function entriesFromCells(address: string): Promise<readonly ArticleEntry[]> {
  const cells = await articlesFromSelection({ eachCell: false, address });
  return readEntries(cells.map((cell) => cellsEntry(cell, { address, eachCell: false })));
}

/** Texts, as the pane would have them once they were pasted and read. */
export const entriesFromTexts = (...texts: readonly string[]): Promise<readonly ArticleEntry[]> =>
  readEntries(texts.map((text) => pastedEntry({ text })));

/** Inserts all figures of some articles as a table, and makes it a dataset. */
export async function insertDataset(
  articles: readonly ArticleEntry[],
  {
    keepsText = false,
    table = null,
    rejected = [],
  }: { readonly keepsText?: boolean; readonly table?: string | null; readonly rejected?: readonly string[] } = {},
): Promise<Dataset> {
  const reviews = Object.fromEntries(rejected.map((id) => [id, 'rejected'] as const));
  const state = { ...EMPTY_PANE, articles, reviews };
  const rows = rowsToInsert(state, null);
  const place = table === null ? ({ kind: 'newSheet' } as const) : ({ kind: 'table', name: table } as const);
  const inserted = await insertFigures(rows, place);
  const about = { table: inserted.table, rows: rows.map(({ id }) => id), keepsText };
  return makeDataset(insertedFigures(state, about), NOW);
}

/** The only dataset of the workbook, as it is stored. */
export async function storedDataset(): Promise<Dataset> {
  const [only, ...others] = (await listDatasets()).list;
  if (only === undefined || others.length > 0) throw new Error('There is not one dataset.');
  return only.dataset;
}

/** What became of sources, by their labels. */
export type Reports = Record<string, SourceReport>;

/** Reads the sources of the dataset, and plans what they change. */
export async function preview(
  options: {
    readonly ofPane?: PaneArticle;
    readonly said?: SaidInPane;
    readonly reports?: Reports;
    readonly signal?: AbortSignal;
    readonly shown?: readonly string[];
  } = {},
): Promise<PlannedRefresh> {
  const { ofPane = () => undefined, said = NOTHING_SAID, reports = {} } = options;
  const signal = options.signal ?? new AbortController().signal;
  const dataset = await storedDataset();
  const { job, fingerprint } = await prepareDatasetRefresh(dataset, ofPane, said, EMPTY_PANE.settings, signal);
  const labels = new Map(dataset.sources.map(({ id, label }) => [id, label]));
  const planned = await planDatasetRefresh(
    { ...job, ...(options.shown && { shown: options.shown }) },
    {
      report: (source, state) => void (reports[labels.get(source) ?? source] = state),
      readWeb: () => Promise.reject(new Error('There is no network here.')),
      fetch: () => Promise.reject(new Error('There is no network here.')),
      signal,
    },
  );
  return { ...planned, fingerprint, before: dataset };
}

/** Refreshes the dataset, all of it unless said otherwise. */
export async function refresh(planned?: PlannedRefresh, choices: Choices = ALL) {
  return applyDatasetRefresh(planned ?? (await preview()), choices, NOW);
}
