import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import { useMemo } from 'react';
import type { TableRow } from '../../output/tableRow';
import { usePane, useTools } from '../PaneContext';
import { entriesOf } from '../state/entriesOf';
import { contradicted } from './contradicted';

const useStyles = makeStyles({
  warning: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    ':empty': { display: 'none' },
  },
  icon: { flexShrink: 0, display: 'flex', color: tokens.colorStatusDangerForeground1 },
  text: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

/** Warns of figures that cannot be right together with others and that nobody has looked at, and leads to them. */
export function Contradictions({ rows }: { readonly rows: readonly TableRow[] }) {
  const styles = useStyles();
  const { store } = useTools();
  const entries = usePane(entriesOf);
  const ids = useMemo(() => contradicted(entries, rows), [entries, rows]);
  const one = ids.size === 1;
  return (
    // Always there: what comes into a live region is heard, one that comes along with it may not be.
    <div role="status" className={styles.warning}>
      {ids.size > 0 && (
        <>
          <span className={styles.icon}>
            <Warning20Filled aria-hidden />
          </span>
          <Text size={200} className={styles.text}>
            {one
              ? '1 figure contradicts others and was not reviewed.'
              : `${ids.size} figures contradict others and were not reviewed.`}
          </Text>
          <Button
            size="small"
            className={styles.button}
            onClick={() => store.setState({ page: 'review', reviewOnly: ids })}
          >
            {one ? 'Review it' : 'Review them'}
          </Button>
        </>
      )}
    </div>
  );
}
