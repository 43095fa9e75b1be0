import type { Span } from '../model/span';

/** Texts up to this length are read whole; longer ones in parts of about this length. */
export const SEGMENT_LENGTH = 200_000;

/** Where a part that begins at `start` ends: behind a blank line, else a line, a space, or plainly at its length. */
function segmentEnd(text: string, start: number, length: number): number {
  const limit = start + length;
  if (limit >= text.length) return text.length;
  for (const separator of ['\n\n', '\n', ' ']) {
    const at = text.lastIndexOf(separator, limit);
    if (at > start + length / 2) return at + separator.length;
  }
  // never between the halves of a surrogate pair
  const code = text.charCodeAt(limit - 1);
  return code >= 0xd800 && code <= 0xdbff ? limit - 1 : limit;
}

/**
 * Cuts a text into parts that can be read one after the other, so that memory and time stay in step with its length.
 *
 * @returns half-open spans that cover the text without gaps; one for most texts
 * @example segmentText('one\n\ntwo', 5) // [{ start: 0, end: 5 }, { start: 5, end: 8 }]
 */
export function segmentText(text: string, length: number = SEGMENT_LENGTH): Span[] {
  const segments: Span[] = [];
  for (let start = 0; start < text.length;) {
    const end = segmentEnd(text, start, length);
    segments.push({ start, end });
    start = end;
  }
  return segments;
}
