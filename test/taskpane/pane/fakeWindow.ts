import type { PaneRequest } from '../../../src/actions/paneRequests';
import type { PaneStore } from '../../../src/taskpane/state/paneState';
import type { FakeWorkbook } from './fakeActions';

declare global {
  /** What the page of `fakePane.tsx` shows to a test. */
  var fakePane: {
    readonly workbook: FakeWorkbook;
    readonly store: PaneStore;
    readonly requestPane: (request: PaneRequest) => void;
  };
}
