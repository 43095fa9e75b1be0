import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { AddinRuntime } from './AddinRuntime';
import { connectAddin } from './connectAddin';
import { downloadWorkbook } from './downloadWorkbook';
import type { Addin } from './loadAddin';
import type { AddinCommand } from './manifest';
import { openWorkbook, type OpenWorkbook } from './openWorkbook';
import { showSample } from './showSample';
import { messageOf, READY, useStatus } from './useStatus';
import type { ThemeName } from './useTheme';

/** What the workbench is made of. */
export interface WorkbenchParts {
  readonly addin: Addin;
  readonly theme: ThemeName;
  readonly sheet: RefObject<HTMLElement>;
  readonly frame: RefObject<HTMLIFrameElement>;
  readonly isPaneShown: boolean;
  readonly setIsPaneShown: (shown: boolean) => void;
}

/** What the page does with the open workbook and the running add-in. */
export interface RunningWorkbench {
  readonly workbook: OpenWorkbook | null;
  /** Whether the pane's page may load. */
  readonly isConnected: boolean;
  readonly isDownloading: boolean;
  readonly press: (command: AddinCommand) => void;
  readonly run: (action: string, name: string) => void;
  readonly download: () => Promise<boolean>;
  /** Adds the sample sheet; null until the workbook is open. */
  readonly addSample: (() => void) | null;
}

/** Opens the workbook, connects the add-in with it, and keeps both told of the theme and the pane. */
export function useWorkbench(parts: WorkbenchParts): RunningWorkbench {
  const { addin, theme, isPaneShown, setIsPaneShown } = parts;
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [runtime, setRuntime] = useState<AddinRuntime | null>(null);
  const running = useRef<AddinRuntime | null>(null);
  const run = useCallback((action: string, name: string) => void runAction(running.current, action, name), []);
  const press = useCallback(
    ({ action, label }: AddinCommand) => {
      if (action.kind === 'showPane') setIsPaneShown(true);
      else run(action.name, label);
    },
    [run, setIsPaneShown],
  );
  const first = useRef({ parts, press });
  useEffect(() => {
    const { parts: start, press: onCommand } = first.current;
    const open = async (): Promise<void> => {
      if (start.sheet.current === null) return;
      const opened = await openWorkbook(
        start.sheet.current,
        start.theme === 'dark',
        addin.manifest.cellMenu,
        onCommand,
      );
      const connected = connectAddin(opened, addin.functions, start.theme === 'dark', {
        show: () => setIsPaneShown(true),
        hide: () => setIsPaneShown(false),
      });
      running.current = connected;
      setWorkbook(opened);
      setRuntime(connected);
      useStatus.getState().setDoing(READY);
    };
    open().catch((error: unknown) =>
      useStatus.getState().fail(`The workbench could not be opened. ${messageOf(error)}`),
    );
  }, [addin, setIsPaneShown]);
  useEffect(() => {
    workbook?.api.toggleDarkMode(theme === 'dark');
    runtime?.setTheme({ dark: theme === 'dark' });
  }, [workbook, runtime, theme]);
  useEffect(() => runtime?.setVisible(isPaneShown), [runtime, isPaneShown]);
  return {
    workbook,
    isConnected: runtime !== null,
    press,
    run,
    addSample: runtime === null ? null : () => addSample(runtime),
    ...useDownload(workbook, running, addin.manifest.functions?.namespace ?? null),
  };
}

function addSample({ host }: AddinRuntime): void {
  const { fail, dismiss } = useStatus.getState();
  dismiss();
  try {
    showSample(host.book);
  } catch (error) {
    fail(`The sample sheet was not added. ${messageOf(error)}`);
  }
}

/** Calls a function of the add-in and says what goes on. */
async function runAction(runtime: AddinRuntime | null, action: string, name: string): Promise<void> {
  const { setDoing, fail, dismiss } = useStatus.getState();
  if (runtime === null) return;
  dismiss();
  setDoing(`${name} …`);
  try {
    await runtime.run(action);
  } catch (error) {
    fail(`“${name}” failed. ${messageOf(error)}`);
  } finally {
    setDoing(READY);
  }
}

/** The file writer knows no charts. */
function withoutCharts(count: number): string {
  const [charts, cells] = count === 1 ? ['the chart', 'its cells'] : [`the ${count} charts`, 'their cells'];
  return `The file has ${cells}, but not ${charts}: select the cells in Excel and insert a chart there.`;
}

function useDownload(
  workbook: OpenWorkbook | null,
  running: RefObject<AddinRuntime | null>,
  namespace: string | null,
): Pick<RunningWorkbench, 'download' | 'isDownloading'> {
  const [isDownloading, setIsDownloading] = useState(false);
  const download = useCallback(async () => {
    const book = running.current?.host.book;
    if (workbook === null || book === undefined) return false;
    const { setDoing, fail, dismiss } = useStatus.getState();
    dismiss();
    setDoing('Writing the file …');
    setIsDownloading(true);
    try {
      await downloadWorkbook(workbook, book, namespace);
      workbook.changes.markSaved();
      const charts = book.charts.all().length;
      if (charts > 0) useStatus.getState().tell(withoutCharts(charts));
      return true;
    } catch (error) {
      fail(`The file could not be written; the workbook is as it was. ${messageOf(error)}`);
      return false;
    } finally {
      setIsDownloading(false);
      setDoing(READY);
    }
  }, [workbook, running, namespace]);
  return { download, isDownloading };
}
