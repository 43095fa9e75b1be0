import type { CellValue } from '../../model/cells';
import type { SheetCell } from '../../model/dataset';

/** Characters that a cell can hold. */
const LONGEST = 32_767;

/** Excel keeps 15 digits: two numbers that agree in them lie no further apart than this, as a part of the larger. */
const FIFTEEN_DIGITS = 1e-14;

/** The mark that makes Excel take what follows for text, which it does not give back. */
const MARK = "'";

function sameNumber(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= FIFTEEN_DIGITS * Math.max(Math.abs(a), Math.abs(b));
}

/** Texts that were cut to what a cell holds end differently, depending on who cut them. */
function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((text) => text.replace(/\r\n?/g, '\n'));
  if (one === undefined || other === undefined) return false;
  if (one === other || one === MARK + other || other === MARK + one) return true;
  const kept = LONGEST - 2;
  return one.length > kept && other.length > kept && one.slice(0, kept) === other.slice(0, kept);
}

/**
 * Whether a cell holds what was written into it, as far as that comes back from Excel: numbers to 15 digits, texts
 * without the apostrophe that marks them, with line feeds, and as long as a cell can hold. A formula is never what was
 * written.
 *
 * @example sameCell(0.1 + 0.2, 0.3) // true
 * @example sameCell("'12e45", '12e45') // true
 * @example sameCell('TRUE', true) // false: a text is no truth value
 */
export function sameCell(a: SheetCell, b: CellValue): boolean {
  if (typeof a === 'object') return false;
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b);
  if (typeof a === 'string' && typeof b === 'string') return sameText(a, b);
  return a === b;
}
