import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands/registerCommands';
import { associateFunctions } from '../functions/associateFunctions';
import { callFunction } from '../functions/callFunction';
import { fetchedHelp } from '../taskpane/functions/fetchedHelp';
import { indexedMemory } from '../taskpane/memory/indexedMemory';
import { Pane } from '../taskpane/shell/Pane';
import { PlainPage } from '../taskpane/plain/PlainPage';
import { workerReader } from '../taskpane/reading/workerReader';
import { collectionSamples } from '../taskpane/samples/collectionSamples';
import { createPaneStore } from '../taskpane/state/paneState';
import { hostKind } from '../workbook/hostKind';
import { paneActions } from './paneActions';
import { paneKey } from './paneKey';

/** Shows the pane beside a workbook, or says what the page is where there is none. */
async function start(): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('The page has no place for the pane.');
  const root = createRoot(place);
  // Microsoft's script may not have loaded.
  const offline = !('Office' in globalThis);
  if (!offline) await Office.onReady();
  if (hostKind() === 'none') {
    root.render(<PlainPage offline={offline} />);
    return;
  }
  associateFunctions();
  registerCommands({
    figureIdAtActiveCell: async () => (await import('../workbook/figureIdAtActiveCell')).figureIdAtActiveCell(),
  });
  const reader = workerReader(() => new Worker(new URL('./worker.ts', import.meta.url), { name: 'reader' }));
  const tools = {
    store: createPaneStore(),
    reader,
    actions: paneActions(),
    samples: collectionSamples(reader),
    functions: { list: () => fetchedHelp('functions-help.json'), call: callFunction },
    memory: indexedMemory(paneKey()),
  };
  root.render(<Pane tools={tools} />);
  setTimeout(reader.warm, 1000);
}

void start();
