import { useEffect, useState } from 'react';
import { usePane } from '../../PaneContext';
import { messageOf } from '../../work/messageOf';

/** What was read from the workbook: the answer, or why there is none; null until then. */
export type Read<Answer> =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly error: string } | null;

/**
 * Reads something from the workbook when a part of the page opens, and again after each piece of work on it.
 *
 * @param read has to be the same function as long as it would read the same
 */
export function useRead<Answer>(read: () => Promise<Answer>): Read<Answer> {
  const busy = usePane((state) => state.refreshing !== null || state.inserting !== null);
  const [state, setState] = useState<Read<Answer>>(null);
  useEffect(() => {
    if (busy) return undefined;
    let wanted = true;
    const tell = (now: Read<Answer>) => {
      if (wanted) setState(now);
    };
    read().then(
      (answer) => tell({ ok: true, answer }),
      (error: unknown) => tell({ ok: false, error: messageOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [read, busy]);
  return state;
}
