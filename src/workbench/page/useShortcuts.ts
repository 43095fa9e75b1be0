import { useCallback, useEffect, type RefObject } from 'react';
import { matchesKeys, type Shortcut } from './readShortcuts';

/**
 * Runs the add-in's keyboard shortcuts, pressed in the sheets or in the pane.
 *
 * @param run calls the function of a shortcut
 * @returns to be called when the pane's page has loaded
 */
export function useShortcuts(
  shortcuts: readonly Shortcut[],
  run: (action: string, name: string) => void,
  frame: RefObject<HTMLIFrameElement>,
): () => void {
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      const shortcut = shortcuts.find(({ keys }) => matchesKeys(keys, event));
      if (shortcut === undefined || event.repeat) return;
      event.preventDefault();
      event.stopPropagation();
      run(shortcut.action, shortcut.name);
    },
    [shortcuts, run],
  );
  useEffect(() => {
    // Before the spreadsheet, which takes most keys for itself.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [onKey]);
  return useCallback(() => {
    frame.current?.contentWindow?.addEventListener('keydown', onKey, true);
  }, [frame, onKey]);
}
