import type { Measure } from '../model/figure';
import type { Draft } from './draft';
import { wordAt } from './lookAround';
import type { Trigger } from './triggers';

/** Amounts of money from which on they are no price of a unit. */
export const LARGE_SUM = 100_000;

const GOODS: ReadonlySet<Measure> = new Set<Measure>([
  'production',
  'generation',
  'consumption',
  'demand',
  'stocks',
  'reserves',
  'throughput',
  'imports',
]);

/** Measures of what is made; money and changes have none behind "make" and "yield". */
const MAKING: ReadonlySet<Measure> = new Set<Measure>(['production', 'generation']);

/** Measures of what changes hands, as power does not: "after the sale the group has 6 GW". */
const HANDED_OVER: ReadonlySet<Measure> = new Set<Measure>(['sales', 'shipments', 'stocks']);

function isLarge(draft: Draft): boolean {
  const { value } = draft;
  return (typeof value === 'number' ? value : value[1]) >= LARGE_SUM;
}

function priceFit(draft: Draft, trigger: Trigger, dimensions: readonly string[]): number {
  if (dimensions.includes('unitPrice')) return 6;
  if (dimensions.includes('money')) return isLarge(draft) ? -9 : 2;
  if (!dimensions.includes('ratio')) return -3;
  if (draft.direction) return 0;
  return wordAt(draft.scene.frame, trigger.last - 1) === 'rate' ? -14 : -8;
}

/**
 * What an amount's unit says for or against a measure, beside what its words say; negative against.
 *
 * @param dimensions dimensions of the unit, see `dimensionsOf`
 */
export function measureFit(draft: Draft, trigger: Trigger, dimensions: readonly string[]): number {
  const { measure } = trigger.definition;
  const perTime = dimensions.includes('rate');
  const ratio = dimensions.includes('ratio');
  const money = dimensions.includes('money');
  if (dimensions.includes('area')) return measure === 'other' ? 0 : -20;
  if (measure === 'price') return priceFit(draft, trigger, dimensions);
  if (dimensions.includes('unitPrice')) return measure === 'cost' || measure === 'tariff' ? 6.5 : -14;
  if (money && measure === 'trade' && trigger.part === 'verb') return -6;
  if (MAKING.has(measure) && trigger.part === 'verb' && (money || draft.direction)) return -12;
  if (measure === 'trade' && trigger.part === 'verb' && ratio && draft.direction) return -14;
  if (dimensions.includes('power') && HANDED_OVER.has(measure)) return -5;
  if (measure === 'shipments' && money && !isLarge(draft)) return -14;
  if (measure === 'investment' && !money && !ratio) return -6;
  if (money && measure === 'imports' && trigger.part === 'verb') return -20;
  if (money && GOODS.has(measure))
    return (measure === 'imports' && trigger.part === 'noun') || measure === 'reserves' ? -0.5 : -6;
  if (measure === 'stake') return ratio && !draft.direction ? 1 : -4;
  if (measure === 'profit' && ((ratio && trigger.part === 'verb') || (money && !isLarge(draft)))) return -8;
  if (measure === 'share') return draft.direction || !ratio ? -4 : 0;
  if (measure === 'capacity') return dimensions.includes('power') ? 2 : perTime ? 1.5 : 0;
  if (measure === 'investment' && ratio) return -2;
  if (measure === 'tariff' && ratio) return 1;
  if (measure === 'generation') return dimensions.includes('energy') ? 2 : -1;
  if (measure === 'reserves' && perTime) return -4;
  if (measure === 'other' && !ratio && !money) return -1;
  return 0;
}
