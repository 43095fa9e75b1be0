import { useEffect, useState } from 'react';
import { useTools } from '../PaneContext';
import { countFigures } from '../state/counts';
import type { PaneState } from '../state/paneState';

/** What was said in one breath is counted once. */
const COUNT_MS = 50;

const isSame = (a: PaneState, b: PaneState): boolean =>
  a.articles === b.articles &&
  a.corrections === b.corrections &&
  a.reviews === b.reviews &&
  a.settings.nameRules === b.settings.nameRules &&
  a.reading === b.reading;

/**
 * How many figures are still to be reviewed. The counting is loaded with the first figures, and rests while articles
 * are read: each of them may contradict the others.
 */
export function useReviewCount(): number {
  const { store } = useTools();
  const [count, setCount] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let ended = false;
    const recount = async () => {
      timer = null;
      if (countFigures(store.getState()) === 0) {
        setCount(0);
        return;
      }
      const { reviewCount } = await import(/* webpackChunkName: "figures" */ '../state/reviewCount');
      if (!ended) setCount(reviewCount(store.getState()));
    };
    const later = () => {
      // Where the part is not to be had, the tab has no number.
      if (store.getState().reading === null)
        timer ??= setTimeout(() => void recount().catch(() => undefined), COUNT_MS);
    };
    later();
    const stop = store.subscribe((now, before) => {
      if (!isSame(now, before)) later();
    });
    return () => {
      ended = true;
      if (timer !== null) clearTimeout(timer);
      stop();
    };
  }, [store]);
  return count;
}
