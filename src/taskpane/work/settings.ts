import type { WorkbookSettings } from '../../model/workbookSettings';
import type { PaneTools } from '../PaneTools';
import { messageOf } from './messageOf';

/** Reads what the workbook remembers; where that fails the pane works without, and says so. */
export async function loadSettings({ store, actions }: PaneTools): Promise<void> {
  try {
    store.setState({ settings: await actions.readSettings() });
  } catch (error) {
    store.setState({ notice: { tone: 'error', text: `The workbook’s settings were not read. ${messageOf(error)}` } });
  }
}

/**
 * Changes what the workbook remembers: in the pane at once, in the workbook right after, one write behind the other.
 */
export function changeSettings(tools: PaneTools, change: (settings: WorkbookSettings) => WorkbookSettings): void {
  const { store } = tools;
  store.setState(({ settings }) => ({ settings: change(settings) }));
  void saveSettings(tools);
}

let writing: Promise<void> = Promise.resolve();

function saveSettings(tools: PaneTools): Promise<void> {
  const { store, actions } = tools;
  const write = async () => {
    try {
      await actions.writeSettings(store.getState().settings);
    } catch (error) {
      const again = () => {
        store.setState({ notice: null });
        void saveSettings(tools);
      };
      store.setState({
        notice: {
          tone: 'error',
          text: `Kept in the pane, but not in the workbook: ${messageOf(error)}`,
          offer: { label: 'Save again', act: again },
        },
      });
    }
  };
  writing = writing.then(write);
  return writing;
}
