import type { PaneTools } from '../../PaneTools';
import { messageOf } from '../../work/messageOf';
import { changeDatasets } from './loadDatasets';

/** Switches on, or off, that the datasets are checked for news when the workbook is opened. */
export async function setChecksOnOpening(tools: PaneTools, isOn: boolean): Promise<void> {
  try {
    await tools.actions.datasets.setChecksOnOpening(isOn);
    changeDatasets(tools, () => ({ checksOnOpening: isOn }));
  } catch (error) {
    tools.store.setState({ notice: { tone: 'error', text: messageOf(error) } });
  }
}
