/** What a key asks of the review queue. */
export type ReviewCommand = 'accept' | 'reject' | 'next' | 'previous' | 'edit' | 'close';

const COMMANDS: ReadonlyMap<string, ReviewCommand> = new Map([
  ['enter', 'accept'],
  ['a', 'accept'],
  ['x', 'reject'],
  ['delete', 'reject'],
  ['j', 'next'],
  ['arrowdown', 'next'],
  ['arrowright', 'next'],
  ['k', 'previous'],
  ['arrowup', 'previous'],
  ['arrowleft', 'previous'],
  ['e', 'edit'],
  ['escape', 'close'],
]);

/** Where a key was pressed: keys that a control needs for itself are left to it. */
export type KeyPlace = 'typing' | 'button' | 'scroller' | 'elsewhere';

/**
 * What a key asks of the review queue.
 *
 * @param key As in `KeyboardEvent.key`.
 * @param place In a control that takes letters only Escape is the queue's; on a button Enter is the button's;
 *   in the text that scrolls the arrows are its.
 * @returns Null for keys that are none of its.
 * @example reviewCommand('Enter', 'elsewhere') // 'accept'
 */
export function reviewCommand(key: string, place: KeyPlace): ReviewCommand | null {
  const command = COMMANDS.get(key.toLowerCase()) ?? null;
  if (place === 'typing') return command === 'close' ? command : null;
  if (place === 'button' && key === 'Enter') return null;
  if (place === 'scroller' && key.startsWith('Arrow')) return null;
  return command;
}
