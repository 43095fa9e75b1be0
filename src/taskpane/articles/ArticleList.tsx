import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ArticleEntry } from '../state/articleEntry';
import { ArticleRow } from './ArticleRow';
import { useRowKeys } from './useRowKeys';

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', outlineStyle: 'none' },
  list: { position: 'relative', width: '100%', margin: 0, padding: 0, listStyleType: 'none' },
  item: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

const ROW_HEIGHT = 66;

/** The articles. Only those in sight are there; arrow keys, Home and End go through all of them. */
export function ArticleList({ articles }: { readonly articles: readonly ArticleEntry[] }) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const reach = useRef<(index: number) => void>(() => undefined);
  const { current, setCurrent, onKeyDown } = useRowKeys({
    count: articles.length,
    list: scroll,
    reach: (index) => reach.current(index),
  });
  const virtualizer = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => articles[index]?.id ?? index,
    overscan: 6,
    // The row that can be tabbed to stays, out of sight as well: it may have the focus.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), current])].sort((a, b) => a - b),
  });
  useEffect(() => {
    reach.current = (index) => virtualizer.scrollToIndex(index);
  }, [virtualizer]);
  return (
    <div ref={scroll} className={styles.scroll}>
      <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }} aria-label="Articles">
        {virtualizer.getVirtualItems().map(({ key, index, start }) => {
          const entry = articles[index];
          if (entry === undefined) return null;
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={articles.length}
              aria-posinset={index + 1}
            >
              <ArticleRow
                entry={entry}
                tabbable={index === current}
                onKeyDown={onKeyDown}
                onFocus={() => setCurrent(index)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
