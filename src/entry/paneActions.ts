import { rangeAddress } from '../dataset/cellAddress';
import type { PaneActions } from '../taskpane/PaneActions';
import { officeTheme, onThemeChange } from '../workbook/officeTheme';
import { datasetActions } from './datasetActions';

/**
 * Everything that the pane asks of the workbook. What talks to Excel is loaded when it is first needed, so that the pane
 * opens without it.
 *
 * @example
 * const actions = paneActions();
 */
export function paneActions(): PaneActions {
  return {
    async articlesFromSelection({ eachCell, address = null }) {
      const { articlesFromSelection } = await import('../actions/articlesFromSelection');
      const place = address ?? (await selectedAddress());
      return { address: place, articles: await articlesFromSelection({ eachCell, address: place }) };
    },
    listTables: async () => (await import('../workbook/figureTables')).listFigureTables(),
    insertTable: async (...args) => (await import('../actions/insertFigures')).insertFigures(...args),
    async insertFigure(row, provenance) {
      await (await import('../workbook/insertFigure')).insertFigure(row, { provenance });
    },
    insertLookup: async (...asked) => (await import('../actions/lookUpFigure')).lookUpFigure(...asked),
    insertFormula: async (formula) => (await import('../workbook/insertFormula')).insertFormula(formula),
    readCells: async (address) => (await import('../workbook/readRange')).readRange(address),
    selectedReference: async () => (await import('../workbook/readRange')).selectedReference(),
    previewGrid: async (...args) => (await import('../actions/planGridFill')).planGridFill(...args),
    fillGrid: async (...args) => (await import('../actions/fillGrid')).fillGrid(...args),
    datasets: datasetActions(selectedAddress),
    readSettings: async () => (await import('../workbook/settings/readWorkbookSettings')).readWorkbookSettings(),
    writeSettings: async (settings) =>
      (await import('../workbook/settings/writeWorkbookSettings')).writeWorkbookSettings(settings),
    theme: officeTheme,
    onThemeChange,
  };
}

async function selectedAddress(): Promise<string> {
  const { readSelection } = await import('../workbook/readSelection');
  const { sheet, row, column, values } = await readSelection();
  return rangeAddress(sheet, row, column, values.length, values[0]?.length ?? 1);
}
