import type { Decimal } from 'decimal.js';
import { Exact } from '../parseUnit';
import { requireTradeUnit, type Powers } from './tradeUnit';
import type { GivenFactor, OfWhat } from './ofWhat';

/** What may be missing from `of`. */
export type Missing = 'basis' | 'temperature';

/** A factor between two kinds of amounts of one commodity. */
export interface Bridge {
  readonly powers: Powers;
  /** In base units. */
  readonly factor: Decimal;
  /** What has to be said before it holds, or null. */
  readonly missing: Missing | null;
}

const FREEZING = new Exact('273.15');
const STANDARD = new Exact('288.15');

function written(factor: string): { powers: Powers; factor: Decimal } {
  const [amount = '1', code = ''] = factor.split(' ');
  const unit = requireTradeUnit(code);
  return { powers: unit.powers, factor: unit.factor.times(amount) };
}

/** The volume of gas that is a standard cubic metre at 15 °C, at another temperature: more when it is warmer. */
function gasVolume(celsius: number | null): Bridge {
  const factor = STANDARD.div(FREEZING.plus(celsius ?? 15));
  return {
    powers: new Map([
      ['gas', 1],
      ['volume', -1],
    ]),
    factor,
    missing: celsius === null ? 'temperature' : null,
  };
}

function heatOf({ commodity, basis }: OfWhat): Bridge | null {
  if (commodity?.net === undefined) return null;
  const net = written(commodity.net.factor);
  if (basis !== 'gross') return { ...net, missing: basis === null ? 'basis' : null };
  const gross = commodity.gross && written(commodity.gross.factor);
  return { powers: net.powers, factor: gross?.factor ?? net.factor.div(commodity.netOfGross ?? '1'), missing: null };
}

const isHeat = (powers: Powers): boolean => powers.has('energy');

function given({ amount, unit }: GivenFactor, { basis }: OfWhat): Bridge {
  const missing = isHeat(unit.powers) && basis === null ? 'basis' : null;
  return { powers: unit.powers, factor: unit.factor.times(amount), missing };
}

const joins = ({ powers }: Bridge): string => [...powers.keys()].sort().join(' ');

/**
 * The factors that `of` offers; one that the user gives stands instead of the commodity's own.
 *
 * @example bridgesOf(ofWhat('crude oil')).length // 2: barrels a tonne, and heat
 */
export function bridgesOf(what: OfWhat): readonly Bridge[] {
  const own = what.factors.map((factor) => given(factor, what));
  const { commodity } = what;
  const weight = commodity?.weight && { ...written(commodity.weight.factor), missing: null };
  const heat = heatOf(what);
  const isGas = commodity?.isGas === true || what.celsius !== null || own.some(({ powers }) => powers.has('gas'));
  const usual = [weight, heat, isGas ? gasVolume(what.celsius) : null].filter((bridge) => !!bridge);
  const replaced = new Set(own.map(joins));
  return [...own, ...usual.filter((bridge) => !replaced.has(joins(bridge)))];
}
