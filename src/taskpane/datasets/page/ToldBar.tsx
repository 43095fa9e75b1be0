import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  told: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  icon: { flexShrink: 0, display: 'flex', color: tokens.colorStatusWarningForeground1 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** What was lost, damaged or saved by a later version, and what that means. */
export function ToldBar({ told }: { readonly told: readonly string[] }) {
  const styles = useStyles();
  if (told.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="What Ingot noticed">
      {told.map((text) => (
        <li key={text} className={styles.told}>
          <span className={styles.icon}>
            <Warning20Filled aria-hidden />
          </span>
          <Text size={200} className={styles.text}>
            {text}
          </Text>
        </li>
      ))}
    </ul>
  );
}
