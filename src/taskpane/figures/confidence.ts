import type { FigureEntry } from './figureEntry';
import type { ConfidenceLevel } from './props';

/** From here on nine in ten figures are right in every field. */
const SURE = 0.9;
const FAIR = 0.7;

/**
 * Confidence in the three steps in which it is shown.
 *
 * @param confidence 0 to 1.
 * @example confidenceLevel(0.94) // 'sure'
 */
export function confidenceLevel(confidence: number): ConfidenceLevel {
  if (confidence >= SURE) return 'sure';
  return confidence >= FAIR ? 'fair' : 'unsure';
}

/**
 * Whether a figure should be looked at before it is inserted: nobody has said anything about it, and it is not sure or
 * contradicts another one.
 *
 * @example entries.filter(needsReview).length
 */
export function needsReview({ review, figure, hints }: FigureEntry): boolean {
  return review === 'open' && (hints.length > 0 || confidenceLevel(figure.confidence) !== 'sure');
}
