import { useSyncExternalStore } from 'react';
import type { PaneActions } from '../PaneActions';
import type { ThemeName } from './themes';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more) and (forced-colors: none)';

/**
 * How the pane is to look: as Office does, where Office does not say as the system does. Where the system forces its own
 * colours the browser sees to it, on whichever theme is dark or light as they are.
 *
 * @param actions null outside of Office
 */
export function useTheme(actions: Pick<PaneActions, 'theme' | 'onThemeChange'> | null): ThemeName {
  return useSyncExternalStore(
    (listener) => listen(actions, listener),
    () => currentTheme(actions),
  );
}

function currentTheme(actions: Pick<PaneActions, 'theme'> | null): ThemeName {
  if (window.matchMedia(CONTRAST).matches) return 'contrast';
  const dark = actions?.theme()?.dark ?? window.matchMedia(DARK).matches;
  return dark ? 'dark' : 'light';
}

function listen(actions: Pick<PaneActions, 'onThemeChange'> | null, listener: () => void): () => void {
  const queries = [DARK, CONTRAST].map((query) => window.matchMedia(query));
  queries.forEach((query) => query.addEventListener('change', listener));
  const stop = actions?.onThemeChange(listener);
  return () => {
    queries.forEach((query) => query.removeEventListener('change', listener));
    stop?.();
  };
}
