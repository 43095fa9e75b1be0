import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { usePane, useTools } from '../PaneContext';
import type { Notice } from '../state/paneState';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    ':empty': { display: 'none' },
  },
  icon: { flexShrink: 0, display: 'flex' },
  error: { color: tokens.colorPaletteRedForeground1 },
  success: { color: tokens.colorPaletteGreenForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  text: { flexGrow: 1, overflowWrap: 'anywhere', minWidth: 0 },
  button: { flexShrink: 0 },
});

const ICONS = { error: ErrorCircle20Filled, success: CheckmarkCircle20Filled, info: Info20Regular };

/** The last thing that the pane had to say, until it is put away. */
export function NoticeBar() {
  const styles = useStyles();
  const { store } = useTools();
  const notice = usePane((state) => state.notice);
  const said = notice !== null && <Said notice={notice} onClose={() => store.setState({ notice: null })} />;
  const isError = notice?.tone === 'error';
  // Both are always there: what comes into a live region is heard, one that comes along with it may not be.
  return (
    <>
      <div role="alert" className={styles.bar}>
        {isError && said}
      </div>
      <div role="status" className={styles.bar}>
        {!isError && said}
      </div>
    </>
  );
}

function Said({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  const styles = useStyles();
  const Icon = ICONS[notice.tone];
  const { offer } = notice;
  return (
    <>
      <span className={mergeClasses(styles.icon, styles[notice.tone])}>
        <Icon aria-hidden />
      </span>
      <Text size={200} className={styles.text}>
        {notice.text}
      </Text>
      {offer !== undefined && (
        <Button size="small" className={styles.button} onClick={offer.act}>
          {offer.label}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<Dismiss20Regular />}
        aria-label="Put the message away"
        onClick={onClose}
      />
    </>
  );
}
