import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useId, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { ArticleRow, type Ticked } from './ArticleRow';
import { FigureRow } from './FigureRow';
import { rowKey, type ListContent } from './listRows';
import type { FigureListProps } from './props';
import { useGrid } from './useGrid';

const useStyles = makeStyles({
  grid: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    outlineStyle: 'none',
    position: 'relative',
    // The row that is pointed at carries the mark of the focus; without one the grid does.
    ':focus-visible': { outline: `1px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    ':focus-visible [data-active="true"]': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  sizer: { position: 'relative', width: '100%' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  head: {
    backgroundColor: tokens.colorNeutralBackground3,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  ticked: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
});

/** Heights before a row was measured. */
const HEIGHTS = { article: 34, figure: 69 } as const;
const OVERSCAN = 6;

function tickedOf(ids: readonly string[], selected: ReadonlySet<string>): Ticked {
  const count = ids.reduce((sum, id) => sum + Number(selected.has(id)), 0);
  if (count === 0) return 'none';
  return count === ids.length ? 'all' : 'some';
}

/** The rows of the list, of which only those in sight are drawn. The grid has the focus and points at a row. */
export function FigureGrid(props: FigureListProps & { readonly content: ListContent }) {
  const styles = useStyles();
  const { content, selected, reportUnits, view } = props;
  const { rows } = content;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const grid = useGrid(props);
  const { active } = grid;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHTS[rows[index]?.type ?? 'figure'],
    getItemKey: (index) => rowKey(rows[index]),
    overscan: OVERSCAN,
    // The row that is pointed at stays drawn: screen readers look for it.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });
  const moved = useRef(active);
  useEffect(() => {
    if (moved.current !== active || active > 0) virtualizer.scrollToIndex(active, { align: 'auto' });
    moved.current = active;
  }, [active, virtualizer]);
  const { command, tick, tickArticle, fold, open } = grid;
  const onKeyDown = (event: KeyboardEvent) => {
    if (command(event)) event.preventDefault();
  };
  const onTick = useCallback((figureId: string, event: MouseEvent) => tick(figureId, event.shiftKey), [tick]);
  return (
    <div
      ref={scroller}
      role="treegrid"
      aria-label="Figures"
      aria-multiselectable="true"
      aria-rowcount={rows.length}
      aria-activedescendant={`${id}${active}`}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.sizer} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isHead = row.type === 'article';
          const ticked = isHead
            ? tickedOf(row.figureIds, selected)
            : selected.has(row.entry.figure.id)
              ? 'all'
              : 'none';
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              id={`${id}${index}`}
              data-index={index}
              data-active={index === active}
              role="row"
              aria-rowindex={index + 1}
              aria-level={isHead || view.sort !== 'article' ? 1 : 2}
              aria-selected={ticked === 'all'}
              {...(isHead ? { 'aria-expanded': !row.folded } : {})}
              className={mergeClasses(styles.row, isHead && styles.head, !isHead && ticked === 'all' && styles.ticked)}
              style={{ transform: `translateY(${start}px)` }}
            >
              {isHead ? (
                <ArticleRow
                  article={row.article}
                  label={row.label}
                  count={row.figureIds.length}
                  ticked={ticked}
                  folded={row.folded}
                  onTick={tickArticle}
                  onFold={fold}
                />
              ) : (
                <FigureRow
                  entry={row.entry}
                  ticked={ticked === 'all'}
                  withArticle={!row.grouped}
                  reportUnits={reportUnits}
                  onTick={onTick}
                  onOpen={open}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
