import { needsReview } from '../figures/confidence';
import type { FigureEntry } from '../figures/figureEntry';

/** Which figures are gone through: those that are not sure or contradict others, or all that are open. */
export type ReviewScope = 'doubtful' | 'all';

/** Contradictions come first, then those that may be one. */
function urgency({ hints }: FigureEntry): number {
  if (hints.some(({ severity }) => severity === 'error')) return 0;
  return hints.length > 0 ? 1 : 2;
}

/**
 * The figures to review, least certain first: those that contradict others, then by confidence, then as they stand in
 * their articles.
 *
 * @returns Their ids.
 * @example reviewOrder(entries, 'doubtful')[0]
 */
export function reviewOrder(entries: readonly FigureEntry[], scope: ReviewScope): string[] {
  return entries
    .filter((entry) => (scope === 'all' ? entry.review === 'open' : needsReview(entry)))
    .toSorted((a, b) => urgency(a) - urgency(b) || a.figure.confidence - b.figure.confidence)
    .map(({ figure }) => figure.id);
}
