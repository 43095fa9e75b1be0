import type { PaneTools } from '../../PaneTools';
import type { DatasetsState } from '../../state/datasetsState';
import { messageOf } from '../../work/messageOf';

/** Changes what the pane knows of the datasets. */
export function changeDatasets({ store }: PaneTools, change: (state: DatasetsState) => Partial<DatasetsState>): void {
  store.setState(({ datasets }) => ({ datasets: { ...datasets, ...change(datasets) } }));
}

/**
 * Reads which datasets the workbook has; where that fails, the pane says so.
 *
 * @returns the name of the sheet that is shown; null where they could not be read
 */
export async function loadDatasets(tools: PaneTools): Promise<string | null> {
  try {
    const { list, told, checksOnOpening, activeSheet } = await tools.actions.datasets.list();
    changeDatasets(tools, () => ({ list, told, checksOnOpening }));
    return activeSheet;
  } catch (error) {
    changeDatasets(tools, ({ list }) => ({ list: list ?? [] }));
    tools.store.setState({ notice: { tone: 'error', text: `The datasets were not read. ${messageOf(error)}` } });
    return null;
  }
}
