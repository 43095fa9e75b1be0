/** Columns that say one thing together: an amount of the analyst's does not go with half of what the source says. */
const TOGETHER: readonly (readonly string[])[] = [
  ['Value', 'Unit', 'StdValue', 'StdUnit', 'Low', 'High', 'Bound', 'Series'],
  ['PeriodStart', 'PeriodEnd', 'Span', 'Period', 'Series'],
  ['Kind', 'Measure', 'Subject', 'Item', 'Partner', 'Series'],
];

/** Columns that are worked out from others of their row. */
export const FOLLOWING: ReadonlySet<string> = new Set(['Series', 'StdValue', 'StdUnit', 'Low', 'High']);

/**
 * The columns that stay as they are where some do.
 *
 * @example linkedFields(['StdValue']).has('Unit') // true
 */
export function linkedFields(headers: readonly string[]): ReadonlySet<string> {
  const groups = TOGETHER.filter((group) => headers.some((header) => group.includes(header) && header !== 'Series'));
  return new Set([...headers, ...groups.flat()]);
}

const AMOUNT: readonly string[] = ['Value', 'Unit', 'StdValue', 'StdUnit', 'Low', 'High', 'Bound'];
const CHANGES: readonly string[] = ['YoY', 'MoM', 'Change'];

/**
 * The columns that wait until open conflicts are settled: what says one thing with them, and what a source tells along
 * with a value that it restates. A sentence that also tells a new amount does not wait for a change.
 *
 * @param open Headers of the open conflicts.
 * @param news Headers of all cells that the sources change.
 * @example waitingFields(['Value'], ['Value', 'YoY']).has('YoY') // true
 */
export function waitingFields(open: readonly string[], news: readonly string[]): ReadonlySet<string> {
  const linked = linkedFields(open);
  const isIn = (headers: readonly string[]) => (header: string) => headers.includes(header);
  if (open.some(isIn(AMOUNT))) return new Set([...linked, ...CHANGES, 'ChangeBasis', 'Confidence', 'Sentence']);
  if (!open.some(isIn(CHANGES))) return linked;
  return new Set([...linked, 'ChangeBasis', ...(news.some(isIn(AMOUNT)) ? [] : ['Confidence', 'Sentence'])]);
}
