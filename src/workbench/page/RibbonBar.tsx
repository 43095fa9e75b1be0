import {
  Button,
  makeStyles,
  Text,
  tokens,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  Tooltip,
} from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  DocumentAddRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  TableLightningRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { AddinCommand, RibbonGroup } from './manifest';
import type { ThemeName } from './useTheme';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    height: '52px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginRight: tokens.spacingHorizontalS,
  },
  mark: { width: '24px', height: '24px' },
  tools: { padding: '0', minWidth: 0 },
  label: { color: tokens.colorNeutralForeground3, padding: `0 ${tokens.spacingHorizontalS}` },
  icon: { width: '20px', height: '20px' },
  command: { fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  space: { flexGrow: 1 },
});

/** What the bar shows and does. */
export interface RibbonBarProps {
  readonly groups: readonly RibbonGroup[];
  /** The keys of commands that have a shortcut, by the function they call. */
  readonly keysOf: (command: AddinCommand) => string | null;
  readonly onCommand: (command: AddinCommand) => void;
  readonly onNew: () => void;
  readonly onDownload: () => void;
  /** Adds the sample sheet; null until there is a workbook. */
  readonly onSample: (() => void) | null;
  readonly isDownloading: boolean;
  readonly theme: ThemeName;
  readonly onTheme: () => void;
  readonly isPaneShown: boolean;
  readonly onPane: () => void;
}

/** The bar on top: the add-in's groups as its manifest has them, and what the workbench itself offers. */
export function RibbonBar(props: RibbonBarProps): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <img src="/workbench.svg" alt="" className={styles.mark} />
        <Text as="h1" size={400} weight="semibold">
          Workbench
        </Text>
      </div>
      {props.groups.map((group) => (
        <Toolbar key={group.id} aria-label={group.label} className={styles.tools}>
          <ToolbarDivider />
          <Text size={200} className={styles.label} aria-hidden>
            {group.label}
          </Text>
          {group.commands.map((command) => (
            <CommandButton
              key={command.id}
              command={command}
              keys={props.keysOf(command)}
              onCommand={props.onCommand}
            />
          ))}
        </Toolbar>
      ))}
      <div className={styles.space} />
      <OwnTools {...props} />
    </header>
  );
}

/** A button of the add-in, with the picture and the tooltip of its manifest. */
function CommandButton(props: {
  readonly command: AddinCommand;
  readonly keys: string | null;
  readonly onCommand: (command: AddinCommand) => void;
}): ReactElement {
  const { command, keys, onCommand } = props;
  const styles = useStyles();
  const { title, text } = command.tip;
  // Twice the size it is shown in, for sharp screens.
  const icon = command.icons.find(({ size }) => size >= 32) ?? command.icons.at(-1);
  return (
    <Tooltip
      relationship="description"
      withArrow
      content={
        <>
          <strong>{keys === null ? title : `${title} (${keys})`}</strong>
          {text !== '' && <div>{text}</div>}
        </>
      }
    >
      <ToolbarButton
        className={styles.command}
        icon={icon === undefined ? null : <img src={icon.url} alt="" className={styles.icon} />}
        onClick={() => onCommand(command)}
      >
        {command.label}
      </ToolbarButton>
    </Tooltip>
  );
}

function OwnTools(props: RibbonBarProps): ReactElement {
  const styles = useStyles();
  const { theme, isPaneShown } = props;
  const themeLabel = theme === 'dark' ? 'Light theme' : 'Dark theme';
  const paneLabel = isPaneShown ? 'Close the task pane' : 'Show the task pane';
  return (
    <Toolbar aria-label="Workbook" className={styles.tools}>
      <ToolbarButton className={styles.command} icon={<DocumentAddRegular />} onClick={props.onNew}>
        New workbook
      </ToolbarButton>
      <ToolbarButton
        className={styles.command}
        icon={<ArrowDownloadRegular />}
        onClick={props.onDownload}
        disabled={props.isDownloading}
      >
        Download .xlsx
      </ToolbarButton>
      <Tooltip
        relationship="description"
        content="Adds a sheet with a customs series and the functions at work"
        withArrow
      >
        <ToolbarButton
          className={styles.command}
          icon={<TableLightningRegular />}
          onClick={() => props.onSample?.()}
          disabled={props.onSample === null}
        >
          Sample sheet
        </ToolbarButton>
      </Tooltip>
      <ToolbarDivider />
      <Tooltip relationship="label" content={themeLabel} withArrow>
        <Button
          appearance="subtle"
          icon={theme === 'dark' ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
          onClick={props.onTheme}
        />
      </Tooltip>
      <Tooltip relationship="label" content={paneLabel} withArrow>
        <Button
          appearance="subtle"
          aria-pressed={isPaneShown}
          icon={isPaneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
          onClick={props.onPane}
        />
      </Tooltip>
    </Toolbar>
  );
}
