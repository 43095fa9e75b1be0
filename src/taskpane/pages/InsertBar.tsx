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
  const ticked = usePane(({ selected }) => selected.size);
  const all = entries.filter(({ review }) => review !== 'rejected').length;
  const label = ticked > 0 ? `Insert ${ticked} selected…` : `Insert all ${all}…`;
  return (
    <div className={styles.bar}>
      <Button
        className={styles.main}
        appearance="primary"
        icon={<TableAdd20Regular />}
        disabled={all === 0}
        onClick={() => store.setState({ page: 'insert' })}
      >
        {label}
      </Button>
    </div>
  );
}
