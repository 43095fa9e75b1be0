import { dimensionOf } from '../units/dimensionOf';
import type { MeasureDefinition } from './measures/measureDefinition';

type Allowed = MeasureDefinition['dimensions'][number];

const memo = new Map<string, readonly Allowed[]>();

/**
 * Dimensions of a unit code as measures name them: an amount per time is also a `rate`, money per unit a `unitPrice`.
 *
 * @example dimensionsOf('t/a') // ['mass', 'rate']
 */
export function dimensionsOf(unit: string): readonly Allowed[] {
  const known = memo.get(unit);
  if (known) return known;
  const [top = unit, below] = unit.split('/');
  const dimension = dimensionOf(top) ?? 'other';
  const found: readonly Allowed[] =
    below === undefined
      ? [dimension]
      : ['a', 'mo', 'd', 'h'].includes(below)
        ? [dimension, 'rate']
        : dimension === 'money'
          ? ['unitPrice']
          : [dimension];
  memo.set(unit, found);
  return found;
}
