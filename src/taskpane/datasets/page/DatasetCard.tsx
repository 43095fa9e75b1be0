import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { DatasetEntry, RefreshRun } from '../../state/datasetsState';
import { previewCounts } from '../preview/previewCounts';
import { countWords, failedSources, momentWords, summaryWords } from '../words';
import { ROW_BUTTON } from '../../shell/rowButton';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  open: ROW_BUTTON,
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  meta: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  gone: { color: tokens.colorPaletteRedForeground1 },
  news: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What the refresh of a dataset came to, in a few words; null where there is nothing to tell. */
function runWords(run: RefreshRun | undefined): string | null {
  if (run === undefined) return null;
  const failed = failedSources(run);
  const unread = failed === 0 ? '' : ` · ${countWords(failed, 'source')} not read`;
  switch (run.stage) {
    case 'reading':
      return 'Refreshing…';
    case 'applying':
      return 'Writing…';
    case 'unchanged':
      return `Nothing has changed${unread}`;
    case 'unread':
      return 'No source could be read';
    case 'applied':
      return `Refreshed${unread}`;
    case 'dropped':
      return failed === 0 ? null : `${countWords(failed, 'source')} not read`;
    case 'preview':
      return `${summaryWords(previewCounts(run.planned))}: look at it${unread}`;
  }
}

/** One dataset in the list: its table, when it was checked and changed, and what a refresh came to. */
export function DatasetCard(props: {
  readonly entry: DatasetEntry;
  readonly run: RefreshRun | undefined;
  readonly busy: boolean;
  readonly onOpen: () => void;
  readonly onRefresh: () => void;
}) {
  const styles = useStyles();
  const { entry, run, busy, onOpen, onRefresh } = props;
  const { dataset, place } = entry;
  const said = runWords(run);
  return (
    <div className={styles.card}>
      <button type="button" className={styles.open} onClick={onOpen} data-focus-key={`dataset-${dataset.id}`}>
        <span className={styles.name}>{dataset.name}</span>
        {place === null ? (
          <span className={mergeClasses(styles.meta, styles.gone)}>
            {`Its table ${dataset.table.name} is not in the workbook any more.`}
          </span>
        ) : (
          <span className={styles.meta}>
            {`${countWords(place.rows, 'row')} in ${place.table} on sheet ${place.sheet} · ${countWords(dataset.sources.length, 'source')}`}
          </span>
        )}
        <span className={styles.meta}>{`Checked: ${momentWords(dataset.lastChecked)}`}</span>
        <span className={styles.meta}>{`Changed: ${momentWords(dataset.lastChanged)}`}</span>
        {said !== null && (
          <span className={mergeClasses(styles.meta, run?.stage === 'preview' && styles.news)}>{said}</span>
        )}
      </button>
      <Button
        appearance="subtle"
        icon={<ArrowSync20Regular />}
        aria-label={`Refresh ${dataset.name}`}
        title="Refresh"
        disabledFocusable={busy || place === null}
        onClick={onRefresh}
      />
    </div>
  );
}
