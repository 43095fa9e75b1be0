import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ClipboardPaste20Regular } from '@fluentui/react-icons/svg/clipboard-paste';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { Globe20Regular } from '@fluentui/react-icons/svg/globe';
import { Library20Regular } from '@fluentui/react-icons/svg/library';
import { Rss20Regular } from '@fluentui/react-icons/svg/rss';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import type { DatasetSource, SourceOrigin } from '../../../model/dataset';
import type { SourceRun } from '../../state/datasetsState';
import { originWords, sourceState } from '../words';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { color: tokens.colorBrandForeground1, display: 'flex' },
  label: { display: 'block', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  meta: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  error: { display: 'block', color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
  buttons: { display: 'flex' },
  keep: { marginLeft: '-8px' },
  keepLabel: { fontSize: tokens.fontSizeBase200 },
});

const ICONS: Readonly<Record<SourceOrigin['kind'], typeof Table20Regular>> = {
  text: ClipboardPaste20Regular,
  file: DocumentText20Regular,
  cells: Table20Regular,
  collection: Library20Regular,
  page: Globe20Regular,
  feed: Rss20Regular,
};

/** Whether a source's text is nowhere but on the computers on which it was added. */
const isLocal = ({ kind }: SourceOrigin): boolean => kind === 'text' || kind === 'file';

/** A source of a dataset: what it is, what became of it, and whether its text is kept in the workbook. */
export function SourceRow(props: {
  readonly source: DatasetSource;
  readonly run: SourceRun | undefined;
  readonly busy: boolean;
  readonly onKeep: (keeps: boolean) => void;
  readonly onReplace: () => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const { source, run, busy, onKeep, onReplace, onRemove } = props;
  const { label, origin, keepsText } = source;
  const Icon = ICONS[origin.kind];
  return (
    <div className={styles.row}>
      <span className={styles.icon}>
        <Icon aria-hidden />
      </span>
      <div>
        <span className={styles.label}>{label}</span>
        <Text size={200} className={styles.meta}>
          {`${originWords(source)} · ${sourceState(source, run)}`}
        </Text>
        {run?.kind === 'failed' && (
          <Text size={200} className={styles.error}>
            {run.error}
          </Text>
        )}
        {isLocal(origin) && (
          <Checkbox
            className={styles.keep}
            label={{ className: styles.keepLabel, children: 'Keep its text in the workbook' }}
            checked={keepsText}
            disabled={busy}
            onChange={(_event, { checked }) => onKeep(checked === true)}
          />
        )}
      </div>
      <div className={styles.buttons}>
        {isLocal(origin) && (
          <Button
            appearance="transparent"
            size="small"
            icon={<Edit16Regular />}
            aria-label={`Replace the text of ${label}`}
            title="Replace its text"
            disabledFocusable={busy}
            onClick={onReplace}
          />
        )}
        <Button
          appearance="transparent"
          size="small"
          icon={<Delete16Regular />}
          aria-label={`Remove the source ${label}`}
          title="Remove this source; its rows stay in the table"
          disabledFocusable={busy}
          onClick={onRemove}
        />
      </div>
    </div>
  );
}
