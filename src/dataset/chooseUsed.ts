/** What decides whether a row is used. */
export interface Usable {
  readonly series: string;
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly status: string;
  /** `YYYY-MM-DD`, or null where it is not known. */
  readonly published: string | null;
  readonly confidence: number;
}

/** Whether a row is to be used rather than another of the same series, period and status. */
export function isBetter(row: Usable, than: Usable): boolean {
  const [published, other] = [row.published ?? '', than.published ?? ''];
  return published === other ? row.confidence > than.confidence : published > other;
}

/**
 * Chooses the rows that formulas sum: exactly one for each series, period and status. It is the latest publication;
 * of one day's, the one that is surer; then the first.
 *
 * @param rows Rows in the order of reading.
 * @returns For each row, whether it is used.
 * @example chooseUsed([march, april]) // [false, true]: April's article reports the same figure again
 */
export function chooseUsed(rows: readonly Usable[]): boolean[] {
  const best = new Map<string, Usable>();
  for (const row of rows) {
    const key = useKey(row);
    const leader = best.get(key);
    if (leader === undefined || isBetter(row, leader)) best.set(key, row);
  }
  return rows.map((row) => best.get(useKey(row)) === row);
}

/** What rows share of which only one is used. */
export function useKey({ series, periodStart, periodEnd, status }: Usable): string {
  return [series.toLowerCase(), periodStart ?? '', periodEnd ?? '', status].join('\n');
}
