const KEY = 'ingot.draft';
const COPIED_KEY = 'ingot.draft.copied';

/** What was typed or pasted and not yet added. */
export interface Draft {
  readonly text: string;
  /** What the clipboard held as HTML when the text was pasted; it counts for as long as the text is that one. */
  readonly copied: { readonly html: string; readonly of: string } | null;
}

const EMPTY: Draft = { text: '', copied: null };

/**
 * The HTML that stands for the text of a draft; null where the text was typed, or edited since.
 *
 * @example copiedHtml({ text: 'Tin', copied: { html: '<b>Tin</b>', of: 'Tin' } }) // '<b>Tin</b>'
 */
export function copiedHtml({ text, copied }: Draft): string | null {
  return copied !== null && copied.of === text ? copied.html : null;
}

/**
 * The draft that was kept last; it outlives a reload of the pane, and no more than that.
 *
 * @returns an empty one where there is none or the browser keeps nothing
 */
export function readDraft(): Draft {
  try {
    const text = sessionStorage.getItem(KEY) ?? '';
    const html = sessionStorage.getItem(COPIED_KEY);
    return { text, copied: html === null ? null : { html, of: text } };
  } catch {
    return EMPTY;
  }
}

/** Keeps a draft; an empty one is forgotten. */
export function keepDraft(draft: Draft): void {
  keep(KEY, draft.text);
  keep(COPIED_KEY, copiedHtml(draft) ?? '');
}

function keep(key: string, value: string): void {
  try {
    sessionStorage.removeItem(key);
    if (value !== '') sessionStorage.setItem(key, value);
  } catch {
    // Storage may be full or forbidden; the text is still in its field.
  }
}
