import type { CellValue } from '../values/cellValue';

/** One column to sort by. */
export interface SortField {
  /** Offset from the first column. */
  readonly key: number;
  readonly ascending: boolean;
}

const TEXT = new Intl.Collator('en', { sensitivity: 'accent' });
const EXACT_TEXT = new Intl.Collator('en', { caseFirst: 'lower' });

const ERROR = /^#(?:N\/A|[A-Z0-9/]+[!?])$/u;

/** Excel's order of kinds: numbers, texts, FALSE and TRUE, errors. */
function kindOf(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return ERROR.test(value) ? 3 : 1;
}

function compare(a: CellValue, b: CellValue, texts: Intl.Collator): number {
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0 || kindOf(a) === 3) return kinds;
  return typeof a === 'string' && typeof b === 'string' ? texts.compare(a, b) : Number(a) - Number(b);
}

/**
 * The order of rows once they are sorted, as Excel does it: numbers before texts before FALSE before TRUE before errors,
 * empty cells last whichever way, equal rows as they were.
 *
 * @returns For each place the index of the row that comes there.
 * @example sortedRows([[3], [''], [1]], [{ key: 0, ascending: false }], false) // [0, 2, 1]
 */
export function sortedRows(
  rows: readonly (readonly CellValue[])[],
  fields: readonly SortField[],
  matchesCase: boolean,
): number[] {
  const texts = matchesCase ? EXACT_TEXT : TEXT;
  const order = (one: number, other: number): number => {
    for (const { key, ascending } of fields) {
      const [a, b] = [rows[one]?.[key] ?? '', rows[other]?.[key] ?? ''];
      if (a === '' || b === '') {
        if (a !== b) return a === '' ? 1 : -1;
        continue;
      }
      const difference = compare(a, b, texts);
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return one - other;
  };
  return [...rows.keys()].sort(order);
}
