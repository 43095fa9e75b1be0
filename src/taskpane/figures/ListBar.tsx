import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ListContent } from './listRows';
import type { FigureSort, FigureView } from './props';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '2px 12px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  all: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
  },
  box: { width: '16px', height: '16px', margin: 0, accentColor: tokens.colorBrandBackground },
  sort: { width: '128px', flexShrink: 0 },
});

const SORTS: Readonly<Record<FigureSort, string>> = {
  article: 'By article',
  confidence: 'Least sure first',
  amount: 'Largest first',
  measure: 'By measure',
  period: 'Latest first',
};

const SORT_ORDER: readonly FigureSort[] = ['article', 'confidence', 'amount', 'measure', 'period'];

/** How many figures are listed and ticked, as a box that ticks them all, and how they are sorted. */
export function ListBar(props: {
  readonly content: ListContent;
  readonly selected: ReadonlySet<string>;
  readonly onSelectedChange: (selected: ReadonlySet<string>) => void;
  readonly view: FigureView;
  readonly onViewChange: (view: FigureView) => void;
}) {
  const styles = useStyles();
  const { content, selected, onSelectedChange, view, onViewChange } = props;
  const { figureIds, total } = content;
  const ticked = figureIds.reduce((sum, id) => sum + Number(selected.has(id)), 0);
  const isAll = ticked > 0 && ticked === figureIds.length;
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = ticked > 0 && !isAll;
  }, [ticked, isAll]);
  const toggle = () => {
    const next = new Set(selected);
    for (const id of figureIds) {
      if (isAll) next.delete(id);
      else next.add(id);
    }
    onSelectedChange(next);
  };
  const listed = figureIds.length === total ? `${total} figures` : `${figureIds.length} of ${total} figures`;
  return (
    <div className={styles.bar}>
      <label className={styles.all}>
        <input
          ref={box}
          type="checkbox"
          className={styles.box}
          checked={isAll}
          onChange={toggle}
          aria-label="Select all"
        />
        <span aria-live="polite">{selected.size > 0 ? `${selected.size} selected · ${listed}` : listed}</span>
      </label>
      <Select
        className={styles.sort}
        size="small"
        aria-label="Order"
        value={view.sort}
        onChange={(_event, { value }) =>
          onViewChange({ ...view, sort: SORT_ORDER.find((sort) => sort === value) ?? 'article' })
        }
      >
        {SORT_ORDER.map((sort) => (
          <option key={sort} value={sort}>
            {SORTS[sort]}
          </option>
        ))}
      </Select>
    </div>
  );
}
