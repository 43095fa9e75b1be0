import { useState, type KeyboardEvent, type RefObject } from 'react';

/** What the keys need to know of a list. */
interface RowKeys {
  readonly count: number;
  /** The element that holds the rows, each with `data-index` and one `[data-row]` that takes the focus. */
  readonly list: RefObject<HTMLElement | null>;
  /** Scrolls a row into sight. */
  readonly reach: (index: number) => void;
}

/**
 * One row of a long list can be tabbed to; arrow keys, Home and End move on from it.
 */
export function useRowKeys({ count, list, reach }: RowKeys) {
  const [chosen, setCurrent] = useState(0);
  const current = Math.min(chosen, Math.max(count - 1, 0));
  const go = (index: number) => {
    setCurrent(index);
    reach(index);
    // The row may only be there once the list has scrolled.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row]`)?.focus();
      }),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(current + 1, count - 1),
      ArrowUp: Math.max(current - 1, 0),
      Home: 0,
      End: count - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    go(target);
  };
  return { current, setCurrent, onKeyDown };
}
