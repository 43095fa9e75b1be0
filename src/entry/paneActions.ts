import type { PaneActions } from '../taskpane/PaneActions';

const notYet = () => Promise.reject(new Error('This is not there yet.'));

/** Everything that the pane asks of the workbook. */
export function paneActions(): PaneActions {
  return {
    articlesFromSelection: notYet,
    listTables: () => Promise.resolve([]),
    insertTable: notYet,
    insertFigure: notYet,
    insertLookup: notYet,
    previewGrid: notYet,
    fillGrid: notYet,
    readSettings: () => Promise.resolve({ nameRules: [], reportUnits: {} }),
    writeSettings: () => Promise.resolve(),
    theme: () => null,
    onThemeChange: () => () => undefined,
  };
}
