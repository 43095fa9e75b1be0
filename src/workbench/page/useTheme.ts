import { useCallback, useState } from 'react';

/** Light or dark. */
export type ThemeName = 'light' | 'dark';

const KEY = 'ingot.workbench.theme';

/**
 * The theme: the one chosen last, else the system's.
 *
 * @returns the theme and a function that changes to the other one and remembers it
 */
export function useTheme(): readonly [theme: ThemeName, toggle: () => void] {
  const [theme, setTheme] = useState(firstTheme);
  const toggle = useCallback(() => {
    setTheme((before) => {
      const next = before === 'dark' ? 'light' : 'dark';
      remember(next);
      return next;
    });
  }, []);
  return [theme, toggle];
}

function firstTheme(): ThemeName {
  try {
    const stored = localStorage.getItem(KEY);
    if (stored === 'light' || stored === 'dark') return stored;
  } catch {
    // A browser that keeps nothing: the system's theme.
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function remember(theme: ThemeName): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The choice holds until the page is left.
  }
}
