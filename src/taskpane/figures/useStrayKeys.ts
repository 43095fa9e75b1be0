import { useEffect, useRef } from 'react';

/** A pressed key, as React and the browser both give it. */
export interface PressedKey {
  readonly key: string;
  readonly target: EventTarget | null;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly preventDefault: () => void;
}

/**
 * Hears the keys of a page also when nothing in it has the focus, as after a click beside its controls.
 *
 * @param onKeyDown What the page does with a key that was pressed inside of it.
 * @example useStrayKeys(onKeyDown)
 */
export function useStrayKeys(onKeyDown: (event: PressedKey) => void): void {
  const latest = useRef(onKeyDown);
  useEffect(() => {
    latest.current = onKeyDown;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isStray = event.target === document.body || event.target === document.documentElement;
      if (isStray && !event.defaultPrevented) latest.current(event);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
