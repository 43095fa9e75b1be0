import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { FigureFilters, withoutFilters } from './FigureFilters';
import { FigureGrid } from './FigureGrid';
import { ListBar } from './ListBar';
import { listRows } from './listRows';
import type { FigureListProps } from './props';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  nothing: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '12px',
    padding: '32px 24px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
});

/**
 * The figures of all articles: filtered, sorted, ticked, opened. It fills the flex column that it stands in, and draws
 * only the rows in sight. Keys: arrows, Home, End, Page Up and Down move; Space ticks, with Shift up to the row that
 * was ticked last; Enter opens; left and right fold an article; Ctrl+A ticks all that are listed.
 *
 * @example
 * <FigureList entries={entries} view={view} onViewChange={setView} selected={selected} onSelectedChange={setSelected}
 *   current={lastFigure} onOpen={openFigure} reportUnits={settings.reportUnits} />
 */
export function FigureList(props: FigureListProps) {
  const styles = useStyles();
  const { entries, view, onViewChange, selected, onSelectedChange } = props;
  const list = useRef<HTMLElement>(null);
  // Who comes back from a figure goes on with the keys where it stands in the list.
  const takesFocus = useRef(props.takesFocus === true);
  useEffect(() => {
    if (takesFocus.current)
      list.current?.querySelector<HTMLElement>('[role="treegrid"]')?.focus({ preventScroll: true });
    takesFocus.current = false;
  }, []);
  const content = useMemo(() => listRows(entries, view), [entries, view]);
  return (
    <section ref={list} className={styles.list} aria-label="Figures">
      <FigureFilters entries={entries} view={view} onViewChange={onViewChange} />
      <ListBar
        content={content}
        selected={selected}
        onSelectedChange={onSelectedChange}
        view={view}
        onViewChange={onViewChange}
      />
      {content.rows.length === 0 ? (
        <div className={styles.nothing}>
          {entries.length === 0 ? 'No figures yet. Add an article first.' : 'No figure has all of this.'}
          {entries.length > 0 && <Button onClick={() => onViewChange(withoutFilters(view))}>Show all figures</Button>}
        </div>
      ) : (
        <FigureGrid {...props} content={content} />
      )}
    </section>
  );
}
