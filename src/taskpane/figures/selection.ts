import type { ListRow } from './listRows';

/** Ids of the figures that a row stands for: its own, or all of its article's. */
export function idsOfRow(row: ListRow | undefined): readonly string[] {
  if (row === undefined) return [];
  return row.type === 'article' ? row.figureIds : [row.entry.figure.id];
}

/**
 * Ticks, or unticks where all of them are ticked.
 *
 * @example toggled(new Set(['a']), ['a', 'b']) // a and b
 */
export function toggled(selected: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const next = new Set(selected);
  const areAll = ids.every((id) => selected.has(id));
  for (const id of ids) {
    if (areAll) next.delete(id);
    else next.add(id);
  }
  return next;
}

/**
 * Ticks everything between two rows, both included.
 *
 * @example withRange(selected, rows, 2, 5)
 */
export function withRange(
  selected: ReadonlySet<string>,
  rows: readonly ListRow[],
  from: number,
  to: number,
): ReadonlySet<string> {
  const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  return new Set([...selected, ...between.flatMap((row) => (row.type === 'figure' ? idsOfRow(row) : []))]);
}
