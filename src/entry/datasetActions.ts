import type { DatasetActions } from '../taskpane/datasets/DatasetActions';

/**
 * What the pane asks of the datasets of the workbook, each part loaded when it is first needed.
 *
 * @example
 * const { list } = datasetActions(selectedAddress);
 */
export function datasetActions(selectedAddress: () => Promise<string>): DatasetActions {
  return {
    list: async () => (await import('../actions/listDatasets')).listDatasets(),
    make: async (inserted) => (await import('../actions/makeDataset')).makeDataset(inserted, new Date()),
    write: async (dataset, before, texts) =>
      (await import('../workbook/datasets/writeDataset')).writeDataset(
        dataset,
        texts === undefined ? {} : { texts },
        before,
      ),
    remove: async (id) => (await import('../workbook/datasets/writeDataset')).removeDataset(id),
    prepare: async (...args) => (await import('../actions/prepareDatasetRefresh')).prepareDatasetRefresh(...args),
    apply: async (planned, choices, run) =>
      (await import('../actions/applyDatasetRefresh')).applyDatasetRefresh(planned, choices, new Date(), run),
    noteChecked: async (dataset) => (await import('../actions/applyDatasetRefresh')).noteChecked(dataset, new Date()),
    noteUnchanged: async (planned) =>
      (await import('../actions/applyDatasetRefresh')).noteUnchanged(planned, new Date()),
    canUndo: async (id) => (await (await import('../workbook/datasets/readParts')).readUndo(id)) !== null,
    undo: async (...args) => (await import('../workbook/datasets/undoRefresh')).undoRefresh(...args),
    shareCopy: async (options) => (await import('../workbook/datasets/shareCopy')).shareCopy(options),
    formulasToValues: async (run) => (await import('../workbook/datasets/formulasToValues')).formulasToValues(run),
    setChecksOnOpening: async (isOn) => (await import('../workbook/datasets/writeDataset')).setChecksOnOpening(isOn),
    readRows: async (table) => (await import('../workbook/tableRows')).readTableRows(table),
    facts: async (dataset) => (await import('../actions/datasetFacts')).datasetFacts(dataset),
    useRow: async (...args) => (await import('../workbook/tableRows')).useRow(...args),
    articleOf: async (dataset, figure) => {
      const base = await (await import('../workbook/datasets/readParts')).readBase(dataset);
      return base?.find(({ id }) => id === figure)?.article ?? null;
    },
    showRow: async (...args) => (await import('../workbook/tableRows')).showTableRow(...args),
    insertChart: async (...args) => (await import('../workbook/insertChart')).insertChart(...args),
    async selectedSource() {
      const address = await selectedAddress();
      return (await (await import('../workbook/sourceCells')).tableAround(address)) ?? address;
    },
  };
}
