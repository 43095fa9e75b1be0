import type { CellErrorValue, CellValue } from 'exceljs';
import { cellText } from '../../../output/xlsx/cellText';
import type { FileFormula } from './fileFormula';
import type { StoredCell } from './StoredWorkbook';
import { BOOLEAN, KEPT_TEXT, NUMBER } from './univerCodes';

/** What a cell can show as the result of a formula. */
type Result = string | number | boolean | CellErrorValue;

/** The errors that a file can hold. */
const ERRORS: Readonly<Record<string, CellErrorValue>> = Object.fromEntries(
  (['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const).map((error) => [error, { error }]),
);
const NOT_AVAILABLE: CellErrorValue = { error: '#N/A' };
/** Errors of newer or of waiting formulas: Excel works them out again. */
const LIKE_AN_ERROR = /^#(?:SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!|GETTING_DATA)$/u;

/**
 * The value that a cell shows, without its format.
 *
 * @returns the value; null where the cell is empty
 * @example
 * cellResult({ v: 1, t: 3 }); // true
 */
export function cellResult(cell: StoredCell): Result | null {
  const { v, t, p } = cell;
  if (p?.body !== undefined) return cellText(p.body.dataStream.replace(/\r\n$/u, '').replaceAll('\r', '\n'));
  if (v === null || v === undefined || v === '') return null;
  if (t === BOOLEAN || typeof v === 'boolean') return v === true || v === 1 || v === '1';
  if (typeof v === 'number') return Number.isFinite(v) ? v : NOT_AVAILABLE;
  if (t === NUMBER && Number.isFinite(Number(v))) return Number(v);
  if (t !== KEPT_TEXT) {
    const error = ERRORS[v] ?? (LIKE_AN_ERROR.test(v) ? NOT_AVAILABLE : undefined);
    if (error !== undefined) return error;
  }
  return cellText(v);
}

/**
 * A cell as exceljs writes it: a formula with its result, a link with its text, or a value.
 *
 * @param cell what stands there
 * @param formula its formula as a file has it, null where it has none
 * @param ref the cells that the formula fills
 * @param link the address that the cell leads to, null where it leads nowhere
 */
export function cellContent(
  cell: StoredCell,
  formula: FileFormula | null,
  ref: string,
  link: string | null,
): CellValue {
  const result = cellResult(cell);
  if (formula !== null) {
    const shown = result === null ? {} : { result };
    if (!formula.isArray) return { formula: formula.formula, ...shown };
    // exceljs writes array formulas, and its types do not say so.
    const array = { formula: formula.formula, shareType: 'array', ref, ...shown };
    return array;
  }
  // A number that is a link would become a text.
  if (link !== null && typeof result === 'string') return { text: result, hyperlink: link };
  return result;
}
