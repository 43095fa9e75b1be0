import type { Correction } from '../../model/correction';
import type { Figure } from '../../model/figure';

/** A field of a figure that can be put right. */
export type CorrectableField = keyof Correction;

/** Whether two values of a field, ranges among them, say the same. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));
}

/**
 * A correction with one more field put right. What says the same as the figure does without it is no correction.
 *
 * @param correction The one before, or null.
 * @param named The figure without corrections.
 * @param change The new value of one or more fields.
 * @returns The whole correction; null where nothing is left of it.
 * @example withCorrection(null, figure, { unit: 'kt' }) // { unit: 'kt' }
 */
export function withCorrection(correction: Correction | null, named: Figure, change: Correction): Correction | null {
  const whole: Correction = { ...correction, ...change };
  const given = new Map<string, unknown>(Object.entries(named));
  const left = Object.entries(whole).filter(([field, value]) => !isSame(value, given.get(field)));
  return left.length === 0 ? null : Object.fromEntries(left);
}

/**
 * A correction without one of its fields.
 *
 * @example withoutCorrection({ unit: 'kt' }, 'unit') // null
 */
export function withoutCorrection(correction: Correction | null, field: CorrectableField): Correction | null {
  const left = Object.entries(correction ?? {}).filter(([name]) => name !== field);
  return left.length === 0 ? null : Object.fromEntries(left);
}
