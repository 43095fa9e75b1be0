import type { CellContent } from '../../model/cellContent';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/iu;
const ERROR = /^#(?:N\/A|VALUE!|DIV\/0!|NUM!|NULL!|REF!|NAME\?)$/u;

/** An argument, or part of one, that cannot be read. */
export class LiteralError extends Error {
  override readonly name = 'LiteralError';
}

function quotedText(written: string): string {
  const inside = written.slice(1, -1);
  if (written.length < 2 || !written.endsWith('"') || inside.replaceAll('""', '').includes('"')) {
    throw new LiteralError('A text ends with a quotation mark, and one inside it is written twice.');
  }
  return inside.replaceAll('""', '"');
}

/** A number as a formula has it, per cents too; null where it is none. */
function numberIn(written: string): number | null {
  const isPercent = written.endsWith('%');
  const digits = isPercent ? written.slice(0, -1) : written;
  if (!NUMBER.test(digits)) return null;
  const value = isPercent ? Number((Number(digits) / 100).toPrecision(15)) : Number(digits);
  return Number.isFinite(value) ? value : null;
}

/**
 * One value as a formula has it. What is none of a formula's values is taken for a text, so that nobody has to write
 * quotation marks.
 *
 * @throws {LiteralError} where quotation marks do not match
 * @example readLiteral('18%') // 0.18
 */
export function readLiteral(written: string): CellContent {
  if (written.startsWith('"')) return quotedText(written);
  const number = numberIn(written);
  if (number !== null) return number;
  if (/^(?:true|false)$/iu.test(written)) return written.toLowerCase() === 'true';
  return ERROR.test(written) ? { code: written, reason: '' } : written;
}

/**
 * Cuts a text at a sign, but not inside of quotation marks, brackets or braces.
 *
 * @example splitOutside('"a,b",{1,2}', ',') // ['"a,b"', '{1,2}']
 */
export function splitOutside(text: string, sign: ',' | ';'): string[] {
  const parts: string[] = [];
  let [start, depth, isQuoted] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if ('({['.includes(character)) depth += 1;
    else if (')}]'.includes(character)) depth -= 1;
    else if (character === sign && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

/**
 * An array as a formula has it: `{1,2;3,4}` is two rows of two.
 *
 * @throws {LiteralError} where it does not end, or its rows are of unequal length
 * @example readArray('{1;2}') // [[1], [2]]
 */
export function readArray(written: string): CellContent[][] {
  if (!written.endsWith('}')) throw new LiteralError('A list of values ends with a brace, as {1;2} does.');
  const rows = splitOutside(written.slice(1, -1), ';').map((row) => splitOutside(row, ',').map(readLiteral));
  if (rows.some((row) => row.length !== rows[0]?.length)) {
    throw new LiteralError('The rows of a list have one length: {1,2;3,4}.');
  }
  return rows;
}

/** A value as it stands in a formula. */
export function writtenLiteral(content: CellContent): string {
  if (typeof content === 'string') return `"${content.replaceAll('"', '""')}"`;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return typeof content === 'number' ? String(content) : content.code;
}

/** Values as they stand in a formula: one by itself, several in braces. */
export function writtenCells(cells: readonly (readonly CellContent[])[]): string {
  const [first] = cells;
  const single = first?.[0];
  if (cells.length === 1 && first?.length === 1 && single !== undefined) return writtenLiteral(single);
  return `{${cells.map((row) => row.map(writtenLiteral).join(',')).join(';')}}`;
}
