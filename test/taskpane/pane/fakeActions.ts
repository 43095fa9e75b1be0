import type { CellArticles, GridPreview, PaneActions } from '../../../src/taskpane/PaneActions';
import type { WorkbookSettings } from '../../../src/model/workbookSettings';
import { fakeDatasetActions, fakeDatasets, type FakeDatasets } from './fakeDatasets';

/** A workbook that only remembers what it was asked for. A test changes what it answers. */
export interface FakeWorkbook {
  readonly calls: { readonly name: string; readonly args: readonly unknown[] }[];
  selection: CellArticles;
  settings: WorkbookSettings;
  readonly datasets: FakeDatasets;
  /** What cells hold, by address. */
  cells: Record<string, (string | number)[][]>;
  /** What stands at the active cell, as it is said; null: nothing. */
  occupied: string | null;
  dark: boolean | null;
  /** What every call fails with, or null. */
  failure: string | null;
  /** Milliseconds that an insert takes. */
  delay: number;
}

const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new DOMException('Cancelled', 'AbortError'));
    });
  });

export function fakeWorkbook(): FakeWorkbook {
  return {
    calls: [],
    selection: { address: 'Sheet1!A1', articles: [] },
    settings: { nameRules: [], reportUnits: {} },
    datasets: fakeDatasets(),
    cells: {},
    occupied: null,
    dark: null,
    failure: null,
    delay: 0,
  };
}

const NO_CHOICE = { choices: [], picked: null };

const PREVIEW: GridPreview = {
  address: 'Sheet1!A1:C3',
  matches: [
    {
      address: 'B2',
      row: 'Rusal',
      column: '2012',
      shown: '800,000 t',
      of: 'capacity Rusal aluminium',
      reason: null,
      ...NO_CHOICE,
    },
    {
      address: 'C2',
      row: 'Rusal',
      column: '2013',
      shown: null,
      of: null,
      reason: '2 figures fit',
      choices: [
        { id: 'a', text: 'capacity Rusal aluminium 800,000 t' },
        { id: 'b', text: 'production Rusal aluminium 3,757 t' },
      ],
      picked: null,
    },
    {
      address: 'B3',
      row: 'China',
      column: '2012',
      shown: null,
      of: null,
      reason: 'Not empty: stays as it is',
      ...NO_CHOICE,
    },
  ],
  fills: 1,
  plan: null,
};

/** The actions of a pane beside that workbook. */
export function fakeActions(workbook: FakeWorkbook): PaneActions {
  const note = async <Answer>(name: string, args: readonly unknown[], answer: () => Answer): Promise<Answer> => {
    workbook.calls.push({ name, args });
    if (workbook.failure !== null) throw new Error(workbook.failure);
    return Promise.resolve(answer());
  };
  return {
    articlesFromSelection: (options) => note('articlesFromSelection', [options], () => workbook.selection),
    listTables: () => note('listTables', [], () => [{ name: 'Figures', sheet: 'Figures', rows: 12 }]),
    async insertTable(rows, place, run) {
      await note('insertTable', [rows, place], () => null);
      for (let step = 1; step <= 10 && workbook.delay > 0; step += 1) {
        await wait(workbook.delay / 10, run?.signal);
        run?.onProgress?.((rows.length * step) / 10, rows.length);
      }
      return { table: 'Figures', sheet: 'Figures', added: rows.length, skipped: 0, units: [] };
    },
    insertFigure: (row, provenance) => note('insertFigure', [row, provenance], () => undefined),
    insertLookup: (row, table, beside) =>
      note('insertLookup', [row, table, beside], () => ({ table, added: 1, units: [] })),
    insertFormula: (formula) =>
      note('insertFormula', [formula], () => {
        if (workbook.occupied !== null && !formula.overwrite) {
          throw Object.assign(new Error(workbook.occupied), { code: 'occupied' });
        }
        const undo = () => note('undoFormula', [], () => undefined);
        return { address: 'Sheet1!D2', undo: formula.overwrite ? undo : null };
      }),
    readCells: (address) => note('readCells', [address], () => workbook.cells[address] ?? [['']]),
    selectedReference: () => note('selectedReference', [], () => workbook.selection.address),
    previewGrid: (rows, options) => note('previewGrid', [rows, options], () => PREVIEW),
    fillGrid: (preview) => note('fillGrid', [preview], () => ({ filled: preview.fills, table: null })),
    datasets: fakeDatasetActions(note, workbook.datasets),
    readSettings: () => note('readSettings', [], () => workbook.settings),
    writeSettings: (settings) => note('writeSettings', [settings], () => void (workbook.settings = settings)),
    theme: () => (workbook.dark === null ? null : { dark: workbook.dark }),
    onThemeChange: () => () => undefined,
  };
}
