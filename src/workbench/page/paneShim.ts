import type { AddinRuntime } from './AddinRuntime';

declare global {
  interface Window {
    /** Set by the workbench's page before it loads the pane. */
    ingotWorkbench?: AddinRuntime;
  }
}

/** What Office says to a page that it did not open. */
const OUTSIDE = { host: null, platform: null };

/** The pane's page opened by itself, in a plain browser: it is told so, as Microsoft's own library would tell it. */
function standAlone(): void {
  const onReady = (callback?: (info: typeof OUTSIDE) => unknown): Promise<typeof OUTSIDE> =>
    Promise.resolve(OUTSIDE).then((info) => {
      callback?.(info);
      return info;
    });
  Object.assign(window, { Office: { onReady } });
}

const workbench = window.parent === window ? undefined : window.parent.ingotWorkbench;
if (workbench === undefined) standAlone();
else workbench.connect(window);
