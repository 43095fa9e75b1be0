import { Engine } from '../host/book/Engine';
import { createExcelHost, type ExcelHost } from '../host/createExcelHost';
import { registerFunctions } from '../host/functions/registerFunctions';
import type { ClientLibrary } from '../host/office/clientLibrary';
import { connectClient, type Client } from '../host/office/connectClient';
import { DARK_THEME, LIGHT_THEME } from '../host/office/OfficeTheme';
import type { AddinRuntime, PaneControls } from './AddinRuntime';
import { addProtection, tellProtected } from './addProtection';
import { showCharts } from './charts/showCharts';
import type { Addin } from './loadAddin';
import type { OpenWorkbook } from './openWorkbook';
import { reportFailures } from './reportFailures';
import { messageOf, useStatus } from './useStatus';

/** How long a command waits for the pane's page, which may be loading still. */
const PATIENCE = 10_000;
const LOOK_AGAIN = 100;

/**
 * Connects the add-in with the workbook: from then on its page finds Office when it loads.
 *
 * @param workbook what the add-in works on
 * @param functions the add-in's functions for formulas
 * @param dark how the add-in finds Office coloured
 * @param controls what it may ask of the workbench
 * @example
 * const runtime = connectAddin(workbook, addin.functions, false, { show, hide });
 */
export function connectAddin(
  workbook: OpenWorkbook,
  functions: Addin['functions'],
  dark: boolean,
  controls: PaneControls,
): AddinRuntime {
  const { univer, api, workbook: book } = workbook;
  const host = createExcelHost(new Engine(univer, api, book), {
    onDefect: (error) => useStatus.getState().fail(`The workbench itself failed: ${messageOf(error)}`),
    onRefused: (sheetId) => tellProtected(host.book.sheets.nameOf(sheetId)),
  });
  watchEditing(workbook, host);
  addProtection(api, host.book);
  showCharts(api, host);
  let page: Window | null = null;
  let client: Client | null = null;
  let theme = dark ? DARK_THEME : LIGHT_THEME;
  const runtime: AddinRuntime = {
    host,
    connect: (pane) => {
      if (!hasClientLibrary(pane)) throw new Error('The pane did not load Microsoft’s client library.');
      client?.disconnect();
      page = pane;
      reportFailures(pane);
      client = connectClient(pane, host, {
        theme,
        setPaneVisible: (visible) => (visible ? controls.show() : controls.hide()),
        openWindow: openPage,
      });
      if (functions !== null) registerFunctions(host, functions.namespace, functions.metadata, client.functions);
    },
    run: async (action) => {
      const connected = await waitFor(() => (client?.actionIds().includes(action) === true ? client : null));
      if (connected === null) throw new Error(`The add-in has no command “${action}”, or its pane did not load.`);
      await connected.runAction(action);
    },
    setTheme: (next) => {
      theme = next.dark ? DARK_THEME : LIGHT_THEME;
      client?.changeTheme(theme);
      // Add-ins that know of no such event look when somebody comes back to their pane.
      page?.dispatchEvent(new Event('focus'));
    },
    setVisible: (visible) => client?.paneBecame(visible),
  };
  window.ingotWorkbench = runtime;
  return runtime;
}

/** While somebody types in a cell, Excel lets an add-in wait. */
function watchEditing({ api }: OpenWorkbook, { edit }: ExcelHost): void {
  api.addEvent(api.Event.SheetEditStarted, () => edit.set(true));
  api.addEvent(api.Event.SheetEditEnded, () => edit.set(false));
}

/** Opens a page of the web in a window of its own, which learns nothing of this one. */
function openPage(url: string): void {
  if (/^https?:\/\//iu.test(url)) window.open(url, '_blank', 'noopener,noreferrer');
}

function hasClientLibrary(pane: Window): pane is Window & ClientLibrary {
  return 'OfficeExtension' in pane && 'Excel' in pane;
}

async function waitFor<T>(look: () => T | null): Promise<T | null> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = look();
    if (found !== null || performance.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}
