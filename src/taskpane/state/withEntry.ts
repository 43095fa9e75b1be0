/**
 * A record with an entry set, or, with null, taken out.
 *
 * @example withEntry({ a: 1 }, 'a', null) // {}
 */
export function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  id: string,
  value: Value | null,
): Record<string, Value> {
  const others = Object.entries(record).filter(([key]) => key !== id);
  return Object.fromEntries(value === null ? others : [...others, [id, value]]);
}
