import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../PaneContext';
import type { PaneWork } from '../state/paneState';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  progress: { gridColumn: '1 / -1', marginTop: tokens.spacingVerticalXS },
});

/** What is going on, how far it is, and the way to stop it. */
export function WorkBar() {
  const reading = usePane((state) => state.reading);
  const inserting = usePane((state) => state.inserting);
  const refreshing = usePane((state) => state.refreshing);
  return (
    <>
      {reading !== null && <Work work={reading} />}
      {refreshing !== null && <Work work={refreshing} />}
      {inserting !== null && <Work work={inserting} />}
    </>
  );
}

function Work({ work }: { readonly work: PaneWork }) {
  const styles = useStyles();
  const { label, done, total, cancel } = work;
  return (
    <div className={styles.bar}>
      <Text size={200}>{total === null ? label : `${label}: ${done} of ${total}`}</Text>
      <Button size="small" appearance="secondary" onClick={cancel}>
        Cancel
      </Button>
      <ProgressBar
        className={styles.progress}
        aria-label={label}
        {...(total === null || total === 0 ? {} : { value: done, max: total })}
      />
    </div>
  );
}
