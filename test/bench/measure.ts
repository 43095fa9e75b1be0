/** Keeps a result alive, so that the work for it cannot be left out. */
let kept: unknown;

/** How many times longer than the measured time a function runs first: until it is compiled for what it is given. */
const WARM_UP = 3;

/**
 * How fast a function goes through texts, after a pass to warm up: the middle one of its passes, since a machine that is
 * shared slows some of them.
 *
 * @param seconds how long to go on; at least one pass is done
 * @returns characters a second
 * @example
 * measure(['a text'], (text) => text.length, 1);
 */
export function measure(texts: readonly string[], work: (text: string) => unknown, seconds: number): number {
  const warm = performance.now() + seconds * WARM_UP * 1000;
  do for (const text of texts) kept = work(text);
  while (performance.now() < warm);

  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const passes: number[] = [];
  const end = performance.now() + seconds * 1000;
  do {
    const start = performance.now();
    for (const text of texts) kept = work(text);
    passes.push(performance.now() - start);
  } while (performance.now() < end);
  if (kept === measure) throw new Error('unreachable');
  const middle = passes.sort((a, b) => a - b)[passes.length >> 1] ?? 0;
  return (characters / middle) * 1000;
}

/**
 * How often a function gets through in a second, after a pass to warm up; the middle one of its runs.
 *
 * @param seconds how long to go on; at least one run is done
 * @example measureCalls(() => [1, 2, 3].sort(), 1)
 */
export const measureCalls = (run: () => unknown, seconds: number): number => measure(['.'], run, seconds);
