/** What a key asks of the list. */
export type GridCommand =
  | { readonly type: 'move'; readonly to: number; readonly extend: boolean }
  | { readonly type: 'tick' | 'tickRange' | 'open' | 'all' | 'fold' | 'unfold' };

/** A key press, as far as the list cares. */
export interface GridKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Rows that Page Up and Page Down move by. */
const PAGE = 8;

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', PAGE],
  ['PageUp', -PAGE],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
]);

/**
 * What a key asks of a list of `count` rows whose row `active` is pointed at.
 *
 * @returns Null for keys that are none of its.
 * @example gridCommand({ key: 'ArrowDown', … }, 2, 10) // { type: 'move', to: 3, extend: false }
 */
export function gridCommand(event: GridKey, active: number, count: number): GridCommand | null {
  const { key, shiftKey, altKey } = event;
  if (altKey || count === 0) return null;
  if (event.ctrlKey || event.metaKey) return key.toLowerCase() === 'a' ? { type: 'all' } : null;
  const step = STEPS.get(key);
  if (step !== undefined) {
    return { type: 'move', to: Math.max(0, Math.min(count - 1, active + step)), extend: shiftKey };
  }
  if (key === ' ') return { type: shiftKey ? 'tickRange' : 'tick' };
  if (key === 'Enter') return { type: 'open' };
  if (key === 'ArrowLeft') return { type: 'fold' };
  return key === 'ArrowRight' ? { type: 'unfold' } : null;
}
