import { Decimal } from 'decimal.js';
import type { Dimension, PerTime } from '../model/quantity';
import { CURRENCY_CODES, currencyName } from './currencies';
import { UNIT_DEFINITIONS } from './definitions';
import { FAMILIES, type Exponents, type FamilyName } from './families';

/** Arithmetic on factors: more digits than any product of them needs. */
export const Exact = Decimal.clone({ precision: 60, defaults: true });

/** One unit of a code, as it stands between the strokes. */
export interface UnitPart {
  readonly code: string;
  readonly name: string;
  /** Null for a currency and for a time. */
  readonly family: FamilyName | null;
  readonly dimension: Dimension;
  readonly exponents: Exponents;
  readonly label: string;
  readonly factor: Decimal;
}

/** A unit code taken apart: `USD/t` is money per mass, `t/a` mass per time. */
export interface Unit {
  readonly code: string;
  readonly numerator: UnitPart;
  /** What it is counted per, in the order written. */
  readonly denominators: readonly UnitPart[];
  /** Dimension of the numerator: of `t/a` mass, of `USD/t` money. */
  readonly dimension: Dimension;
  readonly exponents: Exponents;
  /** How many base units one of it is. */
  readonly factor: Decimal;
  /** The numerator's ISO currency, or null. */
  readonly currency: string | null;
  /** The time it is counted over, or null. */
  readonly perTime: PerTime | null;
}

/** Longer codes are none of ours: no work is spent on them. */
const LONGEST_CODE = 40;

/** Codes that are kept parsed; there are never so many in honest use. */
const MOST_KEPT = 4096;

/** Seconds. A year is 365 days and a month a twelfth of it. */
export const TIMES: ReadonlyMap<string, { code: PerTime; name: string; seconds: number }> = new Map([
  ['a', { code: 'a', name: 'year', seconds: 31_536_000 }],
  ['mo', { code: 'mo', name: 'month', seconds: 2_628_000 }],
  ['d', { code: 'd', name: 'day', seconds: 86_400 }],
  ['h', { code: 'h', name: 'hour', seconds: 3600 }],
]);

const parsed = new Map<string, Unit>();

/**
 * The unit, or currency, of a code without strokes.
 *
 * @example amountPart('kt')?.name // 'thousand tonnes'
 */
export function amountPart(code: string): UnitPart | null {
  const definition = UNIT_DEFINITIONS.get(code);
  if (definition !== undefined) {
    const { dimension, exponents, label } = FAMILIES[definition.family];
    const { name, family } = definition;
    return { code, name, family, dimension, exponents, label, factor: new Exact(definition.factor) };
  }
  if (!CURRENCY_CODES.has(code)) return null;
  const money = { dimension: 'money', exponents: { money: 1 }, label: `money (${code})` } as const;
  return { code, name: currencyName(code), family: null, ...money, factor: new Exact(1) };
}

function timePart(code: string): UnitPart | null {
  const time = TIMES.get(code);
  if (time === undefined) return null;
  const { name, seconds } = time;
  return {
    code,
    name,
    family: null,
    dimension: 'other',
    exponents: { time: 1 },
    label: 'time',
    factor: new Exact(seconds),
  };
}

/** Adds the exponents, those of the denominators negatively; what cancels out is left out, so that equal is equal. */
function combine(numerator: UnitPart, denominators: readonly UnitPart[]): Exponents {
  const sum = new Map<string, number>(Object.entries(numerator.exponents));
  for (const { exponents } of denominators) {
    for (const [base, exponent] of Object.entries(exponents)) sum.set(base, (sum.get(base) ?? 0) - exponent);
  }
  return Object.fromEntries([...sum].filter(([, exponent]) => exponent !== 0));
}

function build(code: string): Unit | null {
  const [first = '', ...rest] = code.split('/');
  const numerator = amountPart(first);
  if (numerator === null) return null;
  const denominators: UnitPart[] = [];
  let perTime: PerTime | null = null;
  let factor = numerator.factor;
  for (const written of rest) {
    const time = TIMES.get(written);
    if (time !== undefined && perTime !== null) return null;
    perTime = time?.code ?? perTime;
    const part = timePart(written) ?? amountPart(written);
    if (part === null || part.dimension === 'money') return null;
    denominators.push(part);
    factor = factor.div(part.factor);
  }
  return {
    code,
    numerator,
    denominators,
    dimension: numerator.dimension,
    exponents: combine(numerator, denominators),
    factor,
    currency: numerator.dimension === 'money' ? numerator.code : null,
    perTime,
  };
}

/**
 * Takes a unit code apart. A code is a unit, or a unit per other units: `unit ('/' (unit | time))*`, where a unit is
 * one of `definitions.ts` or an ISO currency code, a time one of `a mo d h` (at most one), and nothing is counted per
 * money. Upper and lower case count: `Mt` is a unit and `MT` is not.
 *
 * @returns The unit, or null where the code is none.
 * @example parseUnit('USD/t')?.currency // 'USD'
 * @example parseUnit('t/a')?.perTime // 'a'
 */
export function parseUnit(code: string): Unit | null {
  if (code.length > LONGEST_CODE) return null;
  const known = parsed.get(code);
  if (known !== undefined) return known;
  const unit = build(code);
  if (unit !== null && parsed.size < MOST_KEPT) parsed.set(code, unit);
  return unit;
}
