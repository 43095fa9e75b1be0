import type { DatasetActions } from '../../../src/taskpane/datasets/DatasetActions';
import type { SharedFact } from '../../../src/dataset/merge/disagreements';
import type { Dataset, RowCells } from '../../../src/model/dataset';
import type { PreparedRefresh } from '../../../src/actions/prepareDatasetRefresh';

/** The datasets of a workbook that only remembers. */
export interface FakeDatasets {
  list: readonly Dataset[];
  told: readonly string[];
  checksOnOpening: boolean;
  canUndo: boolean;
  rows: readonly RowCells[];
  facts: readonly SharedFact[];
  /** Ids of articles, by their figures. */
  articles: Readonly<Record<string, string>>;
  /** What a refresh is planned from, whatever the dataset. */
  prepared: PreparedRefresh | null;
}

export const fakeDatasets = (): FakeDatasets => ({
  list: [],
  told: [],
  checksOnOpening: false,
  canUndo: false,
  rows: [],
  facts: [],
  articles: {},
  prepared: null,
});

type Note = <Answer>(name: string, args: readonly unknown[], answer: () => Answer) => Promise<Answer>;

/** The actions of a pane beside those datasets. */
export function fakeDatasetActions(note: Note, fake: FakeDatasets): DatasetActions {
  const store = (dataset: Dataset) => {
    fake.list = [...fake.list.filter(({ id }) => id !== dataset.id), dataset];
    return dataset;
  };
  return {
    list: () =>
      note('listDatasets', [], () => ({
        list: fake.list.map((dataset) => {
          return { dataset, place: { sheet: 'Figures', table: dataset.table.name, rows: 12 } };
        }),
        told: fake.told,
        checksOnOpening: fake.checksOnOpening,
        activeSheet: 'Figures',
      })),
    make: (inserted) =>
      note('makeDataset', [inserted], () => {
        const dataset: Dataset = {
          ...{ id: inserted.table, name: inserted.table, table: { id: inserted.table, name: inserted.table } },
          ...{ sources: [], corrections: {}, accepted: [], rejected: [], deleted: [], chosen: null },
          ...{ lastChecked: null, lastChanged: null },
        };
        return store(dataset);
      }),
    write: (dataset, before, texts) => note('writeDataset', [dataset, before, texts], () => store(dataset)),
    remove: (id) => note('removeDataset', [id], () => void (fake.list = fake.list.filter((one) => one.id !== id))),
    prepare: (dataset) =>
      note('prepareRefresh', [dataset], () => {
        if (fake.prepared === null) throw new Error('There is nothing to refresh.');
        return fake.prepared;
      }),
    apply: (planned, choices) =>
      note('applyRefresh', [planned, choices], () => {
        store(planned.dataset);
        return { dataset: planned.dataset, sheet: 'Figures', cells: 1, added: 0, history: 0 };
      }),
    noteChecked: (dataset) => note('noteChecked', [dataset], () => dataset),
    noteUnchanged: (planned) => note('noteUnchanged', [planned], () => planned.dataset),
    canUndo: (id) => note('canUndo', [id], () => fake.canUndo),
    undo: (dataset) => note('undoRefresh', [dataset], () => ({ dataset, cells: 1, removed: 0, kept: [] })),
    shareCopy: (options) => note('shareCopy', [options], () => ({ parts: 1, sentences: 0 })),
    formulasToValues: () => note('formulasToValues', [], () => ({ converted: 0, left: [] })),
    setChecksOnOpening: (isOn) => note('setChecksOnOpening', [isOn], () => void (fake.checksOnOpening = isOn)),
    readRows: (table) => note('readRows', [table], () => fake.rows),
    facts: (dataset) => note('facts', [dataset], () => fake.facts),
    useRow: (...args) => note('useRow', args, () => undefined),
    articleOf: (...args) => note('articleOf', args, () => fake.articles[args[1]] ?? null),
    showRow: (...args) => note('showRow', args, () => undefined),
    insertChart: (...args) => note('insertChart', args, () => ({ sheet: 'Chart', address: 'Chart!A1', periods: 3 })),
    selectedSource: () => note('selectedSource', [], () => 'Sheet1!A1:C4'),
  };
}
