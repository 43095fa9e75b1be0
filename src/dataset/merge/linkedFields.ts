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
