const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** So many rows are named at most. */
const MOST = 8;

/**
 * Rows of a table by the numbers that they have in the sheet.
 *
 * @param indexes Among the rows of the table, from 0.
 * @param headRow Number of the table's header row in the sheet; null where that is not known: then they are counted from
 * the top of the table.
 * @example rowsInWords([2, 5], 1) // 'rows 4 and 7'
 */
export function rowsInWords(indexes: readonly number[], headRow: number | null): string {
  const numbers = [...new Set(indexes)].sort((a, b) => a - b).map((index) => String((headRow ?? 0) + index + 1));
  const rest = numbers.length - MOST;
  const named = rest > 0 ? [...numbers.slice(0, MOST), `${rest.toLocaleString('en')} more`] : numbers;
  const of = headRow === null ? ' of the table' : '';
  return `${numbers.length === 1 ? 'row' : 'rows'} ${LIST.format(named)}${of}`;
}
