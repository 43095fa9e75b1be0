import { ManifestError } from './manifest';

/** A keyboard shortcut of the add-in. */
export interface Shortcut {
  /** The name that the add-in associated a function with. */
  readonly action: string;
  /** What it does, for people. */
  readonly name: string;
  /** The keys as they are written in the file: `Ctrl+Shift+E`. */
  readonly keys: string;
}

/**
 * Reads the file of keyboard shortcuts that a manifest names.
 *
 * @param json the parsed file
 * @param platform which keys to take
 * @throws ManifestError where the file is not one of shortcuts, or a shortcut leads to no action
 * @example
 * readShortcuts(await response.json(), 'default'); // [{ action: 'ShowPane', name: 'Show pane', keys: 'Ctrl+Alt+I' }]
 */
export function readShortcuts(json: unknown, platform: 'default' | 'mac'): Shortcut[] {
  const names = new Map(listOf(json, 'actions').map((action) => [textOf(action, 'id'), textOf(action, 'name')]));
  return listOf(json, 'shortcuts').map((shortcut) => {
    const action = textOf(shortcut, 'action');
    const name = names.get(action);
    if (name === undefined) throw new ManifestError(`A keyboard shortcut leads to "${action}", which is no action.`);
    const key = isObject(shortcut) ? shortcut.key : undefined;
    return { action, name, keys: textOf(key, platform) || textOf(key, 'default') };
  });
}

/**
 * Whether a key press is that of a shortcut.
 *
 * @param keys as in the file; Alt, Ctrl, Shift and Command in any order, then one key
 * @example
 * matchesKeys('Ctrl+Shift+E', event);
 */
export function matchesKeys(keys: string, event: KeyboardEvent): boolean {
  const parts = keys
    .toLowerCase()
    .split('+')
    .map((part) => part.trim());
  const key = parts.at(-1) ?? '';
  const wants = (name: string): boolean => parts.slice(0, -1).includes(name);
  return (
    event.ctrlKey === wants('ctrl') &&
    event.shiftKey === wants('shift') &&
    event.altKey === (wants('alt') || wants('option')) &&
    event.metaKey === (wants('command') || wants('cmd')) &&
    // By its place on the keyboard as well: Alt and Shift change the letter that is typed.
    [event.key.toLowerCase(), event.code.toLowerCase().replace(/^(?:key|digit|arrow)/u, '')].includes(key)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown, name: string): readonly unknown[] {
  const list = isObject(value) ? value[name] : undefined;
  if (!Array.isArray(list)) throw new ManifestError(`The file of keyboard shortcuts has no list of ${name}.`);
  return list;
}

function textOf(value: unknown, name: string): string {
  const text = isObject(value) ? value[name] : undefined;
  return typeof text === 'string' ? text : '';
}
