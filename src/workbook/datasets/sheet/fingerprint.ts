import type { SheetRow } from '../../../model/dataset';

const FIRST = 0x811c9dc5;
const FACTORS = [0x01000193, 0x5bd1e995] as const;

function hash(text: string, factor: number): number {
  let sum = FIRST;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), factor);
  return sum >>> 0;
}

const hex = (sum: number): string => (sum >>> 0).toString(16).padStart(8, '0');

/**
 * What tells a table from one that changed since: rows and columns that were only moved make no difference.
 *
 * @param headers Headers of Ingot's columns that the table has.
 * @example fingerprint(headers, rows) === fingerprint(headers, rows.toReversed()) // true
 */
export function fingerprint(headers: readonly string[], rows: readonly SheetRow[]): string {
  const order = [...headers].sort();
  const sums = FACTORS.map(() => 0);
  for (const { cells } of rows) {
    const text = JSON.stringify(order.map((header) => cells[header]));
    for (const [index, factor] of FACTORS.entries()) sums[index] = ((sums[index] ?? 0) + hash(text, factor)) >>> 0;
  }
  return [rows.length, hex(hash(JSON.stringify(order), FACTORS[0])), ...sums.map(hex)].join('-');
}
