/**
 * Index of the first element of a list, sorted by where its elements begin, that begins at `at` or behind; the list's
 * length where none does.
 *
 * @example firstFrom([{ first: 2 }, { first: 7 }], 3) // 1
 */
export function firstFrom(sorted: readonly { readonly first: number }[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.first ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
