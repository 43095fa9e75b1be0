import type { CellContent } from '../../model/cellContent';
import { LiteralError, readArray, readLiteral, writtenCells, writtenLiteral } from './literals';

/** What is written into the field of an argument. */
export type Argument =
  | { readonly kind: 'none' }
  | { readonly kind: 'cells'; readonly cells: readonly (readonly CellContent[])[]; readonly written: string }
  /** Cells of the workbook; `address` is null where only the sheet itself knows them, as the columns of a table. */
  | { readonly kind: 'reference'; readonly address: string | null; readonly written: string }
  | { readonly kind: 'wrong'; readonly reason: string };

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const SHEET = String.raw`(?:'[^'\n]{1,99}'!|[\p{L}\p{N}_.]{1,99}!)?`;
/** Capitals only: M3 is a cell, m3 a unit. */
const REFERENCE = new RegExp(`^${SHEET}(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN})$`, 'u');
const OF_TABLE = /^[\p{L}_][\p{L}\p{N}_.]{0,254}\[[^\n]{1,255}\]$/u;

function readValues(text: string): Argument {
  try {
    if (text.startsWith('{')) {
      const cells = readArray(text);
      return { kind: 'cells', cells, written: writtenCells(cells) };
    }
    const value = readLiteral(text);
    // A number stays as it was typed: 18% reads better than 0.18.
    return { kind: 'cells', cells: [[value]], written: typeof value === 'number' ? text : writtenLiteral(value) };
  } catch (error) {
    if (error instanceof LiteralError) return { kind: 'wrong', reason: error.message };
    throw error;
  }
}

/**
 * What is meant by what is written into the field of an argument: a value, a list in braces, cells of the workbook.
 * Words need no quotation marks.
 *
 * @example readArgument('kt') // { kind: 'cells', cells: [['kt']], written: '"kt"' }
 */
export function readArgument(field: string): Argument {
  const text = field.trim().replace(/^=\s*/u, '');
  if (text === '') return { kind: 'none' };
  if (REFERENCE.test(text)) return { kind: 'reference', address: text, written: text };
  if (OF_TABLE.test(text)) return { kind: 'reference', address: null, written: text };
  return readValues(text);
}
