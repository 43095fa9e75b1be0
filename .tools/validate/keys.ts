const MODIFIERS: ReadonlyMap<string, string> = new Map([
  ['ctrl', 'ctrl'],
  ['command', 'ctrl'],
  ['cmd', 'ctrl'],
  ['alt', 'alt'],
  ['option', 'alt'],
  ['shift', 'shift'],
]);

/** Besides letters and digits. */
const NAMED_KEYS = new Set(['up', 'down', 'left', 'right', '-', '_', '+']);

/** Keys of Excel, Windows, macOS and browsers that hold Ctrl (Command on a Mac), Alt (Option) and Shift. */
const THREE_MODIFIERS_TAKEN = new Set(['q', 'v', 'i', 'up', 'down', 'left', 'right']);

/**
 * Keys pressed together, in one order whatever order they are written in; Command counts as Ctrl and Option as Alt, as
 * Office counts them.
 *
 * @returns The keys, or null where Office would not take them: one key, and Ctrl or Alt besides Shift.
 * @example readKeys('Shift+Ctrl+G') // 'ctrl+shift+g'
 */
export function readKeys(written: string): string | null {
  const parts = written.toLowerCase().split('+');
  const key = parts.at(-1) ?? '';
  const modifiers = parts.slice(0, -1).map((part) => MODIFIERS.get(part));
  if (!/^[a-z\d]$/u.test(key) && !NAMED_KEYS.has(key)) return null;
  if (modifiers.includes(undefined) || new Set(modifiers).size !== modifiers.length) return null;
  if (!modifiers.includes('ctrl') && !modifiers.includes('alt')) return null;
  return [...['ctrl', 'alt', 'shift'].filter((modifier) => modifiers.includes(modifier)), key].join('+');
}

/**
 * Whether Excel or a browser has a use for the keys. Nearly everything with one or two modifiers is taken by one of
 * them somewhere, so that only Ctrl+Alt+Shift and a key are let through, as Microsoft recommends.
 *
 * @param keys As {@link readKeys} gives them.
 * @example isTakenByExcel('ctrl+c') // true
 */
export function isTakenByExcel(keys: string): boolean {
  const key = /^ctrl\+alt\+shift\+(.+)$/u.exec(keys)?.[1];
  return key === undefined || THREE_MODIFIERS_TAKEN.has(key);
}
