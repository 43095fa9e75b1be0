import type { Entry } from './CellContent';
import { ERROR_CODES } from './CellContent';
import { typedDate } from './typedDate';

const PLAIN_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/u;
const FORMULA_START = /^[=+\-@]/u;

/**
 * What Excel makes of a text that is written to a cell's `values` or `formulas`: it reads it as if it were typed, so
 * text that looks like a number, a date, a truth value or a formula becomes one. An apostrophe in front, or a cell
 * formatted as text, keeps it text.
 *
 * @param isTextCell whether the cell has the format `@`
 * @example typedEntry('007', false)   // { content: { kind: 'number', number: 7 } }
 * @example typedEntry("'007", false)  // { content: { kind: 'text', text: '007' } }
 */
export function typedEntry(text: string, isTextCell: boolean): Entry {
  if (text === '') return { content: { kind: 'empty' } };
  if (text.startsWith("'")) return { content: { kind: 'text', text: text.slice(1) } };
  if (isTextCell) return { content: { kind: 'text', text } };
  const trimmed = text.trim();
  return typedNumber(trimmed) ?? typedWord(trimmed) ?? typedDate(trimmed) ?? typedFormula(text);
}

/** A formula, or text as it stands. A lone sign is text. */
function typedFormula(text: string): Entry {
  if (!FORMULA_START.test(text) || text.length === 1) return { content: { kind: 'text', text } };
  return { content: { kind: 'formula', formula: text.startsWith('=') ? text : `=${text}` } };
}

function typedNumber(text: string): Entry | undefined {
  if (text.endsWith('%')) {
    const number = plainNumber(text.slice(0, -1).trim());
    if (number === undefined) return undefined;
    return { content: { kind: 'number', number: number / 100 }, format: text.includes('.') ? '0.00%' : '0%' };
  }
  if (text.startsWith('$')) {
    const number = plainNumber(text.slice(1));
    return number === undefined
      ? undefined
      : { content: { kind: 'number', number }, format: text.includes('.') ? '$#,##0.00' : '$#,##0' };
  }
  const number = plainNumber(text);
  if (number === undefined) return undefined;
  const format = formatOf(text);
  return { content: { kind: 'number', number }, ...(format !== undefined && { format }) };
}

function formatOf(text: string): string | undefined {
  if (text.includes(',')) return text.includes('.') ? '#,##0.00' : '#,##0';
  return /e/iu.test(text) ? '0.00E+00' : undefined;
}

function plainNumber(text: string): number | undefined {
  if (!PLAIN_NUMBER.test(text) && !GROUPED_NUMBER.test(text)) return undefined;
  const number = Number(text.replaceAll(',', ''));
  return Number.isFinite(number) ? number : undefined;
}

function typedWord(text: string): Entry | undefined {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { content: { kind: 'boolean', flag: upper === 'TRUE' } };
  return ERROR_CODES.has(upper) ? { content: { kind: 'error', code: upper } } : undefined;
}
