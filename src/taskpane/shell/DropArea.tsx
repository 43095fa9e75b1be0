import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDrops } from './useDrops';

const useStyles = makeStyles({
  veil: {
    position: 'absolute',
    inset: tokens.spacingHorizontalS,
    zIndex: 10,
    display: 'grid',
    placeItems: 'center',
    padding: tokens.spacingHorizontalL,
    textAlign: 'center',
    borderRadius: tokens.borderRadiusLarge,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.95,
    pointerEvents: 'none',
  },
});

/** The whole pane takes files and text that are dropped on it; while they are over it, it says so. */
export function DropArea() {
  const styles = useStyles();
  if (!useDrops()) return null;
  return (
    <div className={styles.veil}>
      <Text weight="semibold">Drop articles here: text, Markdown, web page, PDF or Word</Text>
    </div>
  );
}
