import type { ReadContent } from '../ReadContent';
import { mendBrokenWords } from '../compose/joinLines';
import { findTabTables } from './tabTables';

/** One line feed for every line end, so that offsets do not depend on where the file was saved. */
export function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * Plain text is read as it stands but for its line ends and the words broken at them, with the tables whose cells are
 * parted by tabs.
 */
export function readPlainText(source: string): ReadContent {
  const text = mendBrokenWords(normalizeLineEnds(source));
  return { text, tables: findTabTables(text) };
}
