/**
 * Thousands are taken for millions, millions for billions: slips come in powers of a thousand. Two amounts that should
 * agree and lie further apart than the root of a thousand are nearer to such a slip than to agreement.
 */
export const THOUSAND_SLIP = Math.sqrt(1000);

/** The same for a slip of the decimal point. */
export const TEN_SLIP = Math.sqrt(10);

/**
 * How far two amounts are apart, as a factor of 1 or more.
 *
 * @param a Positive, as is `b`.
 * @example apart(2, 6) // 3
 */
export function apart(a: number, b: number): number {
  return a > b ? a / b : b / a;
}

/** A value that does not go with the others. */
export interface Outlier<Item> {
  readonly item: Item;
  readonly value: number;
  /** What the others say. */
  readonly expected: number;
  /** Whether there are enough others to say that it is this one: of two that differ, either may be wrong. */
  readonly certain: boolean;
}

/**
 * The middle one of some numbers; of an even number of them the lower of the two in the middle, which is one that
 * somebody reported.
 *
 * @example median([3, 1, 2]) // 2
 */
export function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
}

/**
 * The values that lie further from what the others say than a factor. Three or more are held against their median,
 * which one wrong value cannot move; of two that differ both are named.
 *
 * @param valueOf Positive.
 * @param factor Values nearer than this agree.
 * @example outliers([1, 1.1, 1000], (value) => value, THOUSAND_SLIP) // the last one
 */
export function outliers<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
  factor: number,
): Outlier<Item>[] {
  const values = items.map(valueOf);
  const [first, second] = values;
  const middle = median(values);
  if (first === undefined || second === undefined || middle === null) return [];
  const certain = values.length > 2;
  const expectedAt = (place: number): number => (certain ? middle : place === 0 ? second : first);
  return items.flatMap((item, place) => {
    const value = values[place] ?? middle;
    const expected = expectedAt(place);
    return apart(value, expected) < factor ? [] : [{ item, value, expected, certain }];
  });
}
