import type { Dimension, Magnitude } from '../model/quantity';
import { areConvertible, convert } from './convert';
import { FAMILIES, type FamilyName, type UnitFamily } from './families';
import { parseUnit, type Unit, type UnitPart } from './parseUnit';

/**
 * The units that a workbook reports in, where they differ from the families' own: `{ mass: 'kt' }`. What is said for a
 * dimension holds for each of its families; `{ mass: 'kt', troy: 'ozt' }` takes gold out again. Prices keep the unit
 * that their market quotes.
 */
export type ReportUnits = Readonly<Partial<Record<Dimension | FamilyName, string>>>;

/** An amount in its report unit. */
export interface StandardAmount {
  /** Per cents as a fraction: 18 % is 0.18. A range stays one, its lower end first. */
  readonly value: Magnitude;
  readonly unit: string;
}

const family = (name: FamilyName): UnitFamily => FAMILIES[name];

function reportOf(part: UnitPart, reportUnits: ReportUnits): string {
  if (part.family === null) return part.code;
  const chosen = reportUnits[part.family] ?? reportUnits[part.dimension];
  return chosen !== undefined && areConvertible(part.code, chosen) ? chosen : family(part.family).report;
}

function denominatorOf(part: UnitPart, unit: Unit): string {
  const name = part.family ?? unit.numerator.family;
  if (name === null) return part.code;
  return part.family === null ? (family(name).rate ?? part.code) : family(name).priced;
}

/**
 * The code of the unit that amounts of a unit are reported in: mass in `t`, energy in `MWh`, power in `MW`, oil in
 * `bbl` and gas in `m3`, money in its own currency. Rates are a year's, of oil a day's, of money as written; prices
 * are per tonne (gold per `ozt`, gas per `MMBtu`, oil per `bbl`, diamonds per `carat`), so that USD/lb becomes USD/t.
 *
 * @param code Unit code.
 * @param reportUnits The workbook's own choices; one that does not fit the dimension is passed over.
 * @returns The report unit's code; the code itself where it is not a known unit.
 * @example standardUnit('kt/mo') // 't/a'
 * @example standardUnit('USD/lb') // 'USD/t'
 * @example standardUnit('GWh', { energy: 'TWh' }) // 'TWh'
 */
export function standardUnit(code: string, reportUnits: ReportUnits = {}): string {
  const unit = parseUnit(code);
  if (unit === null) return code;
  // What cancels out (grams per tonne, a grade of ore) says more in the units that it is written in.
  if (unit.denominators.length > 0 && Object.keys(unit.exponents).length === 0) return code;
  return [reportOf(unit.numerator, reportUnits), ...unit.denominators.map((part) => denominatorOf(part, unit))].join(
    '/',
  );
}

/**
 * Brings an amount to its report unit. A unit that is not known stays as it is.
 *
 * @param value A number or a range in `code`.
 * @param code Unit code.
 * @param reportUnits The workbook's own choices.
 * @returns The amount and the unit that it now is in.
 * @example toStandard(1.5, 'kt') // { value: 1500, unit: 't' }
 * @example toStandard(18, '%') // { value: 0.18, unit: '%' }
 */
export function toStandard(value: Magnitude, code: string, reportUnits: ReportUnits = {}): StandardAmount {
  const unit = standardUnit(code, reportUnits);
  const bring = (amount: number): number => {
    if (unit === '%') return Number((convert(amount, code, '%') / 100).toPrecision(15));
    return unit === code ? amount : convert(amount, code, unit);
  };
  if (typeof value === 'number') return { value: bring(value), unit };
  const [first, second] = [bring(value[0]), bring(value[1])];
  return { value: [Math.min(first, second), Math.max(first, second)], unit };
}
