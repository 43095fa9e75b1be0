import type { Decimal } from 'decimal.js';
import { CurrencyError, NotANumberError, UnitError } from '../errors';
import { Exact } from '../parseUnit';
import { applyRatio, ratioOf, type Ratio } from '../ratio';
import { bridgesOf, type Bridge } from './bridges';
import { electricityRatio } from './electricity';
import { dimensionMessage, missingMessage } from './messages';
import { ofWhat } from './ofWhat';
import { requireTradeUnit, samePowers, USUAL_TIMES, type Powers, type RateTimes, type TradeUnit } from './tradeUnit';

/** What a conversion may need to know besides the units. */
export interface ConvertOptions {
  /** Of what: a commodity or a factor. */
  readonly of?: string;
  /** How long a year and a month are. */
  readonly times?: RateTimes;
}

const ratios = new Map<string, Ratio>();
const MOST_KEPT = 4096;

/** The bases that are left of `from` when `to` is taken away. */
function difference(from: Powers, to: Powers): Powers {
  const left = new Map(from);
  for (const [base, power] of to) left.set(base, (left.get(base) ?? 0) - power);
  return new Map([...left].filter(([, power]) => power !== 0));
}

interface Path {
  readonly factor: Decimal;
  readonly used: readonly Bridge[];
}

/** The product of some factors, each once, up or down, that makes up for a difference; the shortest one. */
function findPath(gap: Powers, bridges: readonly Bridge[]): Path | null {
  if (gap.size === 0) return { factor: new Exact(1), used: [] };
  const [first, ...others] = bridges;
  if (first === undefined) return null;
  const inverse = new Map([...first.powers].map(([base, power]) => [base, -power]));
  const without = findPath(gap, others);
  const down = extend(findPath(difference(gap, first.powers), others), first, (factor) => factor.div(first.factor));
  const up = extend(findPath(difference(gap, inverse), others), first, (factor) => factor.times(first.factor));
  return [without, down, up]
    .filter((path) => path !== null)
    .reduce<Path | null>((best, path) => (best === null || path.used.length < best.used.length ? path : best), null);
}

function extend(path: Path | null, bridge: Bridge, change: (factor: Decimal) => Decimal): Path | null {
  return path && { factor: change(path.factor), used: [bridge, ...path.used] };
}

function bridgedRatio(from: TradeUnit, to: TradeUnit, of: string): Decimal {
  const what = ofWhat(of);
  const path = findPath(difference(from.powers, to.powers), bridgesOf(what));
  if (path === null) throw new UnitError(dimensionMessage(from, to, of));
  const missing = new Set(path.used.flatMap((bridge) => bridge.missing ?? []));
  if (missing.size > 0) throw new UnitError(missingMessage(from, to, what, missing));
  return from.factor.div(to.factor).times(path.factor);
}

function findRatio(from: string, to: string, { of = '', times = USUAL_TIMES }: ConvertOptions): Ratio {
  const [source, target] = [requireTradeUnit(from, times), requireTradeUnit(to, times)];
  if (source.currency !== null && target.currency !== null && source.currency !== target.currency) {
    throw new CurrencyError(source.currency, target.currency);
  }
  const electricity = electricityRatio(source, target, of);
  if (electricity !== null) return ratioOf(electricity);
  const isPlain = samePowers(source.powers, target.powers);
  if (isPlain) return ratioOf(percentRatio(source, target, source.factor.div(target.factor)));
  return ratioOf(bridgedRatio(source, target, of));
}

/** A cell holds 18 % as 0.18. */
function percentRatio(source: TradeUnit, target: TradeUnit, ratio: Decimal): Decimal {
  const up = source.isPercent ? ratio.times(100) : ratio;
  return target.isPercent ? up.div(100) : up;
}

/**
 * How amounts become amounts of another unit, to be applied to many of them with `applyRatio`.
 *
 * @returns null where both are the same unit
 * @throws {UnitError} as {@link convertTrade}
 * @example applyRatio(2, tradeRatio('万吨', 'kt')) // 20
 */
export function tradeRatio(from: string, to: string, options: ConvertOptions = {}): Ratio | null {
  const { of = '', times = USUAL_TIMES } = options;
  const key = [from, to, of, times.year, times.month].join('\n');
  let ratio = ratios.get(key);
  if (ratio === undefined) {
    ratio = findRatio(from, to, options);
    if (ratios.size < MOST_KEPT) ratios.set(key, ratio);
  }
  return from === to ? null : ratio;
}

/**
 * Converts an amount as a cell holds it: a per cent is a fraction. The result is right to 15 significant digits.
 *
 * @param from Unit code or alias of the trade.
 * @param to Unit code of the same kind, or of another that `of` leads to; money in the same currency.
 * @throws {UnitError} whose message says what is wrong or missing, and the choices.
 * @example convertTrade(1, 't', 'bbl', { of: 'crude oil' }) // 7.33
 * @example convertTrade(2, '万吨', 'kt') // 20
 */
export function convertTrade(value: number, from: string, to: string, options: ConvertOptions = {}): number {
  const ratio = tradeRatio(from, to, options);
  if (!Number.isFinite(value)) throw new NotANumberError(value);
  return ratio === null ? value : applyRatio(value, ratio);
}
