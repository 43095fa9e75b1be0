import { UnitError } from '../errors';
import { COMMODITIES, commodityNamed, type Commodity } from './commodities';
import { ambiguousUnit } from './ambiguous';
import { requireTradeUnit, type TradeUnit } from './tradeUnit';

/** Whether a heat value counts the heat that condensing water gives back. */
export type HeatBasis = 'net' | 'gross';

/** A factor that the user gives: 7.33 bbl/t. */
export interface GivenFactor {
  readonly amount: string;
  readonly unit: TradeUnit;
  readonly written: string;
}

/** What `of` says. */
export interface OfWhat {
  readonly commodity: Commodity | null;
  readonly factors: readonly GivenFactor[];
  readonly basis: HeatBasis | null;
  /** Reference temperature of a gas, in degrees Celsius. */
  readonly celsius: number | null;
  /** Whether electricity counts as the heat that it is. */
  readonly isCalorific: boolean;
}

const BASES: ReadonlyMap<string, HeatBasis> = new Map([
  ...['net', 'nar', 'ncv', 'lhv', '低位'].map((word): [string, HeatBasis] => [word, 'net']),
  ...['gross', 'gar', 'gcv', 'hhv', 'gad', '高位'].map((word): [string, HeatBasis] => [word, 'gross']),
]);

const CALORIFIC: ReadonlySet<string> = new Set([
  'calorific',
  'calorific value',
  'electricity calorific',
  'electricity calorific value',
  '当量值',
  '当量',
]);

const NUMBER = /^\d+(?:\.\d+)?$/u;
const TEMPERATURE = /^(\d+(?:\.\d+)?)?(?:°|deg)?(c|f)$/iu;
const LONGEST = 120;

interface Words {
  readonly names: string[];
  readonly factors: GivenFactor[];
  basis: HeatBasis | null;
  celsius: number | null;
}

function toCelsius(degrees: number, scale: string): number {
  return scale.toLowerCase() === 'c' ? degrees : Number((((degrees - 32) * 5) / 9).toFixed(10));
}

function givenFactor(amount: string, code: string): GivenFactor {
  const ambiguous = ambiguousUnit(code);
  if (ambiguous !== null) throw new UnitError(ambiguous);
  return { amount, unit: requireTradeUnit(code), written: `${amount} ${code}` };
}

/** Reads the word at a place; returns how many words it took. */
function readWord(words: Words, list: readonly string[], at: number): number {
  const [word = '', next = ''] = [list[at], list[at + 1]];
  const temperature = TEMPERATURE.exec(NUMBER.test(word) ? `${word}${next}` : word);
  if (temperature?.[1] !== undefined) {
    words.celsius = toCelsius(Number(temperature[1]), temperature[2] ?? 'c');
    return NUMBER.test(word) ? 2 : 1;
  }
  if (NUMBER.test(word) && next !== '') {
    words.factors.push(givenFactor(word, next));
    return 2;
  }
  const basis = BASES.get(word.toLowerCase());
  if (basis === undefined) words.names.push(word);
  else words.basis = basis;
  return 1;
}

/**
 * What the argument `of` says: a commodity, factors, whether heat is net or gross, a reference temperature, a method.
 *
 * @throws {UnitError} where it names something that is not known.
 * @example ofWhat('natural gas, gross, 15 °C').celsius // 15
 * @example ofWhat('5500 kcal/kg NAR').basis // 'net'
 */
export function ofWhat(text: string): OfWhat {
  const list = text
    .slice(0, LONGEST)
    .replaceAll(/[,;]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const words: Words = { names: [], factors: [], basis: null, celsius: null };
  for (let at = 0; at < list.length;) at += readWord(words, list, at);
  const { factors, basis, celsius } = words;
  const name = words.names.join(' ');
  const isCalorific = CALORIFIC.has(name.toLowerCase());
  // "electricity, 305 gce/kWh" says no more than the rate does.
  const isKnown = name === '' || isCalorific || name.toLowerCase() === 'electricity';
  const commodity = commodityNamed(name);
  if (commodity === null && !isKnown) {
    const known = COMMODITIES.map((row) => row.name).join(', ');
    throw new UnitError(
      `"${name.slice(0, 40)}" is not among the known commodities: ${known}. Or give the factor: "7.33 bbl/t", "5500 kcal/kg NAR".`,
    );
  }
  return { commodity, factors, basis, celsius, isCalorific };
}
