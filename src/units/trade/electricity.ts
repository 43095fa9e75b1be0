import type { Decimal } from 'decimal.js';
import { UnitError } from '../errors';
import { ofWhat } from './ofWhat';
import { samePowers, type TradeUnit } from './tradeUnit';

const ELECTRIC: ReadonlySet<string> = new Set(['Wh', 'kWh', 'MWh', 'GWh', 'TWh', 'W', 'kW', 'MW', 'GW', 'TW']);
const COAL: ReadonlySet<string> = new Set(['tce', 'kgce', 'gce']);

const has = (unit: TradeUnit, codes: ReadonlySet<string>): boolean => unit.parts.some((part) => codes.has(part));

/** The coal that is burnt for an amount of electricity, as a plain number; null where none is given. */
function coalRate(of: string): Decimal | null {
  for (const { amount, unit } of ofWhat(of).factors) {
    if (unit.powers.size !== 0 || !has(unit, COAL) || !has(unit, ELECTRIC)) continue;
    const isUpright = COAL.has(unit.parts[0] ?? '');
    const rate = unit.factor.times(amount);
    return isUpright ? rate : rate.pow(-1);
  }
  return null;
}

/**
 * The ratio between electricity and coal equivalent, which depends on the method: its own heat (当量值), or the coal
 * that power stations burn for it (等价值).
 *
 * @returns The ratio, or null where the units are not electricity and coal equivalent.
 * @throws {UnitError} with the choices where `of` does not say the method.
 */
export function electricityRatio(from: TradeUnit, to: TradeUnit, of: string): Decimal | null {
  if (!samePowers(from.powers, to.powers)) return null;
  const isForward = has(from, ELECTRIC) && has(to, COAL);
  const isBack = has(from, COAL) && has(to, ELECTRIC);
  if (isForward === isBack) return null;
  const plain = from.factor.div(to.factor);
  if (ofWhat(of).isCalorific) return plain;
  const rate = coalRate(of);
  if (rate === null) {
    throw new UnitError(
      `${from.code} to ${to.code} needs the method. Write of as "calorific value" (its own heat, 122.8 gce/kWh) or give the coal that is burnt for it, such as "300 gce/kWh".`,
    );
  }
  // The more coal a kilowatt-hour takes, the less of a price per kilowatt-hour falls on a tonne of it.
  const isAmount = ELECTRIC.has(from.parts[0] ?? '') || COAL.has(from.parts[0] ?? '');
  return isForward === isAmount ? plain.times(rate) : plain.div(rate);
}
