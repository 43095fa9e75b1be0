import type { ReadContent } from '../ReadContent';

/** One line feed for every line end, so that offsets do not depend on where the file was saved. */
export function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Plain text is read as it stands but for its line ends; Markdown marks in it stay. */
export function readPlainText(text: string): ReadContent {
  return { text: normalizeLineEnds(text), tables: [] };
}
