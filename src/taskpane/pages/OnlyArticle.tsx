import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane, useTools } from '../PaneContext';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  title: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

/** Says that the list holds one article's figures alone, and leads back to all. */
export function OnlyArticle({ id }: { readonly id: string }) {
  const styles = useStyles();
  const { store } = useTools();
  const label = usePane(({ articles }) => articles.find((entry) => entry.id === id)?.label ?? 'One article');
  return (
    <div className={styles.bar}>
      <Text size={200} truncate wrap={false} block className={styles.title} title={label}>
        {label}
      </Text>
      <Button size="small" className={styles.button} onClick={() => store.setState({ onlyArticle: null })}>
        All articles
      </Button>
    </div>
  );
}
