import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useStatus } from './useStatus';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '26px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  note: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  failure: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: 'anywhere',
  },
});

function PutAway({ dismiss }: { readonly dismiss: () => void }): ReactElement {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<DismissRegular />}
      aria-label="Put the message away"
      onClick={dismiss}
    />
  );
}

/** The line at the bottom: what goes on, and what went wrong until it is put away. */
export function StatusLine(): ReactElement {
  const styles = useStyles();
  const { doing, failure, note, dismiss } = useStatus();
  return (
    <footer className={styles.line}>
      <span role="status">{doing}</span>
      <span role="status" className={styles.note}>
        {note !== null && (
          <>
            <span>{note}</span>
            <PutAway dismiss={dismiss} />
          </>
        )}
      </span>
      <span role="alert" className={styles.failure}>
        {failure !== null && (
          <>
            <ErrorCircleFilled aria-hidden />
            <span>{failure}</span>
            <PutAway dismiss={dismiss} />
          </>
        )}
      </span>
    </footer>
  );
}
