/** How the host looks. */
export interface HostTheme {
  readonly dark: boolean;
}

const DARK = '(prefers-color-scheme: dark)';

/** Half-way between black and white, in brightness. */
const MIDDLE = 128;

/** Whether a colour `#rrggbb` is a dark one; null where it is no colour. */
function isDark(colour: unknown): boolean | null {
  const [, red, green, blue] = typeof colour === 'string' ? (/^#?(..)(..)(..)$/.exec(colour) ?? []) : [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16));
  return 0.299 * (r ?? 0) + 0.587 * (g ?? 0) + 0.114 * (b ?? 0) < MIDDLE;
}

function pageIsDark(): boolean {
  return typeof matchMedia === 'function' && matchMedia(DARK).matches;
}

/** Older versions of Excel give no theme, or one without `isDarkTheme`. */
function givenTheme(): { readonly isDarkTheme?: unknown; readonly bodyBackgroundColor?: unknown } | null {
  if (typeof Office === 'undefined') return null;
  const context: { readonly officeTheme?: unknown } = Office.context;
  return typeof context.officeTheme === 'object' ? context.officeTheme : null;
}

/**
 * Whether Office is dark; where it does not say, whether the page is.
 *
 * @example officeTheme().dark // false
 */
export function officeTheme(): HostTheme {
  const theme = givenTheme();
  if (typeof theme?.isDarkTheme === 'boolean') return { dark: theme.isDarkTheme };
  return { dark: isDark(theme?.bodyBackgroundColor) ?? pageIsDark() };
}

/**
 * Tells when the host's look may have changed. Excel has no event for it: the page's own colours change with those of
 * the system, and whoever changes the theme of Office comes back to the pane afterwards.
 *
 * @returns A function that ends the listening.
 * @example const stop = onThemeChange(({ dark }) => setDark(dark))
 */
export function onThemeChange(handler: (theme: HostTheme) => void): () => void {
  let last = officeTheme().dark;
  const look = (): void => {
    const { dark } = officeTheme();
    if (dark !== last) handler({ dark });
    last = dark;
  };
  const query = matchMedia(DARK);
  query.addEventListener('change', look);
  addEventListener('focus', look);
  return () => {
    query.removeEventListener('change', look);
    removeEventListener('focus', look);
  };
}
