const KEY = 'ingot.draft';

/**
 * The text that was typed or pasted and not yet added; it outlives a reload of the pane, and no more than that.
 *
 * @returns '' where there is none or the browser keeps nothing
 */
export function readDraft(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the text; '' forgets it. */
export function keepDraft(text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // Storage may be full or forbidden; the text is still in its field.
  }
}
