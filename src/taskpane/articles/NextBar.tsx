import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, useTools } from '../PaneContext';
import { countFigures } from '../state/counts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexGrow: 1, flexBasis: 0, whiteSpace: 'nowrap' },
});

/** Where to go once articles are read: to their figures, or straight into the workbook. */
export function NextBar() {
  const styles = useStyles();
  const { store } = useTools();
  const figures = usePane(countFigures);
  const reading = usePane((state) => state.reading !== null);
  if (figures === 0 || reading) return null;
  return (
    <div className={styles.bar}>
      <Button
        className={styles.button}
        onClick={() => store.setState({ page: 'figures', onlyArticle: null, openFigure: null })}
      >
        Show figures
      </Button>
      <Button
        appearance="primary"
        className={styles.button}
        onClick={() => store.setState({ page: 'insert', insertChoice: 'all' })}
      >
        Insert all…
      </Button>
    </div>
  );
}
