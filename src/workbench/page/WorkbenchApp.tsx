import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { Addin } from './loadAddin';
import type { AddinCommand } from './manifest';
import { NewWorkbookDialog } from './NewWorkbookDialog';
import { PaneFrame } from './PaneFrame';
import { RibbonBar } from './RibbonBar';
import { StatusLine } from './StatusLine';
import { useLeaving } from './useLeaving';
import { useShortcuts } from './useShortcuts';
import { useTheme } from './useTheme';
import { useWorkbench } from './useWorkbench';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh' },
  work: { display: 'flex', flexGrow: 1, minHeight: 0 },
  sheet: { flexGrow: 1, minWidth: 0, position: 'relative' },
});

/** The workbench: the add-in's buttons on top, the spreadsheet at the left, the task pane at the right. */
export function WorkbenchApp({ addin }: { readonly addin: Addin }): ReactElement {
  const styles = useStyles();
  const [theme, toggleTheme] = useTheme();
  const [isPaneShown, setIsPaneShown] = useState(true);
  const sheet = useRef<HTMLElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const workbench = useWorkbench({ addin, theme, sheet, frame, isPaneShown, setIsPaneShown });
  const leaving = useLeaving(workbench.workbook, workbench.download);
  const watchKeys = useShortcuts(addin.shortcuts, workbench.run, frame);
  const keysOf = ({ action }: AddinCommand): string | null =>
    addin.shortcuts.find((shortcut) => action.kind === 'function' && shortcut.action === action.name)?.keys ?? null;
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme}>
      <div className={styles.page}>
        <RibbonBar
          groups={addin.manifest.ribbon}
          keysOf={keysOf}
          onCommand={workbench.press}
          onNew={leaving.ask}
          onDownload={() => void workbench.download()}
          onSample={workbench.addSample}
          isDownloading={workbench.isDownloading}
          theme={theme}
          onTheme={toggleTheme}
          isPaneShown={isPaneShown}
          onPane={() => setIsPaneShown((shown) => !shown)}
        />
        <div className={styles.work}>
          <main ref={sheet} aria-label="Workbook" className={styles.sheet} />
          <PaneFrame
            title={addin.manifest.name}
            url={workbench.isConnected ? addin.manifest.paneUrl : null}
            isShown={isPaneShown}
            theme={theme}
            onClose={() => setIsPaneShown(false)}
            frame={frame}
            onLoad={watchKeys}
          />
        </div>
        <StatusLine />
      </div>
      <NewWorkbookDialog {...leaving.dialog} />
    </FluentProvider>
  );
}
