import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import { useMemo } from 'react';
import type { FigureEntry } from '../figures/figureEntry';
import { usePane, useTools } from '../PaneContext';
import type { InsertChoice } from '../state/paneState';
import { shownFigures } from '../state/shownFigures';

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

const LABELS: Readonly<Record<InsertChoice, (count: number) => string>> = {
  selected: (count) => `Insert ${count} selected…`,
  shown: (count) => `Insert ${count} shown…`,
  all: (count) => `Insert all ${count}…`,
};

/** Leads from the figures into the workbook: with those that are ticked, else those that the list shows, else all. */
export function InsertBar({ entries }: { readonly entries: readonly FigureEntry[] }) {
  const styles = useStyles();
  const { store } = useTools();
  const selected = usePane((state) => state.selected);
  const state = usePane((whole) => whole);
  const shown = useMemo(() => shownFigures(state), [state]);
  const insertable = entries.filter(({ review, levelId }) => review !== 'rejected' && levelId === null);
  const countIn = (ids: ReadonlySet<string>) => insertable.filter(({ figure }) => ids.has(figure.id)).length;
  const ticked = countIn(selected);
  const choice: InsertChoice = ticked > 0 ? 'selected' : shown === null ? 'all' : 'shown';
  const count = choice === 'selected' ? ticked : shown === null ? insertable.length : countIn(shown);
  return (
    <div className={styles.bar}>
      <Button
        className={styles.main}
        appearance="primary"
        data-focus-key="insert"
        icon={<TableAdd20Regular />}
        disabled={count === 0}
        onClick={() => store.setState({ page: 'insert', insertChoice: choice })}
      >
        {LABELS[choice](count)}
      </Button>
    </div>
  );
}
