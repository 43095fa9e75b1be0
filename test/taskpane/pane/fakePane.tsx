import { createRoot } from 'react-dom/client';
import { requestPane } from '../../../src/actions/paneRequests';
import { callFunction } from '../../../src/functions/callFunction';
import { fetchedHelp } from '../../../src/taskpane/functions/fetchedHelp';
import { indexedMemory } from '../../../src/taskpane/memory/indexedMemory';
import { workerReader } from '../../../src/taskpane/reading/workerReader';
import { collectionSamples } from '../../../src/taskpane/samples/collectionSamples';
import { Pane } from '../../../src/taskpane/shell/Pane';
import { customFunctionsApi } from '../../../src/workbench/host/office/customFunctionsApi';
import { createPaneStore } from '../../../src/taskpane/state/paneState';
import { fakeActions, fakeWorkbook } from './fakeActions';

// The pane of the add-in beside a workbook that only remembers: what a test sees of it stands in `fakePane`.
Object.assign(globalThis, { CustomFunctions: customFunctionsApi().value });
const workbook = fakeWorkbook();
const store = createPaneStore();
const reader = workerReader(() => new Worker('worker.js'));
const tools = {
  store,
  reader,
  actions: fakeActions(workbook),
  samples: collectionSamples(reader),
  functions: { list: () => fetchedHelp('functions-help.json'), call: callFunction },
  memory: indexedMemory('test'),
};
Object.assign(globalThis, { fakePane: { workbook, store, requestPane } });
const place = document.getElementById('pane');
if (place !== null) createRoot(place).render(<Pane tools={tools} />);
