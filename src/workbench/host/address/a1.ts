import type { Box } from './box';
import { isInGrid, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './box';

/** An address in parts: the sheet as written, and the rest. */
export interface SplitAddress {
  readonly sheet?: string;
  readonly cells: string;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u;
const COLUMN = /^\$?([A-Za-z]{1,3})$/u;
const ROW = /^\$?([1-9]\d{0,6})$/u;
const PLAIN_SHEET = /^[A-Za-z_][\w.]*$/u;

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number, from 0, of a column's letters. */
const columnNumber = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * An address without its sheet, as a block; nothing when it is none.
 *
 * @example parseCells('B2:C$3') // { top: 1, left: 1, bottom: 2, right: 2 }
 */
export function parseCells(cells: string): Box | undefined {
  const [from = '', to = from, ...rest] = cells.trim().split(':');
  const one = parseEnd(from);
  const other = parseEnd(to);
  if (!one || !other || rest.length > 0) return undefined;
  if (one.kind !== other.kind || (one.kind !== 'cell' && !cells.includes(':'))) return undefined;
  const box = {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
  return isInGrid(box) ? box : undefined;
}

/** One end of an address: a cell, a column or a row. */
function parseEnd(text: string): (Box & { readonly kind: string }) | undefined {
  const cell = CELL.exec(text);
  if (cell?.[1] !== undefined && cell[2] !== undefined) {
    const left = columnNumber(cell[1]);
    const top = Number(cell[2]) - 1;
    return { kind: 'cell', top, left, bottom: top, right: left };
  }
  const column = COLUMN.exec(text)?.[1];
  if (column !== undefined) {
    const left = columnNumber(column);
    return { kind: 'column', top: 0, left, bottom: MAX_ROWS - 1, right: left };
  }
  const row = ROW.exec(text)?.[1];
  if (row === undefined) return undefined;
  const top = Number(row) - 1;
  return { kind: 'row', top, left: 0, bottom: top, right: MAX_COLUMNS - 1 };
}

/**
 * The sheet and the cells of an address.
 *
 * @example splitAddress("'My sheet'!A1") // { sheet: 'My sheet', cells: 'A1' }
 */
export function splitAddress(address: string): SplitAddress {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return { cells: address };
  const name = address.slice(0, mark);
  const sheet = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, cells: address.slice(mark + 1) };
}

/** A sheet's name as formulas and addresses write it. */
export const quotedSheet = (name: string): string =>
  PLAIN_SHEET.test(name) && parseCells(name) === undefined ? name : `'${name.replaceAll("'", "''")}'`;

/**
 * A block as an address without its sheet.
 *
 * @example cellsText({ top: 0, left: 0, bottom: 1, right: 0 }) // 'A1:A2'
 */
export function cellsText(box: Box, mark = ''): string {
  if (isWholeColumns(box)) return `${mark}${columnLetters(box.left)}:${mark}${columnLetters(box.right)}`;
  if (isWholeRows(box)) return `${mark}${box.top + 1}:${mark}${box.bottom + 1}`;
  const from = `${mark}${columnLetters(box.left)}${mark}${box.top + 1}`;
  const to = `${mark}${columnLetters(box.right)}${mark}${box.bottom + 1}`;
  return from === to ? from : `${from}:${to}`;
}

/** A block of a sheet as Excel writes its address. */
export const addressText = (sheet: string, box: Box, mark = ''): string =>
  `${quotedSheet(sheet)}!${cellsText(box, mark)}`;
