import { datasetRows } from '../../../src/actions/datasetRows';
import { extractArticle } from '../../../src/actions/extract';
import type { PlanJob } from '../../../src/actions/planDatasetRefresh';
import type { SourceInput } from '../../../src/actions/readDatasetSources';
import type { Dataset, KnownArticle, SheetRow, WrittenRow } from '../../../src/model/dataset';
import { FIGURE_COLUMNS } from '../../../src/output/columns';
import { articleFromText } from '../../../src/sources/articleFromText';

const SAID = { corrections: {}, accepted: [], rejected: [] };
const SETTINGS = { nameRules: [], reportUnits: {} };

const known = (id: string): KnownArticle => ({
  ...{ id, title: id, published: null, dateGiven: null, publisher: null, url: null, fingerprint: '', place: null },
});

/** A dataset with a pasted text for each article. */
export function datasetOf(name: string, articles: readonly string[]): Dataset {
  return {
    ...{ id: name, name, table: { id: name, name } },
    sources: articles.map((id) => {
      return { id: `source ${id}`, label: id, origin: { kind: 'text' }, keepsText: false, articles: [known(id)] };
    }),
    ...{ corrections: {}, accepted: [], rejected: [], deleted: [], chosen: null },
    ...{ lastChecked: '2026-11-20T09:30:00Z', lastChanged: null },
  };
}

/** The rows that texts are written as, by the ids of their articles. */
export function rowsOf(dataset: Dataset, texts: Readonly<Record<string, string>>): WrittenRow[] {
  const articles = Object.entries(texts).map(([id, text]) => extractArticle({ ...articleFromText(text, { id }), id }));
  return [...datasetRows(articles, { dataset, said: SAID, base: [], table: { rows: [] }, settings: SETTINGS }).rows];
}

/** What a refresh is planned from, in a form that a page can be handed. */
export interface PlainJob extends Omit<PlanJob, 'inputs'> {
  readonly inputs: readonly (readonly [string, SourceInput])[];
}

/**
 * A refresh: what was written, what the analyst made of it, and what the texts say now.
 *
 * @param edit changes a row of the sheet; null takes it out
 */
export function fakeJob(
  dataset: Dataset,
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string | null>>,
  edit: (row: SheetRow) => SheetRow | null = (row) => row,
): PlainJob {
  const base = rowsOf(dataset, before);
  const rows = base.flatMap(({ id, cells }, index) => edit({ index, id, cells }) ?? []);
  const inputs = Object.entries(now).map(([id, text]): readonly [string, SourceInput] => {
    if (text === null)
      return [
        `source ${id}`,
        { kind: 'failed', error: 'Its text is not on this computer: paste it again or add the file.' },
      ];
    const body = { kind: 'text', text, title: null, publisher: null, url: null } as const;
    return [`source ${id}`, { kind: 'articles', articles: [{ id, dateGiven: null, body }], missing: null }];
  });
  const headers = FIGURE_COLUMNS.map(({ header }) => header);
  return { dataset, said: SAID, inputs, base, undo: null, table: { headers, rows }, settings: SETTINGS };
}
