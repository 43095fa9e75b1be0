import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import type { FigureEntry } from '../figures/figureEntry';
import { usePane, useTools } from '../PaneContext';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: tokens.spacingHorizontalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  main: { flexGrow: 1 },
});

/** Leads from the figures into the workbook. */
export function InsertBar({ entries }: { readonly entries: readonly FigureEntry[] }) {
  const styles = useStyles();
  const { store } = useTools();
  const selected = usePane((state) => state.selected);
  const insertable = entries.filter(({ review, levelId }) => review !== 'rejected' && levelId === null);
  const all = insertable.length;
  const ticked = insertable.filter(({ figure }) => selected.has(figure.id)).length;
  const label = ticked > 0 ? `Insert ${ticked} selected…` : `Insert all ${all}…`;
  return (
    <div className={styles.bar}>
      <Button
        className={styles.main}
        appearance="primary"
        data-focus-key="insert"
        icon={<TableAdd20Regular />}
        disabled={all === 0}
        onClick={() => store.setState({ page: 'insert' })}
      >
        {label}
      </Button>
    </div>
  );
}
