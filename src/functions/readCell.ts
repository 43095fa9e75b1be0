import { CellError, type CellErrorCode } from './CellError';

/** Errors that a function may hand on as they are; Excel takes no `#REF!` or `#NAME?` from an add-in. */
const OUTPUT_ERRORS: ReadonlySet<string> = new Set<CellErrorCode>(['#N/A', '#VALUE!', '#DIV/0!', '#NUM!', '#NULL!']);

function isOutputError(code: string): code is CellErrorCode {
  return OUTPUT_ERRORS.has(code);
}

const hasOwn = <Key extends string>(value: object, key: Key): value is Record<Key, unknown> =>
  Object.hasOwn(value, key);

/** The plain value of a cell: numbers that carry a card or a format, and errors, arrive as objects. */
function basicValue(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  if (hasOwn(cell, 'basicValue')) {
    return hasOwn(cell, 'type') && cell.type === 'Error' ? errorOf(cell.basicValue) : cell.basicValue;
  }
  if (hasOwn(cell, 'code')) return errorOf(cell.code);
  return cell;
}

function errorOf(code: unknown): CellError {
  const written = typeof code === 'string' ? code : '#VALUE!';
  if (isOutputError(written)) return new CellError(written, `The cell that is read holds ${written}.`);
  return new CellError('#VALUE!', `The cell that is read holds ${written}.`);
}

/** A number written as text, as Excel itself takes one in arithmetic, per cents too; null where it is none. */
function numberInText(written: string): number | null {
  const text = written.trim();
  if (text.endsWith('%')) return percentInText(text.slice(0, -1).trim());
  // Number() would also read "0x10" and "Infinity".
  if (/[^\d.e+\-\s]/iu.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function percentInText(text: string): number | null {
  const value = text === '' || text.endsWith('%') ? null : numberInText(text);
  return value === null ? null : Number((value / 100).toPrecision(15));
}

const isBlank = (value: unknown): value is null | undefined | '' =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/**
 * The number in a cell: what every function means by "number".
 *
 * @param cell As Excel hands it over.
 * @returns The number; null for a blank, which Excel for Windows and Mac hands over as 0 instead; an error where the cell holds one, or text or TRUE/FALSE.
 * @example readNumber('12.5') // 12.5
 */
export function readNumber(cell: unknown): number | null | CellError {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const value = basicValue(cell);
  if (value instanceof CellError) return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : new CellError('#NUM!', 'Not a number.');
  if (isBlank(value)) return null;
  const number = typeof value === 'string' ? numberInText(value) : null;
  return number ?? new CellError('#VALUE!', `${shown(value)} is not a number.`);
}

/**
 * A yes or no in a cell.
 *
 * @returns Null for a blank; an error where the cell holds one, or anything but TRUE, FALSE, 1 and 0.
 * @example readFlag(true) // true
 */
export function readFlag(cell: unknown): boolean | null | CellError {
  const value = basicValue(cell);
  if (value instanceof CellError) return value;
  if (typeof value === 'boolean') return value;
  if (value === 1 || value === 0) return value === 1;
  if (isBlank(value)) return null;
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (text === 'true' || text === 'false') return text === 'true';
  return new CellError('#VALUE!', `${shown(value)} is neither TRUE nor FALSE.`);
}

/**
 * What a cell holds, freed of its card or format.
 *
 * @returns Null for a blank; an error where the cell holds one.
 * @example readValue({ type: 'Double', basicValue: 2 }) // 2
 */
export function readValue(cell: unknown): string | number | boolean | null | CellError {
  const value = basicValue(cell);
  if (isBlank(value)) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return value instanceof CellError ? value : new CellError('#VALUE!', `${shown(value)} is no value.`);
}

/**
 * The text in a cell.
 *
 * @returns The text without blanks around it, empty for a blank; an error where the cell holds one.
 * @example readText(' kt ') // 'kt'
 */
export function readText(cell: unknown): string | CellError {
  const value = basicValue(cell);
  if (value instanceof CellError) return value;
  if (isBlank(value)) return '';
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : new CellError('#VALUE!', `${shown(value)} is not text.`);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return 'What the cell holds';
}
