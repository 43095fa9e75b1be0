import type { FamilyName } from './families';
import type { FactorSource } from './sources';

/** A unit: how it is coded and named, and how much of its dimension's base it is. */
export interface UnitDefinition {
  readonly code: string;
  /** In the singular, as a message or a list shows it. */
  readonly name: string;
  readonly family: FamilyName;
  /** How many of the base (kg, J, W, m3, m2, m, 1) one of it is: exact, in decimal digits. */
  readonly factor: string;
  readonly source: FactorSource;
}

type Row = readonly [code: string, name: string, family: FamilyName, factor: string, source: FactorSource];

/**
 * One row a unit: code, name, family (see `families.ts`), factor, source of the factor (see `sources.ts`).
 *
 * Bases: mass kg, energy J, power W, volume m3, area m2, length m, per cent 0.01; whatever is counted is 1. No two
 * codes may differ by upper and lower case alone, as look-ups in a sheet ignore it (a test checks that). `mcm` is a
 * million cubic metres and `Mcf` a thousand cubic feet, as the gas trade writes them.
 */
const ROWS: readonly Row[] = [
  ['g', 'gram', 'troy', '0.001', 'SI'],
  ['kg', 'kilogram', 'bulk', '1', 'SI'],
  ['t', 'tonne', 'bulk', '1000', 'SI_ACCEPTED'],
  ['kt', 'thousand tonnes', 'bulk', '1e6', 'SI_ACCEPTED'],
  ['Mt', 'million tonnes', 'bulk', '1e9', 'SI_ACCEPTED'],
  ['Gt', 'billion tonnes', 'bulk', '1e12', 'SI_ACCEPTED'],
  ['lb', 'pound', 'bulk', '0.45359237', 'POUND_1959'],
  ['oz', 'ounce (avoirdupois)', 'bulk', '0.028349523125', 'POUND_1959'],
  ['ozt', 'troy ounce', 'troy', '0.0311034768', 'HB44'],
  ['st', 'short ton', 'bulk', '907.18474', 'HB44'],
  ['lt', 'long ton', 'bulk', '1016.0469088', 'HB44'],
  ['carat', 'carat', 'gem', '0.0002', 'SP811'],

  ['W', 'watt', 'power', '1', 'SI'],
  ['kW', 'kilowatt', 'power', '1e3', 'SI'],
  ['MW', 'megawatt', 'power', '1e6', 'SI'],
  ['GW', 'gigawatt', 'power', '1e9', 'SI'],
  ['TW', 'terawatt', 'power', '1e12', 'SI'],

  ['J', 'joule', 'energy', '1', 'SI'],
  ['kJ', 'kilojoule', 'energy', '1e3', 'SI'],
  ['MJ', 'megajoule', 'energy', '1e6', 'SI'],
  ['GJ', 'gigajoule', 'energy', '1e9', 'SI'],
  ['TJ', 'terajoule', 'energy', '1e12', 'SI'],
  ['PJ', 'petajoule', 'energy', '1e15', 'SI'],
  ['EJ', 'exajoule', 'energy', '1e18', 'SI'],
  ['kWh', 'kilowatt-hour', 'energy', '3.6e6', 'SI_ACCEPTED'],
  ['MWh', 'megawatt-hour', 'energy', '3.6e9', 'SI_ACCEPTED'],
  ['GWh', 'gigawatt-hour', 'energy', '3.6e12', 'SI_ACCEPTED'],
  ['TWh', 'terawatt-hour', 'energy', '3.6e15', 'SI_ACCEPTED'],
  ['MMBtu', 'million British thermal units', 'heat', '1055055852.62', 'SP811'],
  ['toe', 'tonne of oil equivalent', 'energy', '41.868e9', 'IEA'],
  ['tce', 'tonne of coal equivalent', 'energy', '29.3076e9', 'IRES'],
  ['boe', 'barrel of oil equivalent', 'oilEquivalent', '6119323945.196', 'BOE'],

  ['m3', 'cubic metre', 'gas', '1', 'SI'],
  ['mcm', 'million cubic metres', 'gas', '1e6', 'SI'],
  ['bcm', 'billion cubic metres', 'gas', '1e9', 'SI'],
  ['cf', 'cubic foot', 'gas', '0.028316846592', 'YARD_1959'],
  ['Mcf', 'thousand cubic feet', 'gas', '28.316846592', 'YARD_1959'],
  ['MMcf', 'million cubic feet', 'gas', '28316.846592', 'YARD_1959'],
  ['bcf', 'billion cubic feet', 'gas', '28316846.592', 'YARD_1959'],
  ['tcf', 'trillion cubic feet', 'gas', '28316846592', 'YARD_1959'],
  ['bbl', 'barrel', 'oil', '0.158987294928', 'HB44_VOLUME'],
  ['gal', 'gallon (US)', 'gallon', '0.003785411784', 'HB44_VOLUME'],
  ['L', 'litre', 'liquid', '0.001', 'SI_ACCEPTED'],
  ['hl', 'hectolitre', 'liquid', '0.1', 'SI_ACCEPTED'],

  ['ha', 'hectare', 'area', '1e4', 'SI_ACCEPTED'],
  ['km2', 'square kilometre', 'area', '1e6', 'SI'],
  ['m2', 'square metre', 'floor', '1', 'SI'],
  ['acre', 'acre', 'area', '4046.8564224', 'HB44_AREA'],

  ['m', 'metre', 'length', '1', 'SI'],
  ['km', 'kilometre', 'length', '1e3', 'SI'],
  ['mi', 'mile', 'length', '1609.344', 'HB44_AREA'],

  ['TEU', 'twenty-foot equivalent unit', 'container', '1', 'COUNTED'],
  ['dwt', 'deadweight tonne', 'deadweight', '1', 'COUNTED'],

  ['%', 'per cent', 'percent', '0.01', 'COUNTED'],
  ['pp', 'percentage point', 'points', '0.01', 'COUNTED'],
  ['bp', 'basis point', 'points', '0.0001', 'COUNTED'],

  ['1', 'piece', 'count', '1', 'COUNTED'],
  ['share', 'share', 'share', '1', 'COUNTED'],
  ['bag', 'bag', 'bag', '1', 'COUNTED'],
];

/** Every unit but the currencies, by its code. */
export const UNIT_DEFINITIONS: ReadonlyMap<string, UnitDefinition> = new Map(
  ROWS.map(([code, name, family, factor, source]) => [code, { code, name, family, factor, source }]),
);
