import { useEffect, useState } from 'react';
import type { Outcome } from './evaluate';

/** Who types quickly waits for one result, not for many. */
const PAUSE_MS = 120;

/** What a function gives: the last result, and whether a newer one is being worked out. */
export interface CurrentOutcome {
  /** Null before the first. */
  readonly outcome: Outcome | null;
  readonly isBusy: boolean;
}

/**
 * Works something out again whenever it changes; results that come too late are passed over.
 *
 * @param work Another function where there is something else to work out.
 */
export function useOutcome(work: () => Promise<Outcome>): CurrentOutcome {
  const [done, setDone] = useState<{ readonly of: typeof work; readonly outcome: Outcome } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const timer = setTimeout(() => {
      void work().then((outcome) => {
        if (!isLeft) setDone({ of: work, outcome });
      });
    }, PAUSE_MS);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [work]);
  return { outcome: done?.outcome ?? null, isBusy: done?.of !== work };
}
