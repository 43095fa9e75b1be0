import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Hint } from '../../dataset/checks/hint';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '0 12px', display: 'flex', flexDirection: 'column', gap: '6px' },
  hint: {
    display: 'flex',
    gap: '8px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, display: 'flex', paddingTop: '1px' },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
});

/**
 * What does not go together with other figures, in plain words.
 *
 * @example <HintList hints={entry.hints} />
 */
export function HintList({ hints }: { readonly hints: readonly Hint[] }) {
  const styles = useStyles();
  if (hints.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="To check">
      {hints.map(({ kind, message, severity }) => (
        <li key={`${kind} ${message}`} className={mergeClasses(styles.hint, styles[severity])}>
          <span className={mergeClasses(styles.icon, severity === 'error' ? styles.errorIcon : styles.warningIcon)}>
            <Warning16Filled />
          </span>
          <span>{message}</span>
        </li>
      ))}
    </ul>
  );
}
