import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useTools } from '../PaneContext';
import type { ArticleEntry } from '../state/articleEntry';
import { readAgain } from '../work/changeArticles';

const useStyles = makeStyles({
  failed: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXXS,
  },
  text: { color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
});

/** Why an article could not be read and what to do about it. */
export function ReadingFailed({ entry, tabIndex }: { readonly entry: ArticleEntry; readonly tabIndex: number }) {
  const styles = useStyles();
  const tools = useTools();
  return (
    <div className={styles.failed}>
      <Text size={200} className={styles.text}>
        {entry.error}
      </Text>
      <Button size="small" tabIndex={tabIndex} onClick={() => readAgain(tools, new Set([entry.id]))}>
        Try again
      </Button>
    </div>
  );
}
