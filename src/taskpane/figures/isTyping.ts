/** Whether a key was pressed in a control that takes letters: then it is no shortcut. */
export function isTyping({ target, ctrlKey, metaKey, altKey }: TypedKey): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), select, textarea') !== null;
}

/** A key press, as far as shortcuts care. */
interface TypedKey {
  readonly target: EventTarget | null;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}
