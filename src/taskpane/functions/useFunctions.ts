import { useEffect, useState } from 'react';
import type { FunctionHelp } from '../../model/functionHelp';
import { useTools } from '../PaneContext';
import { messageOf } from '../work/messageOf';

interface Loaded {
  readonly functions: readonly FunctionHelp[] | null;
  /** Why they could not be listed, or null. */
  readonly failure: string | null;
}

const LOADING: Loaded = { functions: null, failure: null };

/** The functions and what is said of them, once they are loaded; `again` tries once more. */
export function useFunctions(): Loaded & { readonly again: () => void } {
  const { functions: tools } = useTools();
  const [loaded, setLoaded] = useState(LOADING);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isLeft = false;
    const show = (next: Loaded): void => {
      if (!isLeft) setLoaded(next);
    };
    tools.list().then(
      (functions) => show({ functions, failure: null }),
      (error: unknown) => show({ functions: null, failure: messageOf(error) }),
    );
    return () => void (isLeft = true);
  }, [tools, tries]);
  const again = (): void => {
    setLoaded(LOADING);
    setTries((count) => count + 1);
  };
  return { ...loaded, again };
}
