import type { Dimension } from '../model/quantity';
import { parseUnit } from './parseUnit';

/**
 * What the amount of a unit code measures: the dimension of its numerator.
 *
 * @returns The dimension, or null where the code is none.
 * @example dimensionOf('t/a') // 'mass'
 * @example dimensionOf('USD/t') // 'money'
 */
export function dimensionOf(code: string): Dimension | null {
  return parseUnit(code)?.dimension ?? null;
}
