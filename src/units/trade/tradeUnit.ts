import type { Decimal } from 'decimal.js';
import { UnknownUnitError } from '../errors';
import { amountPart, Exact, TIMES } from '../parseUnit';
import { ALIASES, MULTIPLIERS, TIME_NAMES } from './aliases';
import { suggestTradeUnit } from './suggestTradeUnit';
import { TRADE_KINDS, TRADE_UNITS } from './tradeUnits';

/** Exponents of the bases that a unit is made of; none is 0. */
export type Powers = ReadonlyMap<string, number>;

/** How long a year and a month are, in seconds: digits, or a quotient of them. */
export interface RateTimes {
  readonly year: string;
  readonly month: string;
}

/** A year of 365 days, and a month a twelfth of it. */
export const USUAL_TIMES: RateTimes = { year: '31536000', month: '2628000' };

/** A unit code as people write it in a cell, taken apart. */
export interface TradeUnit {
  readonly code: string;
  readonly powers: Powers;
  /** How many base units one of it is. */
  readonly factor: Decimal;
  /** What it measures, in words. */
  readonly label: string;
  /** ISO code of the money in it, or null. */
  readonly currency: string | null;
  /** Whether an amount of it is a percentage, which a cell holds as a fraction. */
  readonly isPercent: boolean;
  /** Codes of the units that it is made of, aliases resolved. */
  readonly parts: readonly string[];
  /** Whether it is counted over a time. */
  readonly isRate: boolean;
}

const LONGEST_CODE = 60;
const POWER_OF_TEN = /^(10+) ?(?=\D)/u;

function quotient(digits: string): Decimal {
  const [over = '1', under = '1'] = digits.split('/');
  return new Exact(over).div(under);
}

function timeUnit(code: string, times: RateTimes): TradeUnit | null {
  const known = TIMES.get(code);
  const seconds: Readonly<Record<string, Decimal>> = {
    a: quotient(times.year),
    mo: quotient(times.month),
    q: quotient(times.month).times(3),
    wk: new Exact(604_800),
    min: new Exact(60),
    s: new Exact(1),
  };
  const factor = seconds[code] ?? (known === undefined ? undefined : new Exact(known.seconds));
  if (factor === undefined) return null;
  const plain = { currency: null, isPercent: false, isRate: false };
  return { code, powers: new Map([['time', 1]]), factor, label: 'time', parts: [code], ...plain };
}

function plainUnit(code: string): TradeUnit | null {
  const part = amountPart(code);
  if (part !== null) {
    const currency = part.dimension === 'money' ? code : null;
    const powers = new Map<string, number>(Object.entries(part.exponents));
    const { label, factor } = part;
    return { code, powers, factor, label, currency, isPercent: code === '%', parts: [code], isRate: false };
  }
  const row = TRADE_UNITS.get(code);
  if (row === undefined) return null;
  const { label, exponents } = TRADE_KINDS[row.kind];
  const factor = quotient(row.factor);
  const powers = new Map<string, number>(Object.entries(exponents));
  return { code, powers, factor, label, currency: null, isPercent: false, parts: [code], isRate: false };
}

function scaled(code: string, times: string, unit: TradeUnit | null): TradeUnit | null {
  return unit && { ...unit, code, factor: unit.factor.times(times), isPercent: false };
}

/** A unit without strokes: of a table, an alias, or a multiple of one. */
function readPart(code: string, times: RateTimes): TradeUnit | null {
  const plain = plainUnit(code);
  if (plain !== null) return plain;
  const alias = ALIASES.get(code);
  if (alias !== undefined) return scaled(code, alias.times, compose(alias.code, times));
  const power = POWER_OF_TEN.exec(code);
  if (power !== null) return scaled(code, power[1] ?? '1', readPart(code.slice(power[0].length), times));
  const [word, factor] = MULTIPLIERS.find(([start]) => code.startsWith(start)) ?? [];
  if (word === undefined || factor === undefined) return null;
  const rest = code.slice(word.length);
  // One multiplier is enough.
  const unit = plainUnit(rest) ?? (ALIASES.has(rest) ? readPart(rest, times) : null);
  return scaled(code, factor, unit);
}

function over(unit: TradeUnit, divisor: TradeUnit): TradeUnit {
  const powers = new Map(unit.powers);
  for (const [base, power] of divisor.powers) {
    const left = (powers.get(base) ?? 0) - power;
    if (left === 0) powers.delete(base);
    else powers.set(base, left);
  }
  return {
    ...unit,
    powers,
    factor: unit.factor.div(divisor.factor),
    label: `${unit.label} per ${divisor.label}`,
    isRate: unit.isRate || divisor.label === 'time',
    parts: [...unit.parts, ...divisor.parts],
  };
}

function compose(code: string, times: RateTimes): TradeUnit | null {
  const [first = '', ...others] = code.split('/').map((part) => part.trim());
  let unit = readPart(first, times);
  for (const written of others) {
    const time = timeUnit(TIME_NAMES.get(written) ?? written, times);
    const divisor = time ?? readPart(written, times);
    if (unit === null || divisor?.currency !== null || (time !== null && unit.isRate)) return null;
    unit = over(unit, divisor);
  }
  return unit && { ...unit, code };
}

/**
 * Takes a unit code apart as the trade writes it: the codes of `parseUnit`, those of `tradeUnits.ts`, and their aliases.
 *
 * @param code Case counts.
 * @param times How long a year and a month are.
 * @returns The unit, or null where the code is none.
 * @example readTradeUnit('USc/lb', USUAL_TIMES)?.currency // 'USD'
 */
export function readTradeUnit(code: string, times: RateTimes = USUAL_TIMES): TradeUnit | null {
  return code.length > LONGEST_CODE ? null : compose(code, times);
}

/**
 * The unit of a code.
 *
 * @throws {UnknownUnitError} where it is none, with the nearest that is.
 * @example requireTradeUnit('万吨', USUAL_TIMES).factor.toNumber() // 10_000_000
 */
export function requireTradeUnit(code: string, times: RateTimes = USUAL_TIMES): TradeUnit {
  const unit = readTradeUnit(code, times);
  if (unit === null) throw new UnknownUnitError(code, suggestTradeUnit(code));
  return unit;
}

/** Whether two units are made of the same bases. */
export function samePowers(a: Powers, b: Powers): boolean {
  return a.size === b.size && [...a].every(([base, power]) => b.get(base) === power);
}
