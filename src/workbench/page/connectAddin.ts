import type { AddinRuntime, PaneControls } from './AddinRuntime';
import type { AddinManifest } from './manifest';
import type { OpenWorkbook } from './openWorkbook';

/** Connects the add-in with the workbook. */
export async function connectAddin(
  workbook: OpenWorkbook,
  manifest: AddinManifest,
  controls: PaneControls,
): Promise<AddinRuntime> {
  void workbook;
  void manifest;
  void controls;
  const runtime: AddinRuntime = {
    connect: (pane) => {
      const info = { host: null, platform: null };
      Object.assign(pane, {
        Office: { onReady: () => Promise.resolve(info), actions: { associate: () => undefined } },
      });
    },
    run: (action) => Promise.reject(new Error(`The add-in has no function ${action}.`)),
    setTheme: () => undefined,
    setVisible: () => undefined,
  };
  window.ingotWorkbench = runtime;
  return Promise.resolve(runtime);
}
