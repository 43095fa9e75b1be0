import type { Draft, Read } from '../draft';

/** Sources that power is made from: a price per kilowatt-hour is of what is sold, the electricity. */
const SOURCES: ReadonlySet<string> = new Set(['solar', 'wind', 'hydro', 'geothermal', 'nuclear', 'biomass']);

/**
 * What a unit counts where no word says it, or says only where it comes from: TEU are containers, money per
 * kilowatt-hour is paid for electricity. Null where the unit tells nothing.
 */
export function unitGoods({ unit, amount }: Draft, item: Read<string> | null): Read<string> | null {
  const read = (value: string): Read<string> => ({ value, span: amount.unitSpan ?? amount.span, how: 'inferred' });
  if (unit.startsWith('TEU') && item?.how !== 'stated') return read('containers');
  const perHour = unit.endsWith('/kWh') && (item === null || SOURCES.has(item.value.toLowerCase()));
  return perHour ? read('electricity') : null;
}
