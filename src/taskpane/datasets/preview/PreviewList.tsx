import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useRowKeys } from '../../articles/useRowKeys';
import type { RefreshChoices } from '../../state/datasetsState';
import { GroupHead } from './GroupHead';
import { previewItems } from './previewItems';
import type { PreviewGroup, PreviewRow } from './previewRow';
import { RowOfPreview } from './RowOfPreview';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', outlineStyle: 'none' },
  list: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

const HEAD_HEIGHT = 56;
const ROW_HEIGHT = 104;

/** Long groups start folded: nobody reads 20,000 rows to find three conflicts. */
const FOLD_FROM = 500;

function firstFolded(rows: readonly PreviewRow[]): ReadonlySet<PreviewGroup> {
  const counts = new Map<PreviewGroup, number>();
  for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
  const long = [...counts].filter(([, count]) => count >= FOLD_FROM).map(([group]) => group);
  return new Set<PreviewGroup>(counts.size > 1 ? ['worded', 'sure', 'kept', ...long] : []);
}

/** What a refresh would do, row by row under its groups. Only rows in sight are there; the arrow keys reach all of them. */
export function PreviewList(props: {
  readonly rows: readonly PreviewRow[];
  readonly choices: RefreshChoices;
  readonly onChoices: (choices: RefreshChoices) => void;
  /** Shows a row of the table in the sheet. */
  readonly onShow: (id: string) => void;
}) {
  const { rows, choices, onChoices, onShow } = props;
  const styles = useStyles();
  const [folded, setFolded] = useState(() => firstFolded(rows));
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const items = useMemo(() => previewItems(rows, folded), [rows, folded]);
  const scroll = useRef<HTMLDivElement>(null);
  const reach = useRef<(index: number) => void>(() => undefined);
  const { current, setCurrent, onKeyDown } = useRowKeys({
    count: items.length,
    list: scroll,
    reach: (index) => reach.current(index),
  });
  const keyOf = (index: number) => {
    const item = items[index];
    if (item === undefined) return index;
    return item.kind === 'head' ? item.group : `${item.row.group} ${item.row.id}`;
  };
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (items[index]?.kind === 'head' ? HEAD_HEIGHT : ROW_HEIGHT),
    getItemKey: keyOf,
    overscan: 6,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
  });
  useEffect(() => {
    reach.current = (index) => virtualizer.scrollToIndex(index);
  }, [virtualizer]);
  const toggle = <One,>(set: ReadonlySet<One>, one: One): ReadonlySet<One> => {
    const next = new Set(set);
    if (!next.delete(one)) next.add(one);
    return next;
  };
  return (
    <div ref={scroll} className={styles.scroll}>
      <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }} aria-label="What the refresh would do">
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          const shared = { tabbable: index === current, onKeyDown, onFocus: () => setCurrent(index) };
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={items.length}
              aria-posinset={index + 1}
            >
              {item.kind === 'head' ? (
                <GroupHead
                  {...shared}
                  group={item.group}
                  rows={item.rows}
                  folded={folded.has(item.group)}
                  onFold={() => setFolded(toggle(folded, item.group))}
                  choices={choices}
                  onChoices={onChoices}
                />
              ) : (
                <RowOfPreview
                  {...shared}
                  row={item.row}
                  open={opened.has(item.row.id)}
                  onOpen={() => setOpened(toggle(opened, item.row.id))}
                  onShow={onShow}
                  choices={choices}
                  onChoices={onChoices}
                />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
