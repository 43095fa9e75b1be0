import { createRoot } from 'react-dom/client';
import { Pane } from '../taskpane/shell/Pane';
import { PlainPage } from '../taskpane/plain/PlainPage';
import { workerReader } from '../taskpane/reading/workerReader';
import { fetchedSamples } from '../taskpane/samples/fetchedSamples';
import { createPaneStore } from '../taskpane/state/paneState';
import { paneActions } from './paneActions';

/** Shows the pane beside a workbook, or says what the page is where there is none. */
async function start(): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('The page has no place for the pane.');
  const root = createRoot(place);
  // Microsoft's script may not have loaded.
  if (!('Office' in globalThis)) {
    root.render(<PlainPage offline />);
    return;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    root.render(<PlainPage offline={false} />);
    return;
  }
  const reader = workerReader(() => new Worker(new URL('./worker.ts', import.meta.url), { name: 'reader' }));
  const tools = { store: createPaneStore(), reader, actions: paneActions(), samples: fetchedSamples('samples/') };
  root.render(<Pane tools={tools} />);
  setTimeout(reader.warm, 1000);
}

void start();
