import type { TradeSource } from './tradeSources';

/** What the units of this file are made of, and how messages and lists call it. */
export const TRADE_KINDS = {
  mass: { label: 'mass', exponents: { mass: 1 } },
  energy: { label: 'energy', exponents: { energy: 1 } },
  volume: { label: 'volume', exponents: { volume: 1 } },
  gas: { label: 'gas volume at reference conditions', exponents: { gas: 1 } },
  area: { label: 'area', exponents: { area: 1 } },
  length: { label: 'length', exponents: { length: 1 } },
  bushels: { label: 'bushels', exponents: { bushels: 1 } },
  bales: { label: 'bales', exponents: { bales: 1 } },
} as const satisfies Readonly<Record<string, { label: string; exponents: Readonly<Record<string, number>> }>>;

export interface TradeUnitDefinition {
  readonly code: string;
  readonly name: string;
  readonly kind: keyof typeof TRADE_KINDS;
  /** How many of the base (kg, J, m3, m2, m) one of it is, in decimal digits. */
  readonly factor: string;
  readonly source: TradeSource;
}

type Row = readonly [code: string, name: string, kind: keyof typeof TRADE_KINDS, factor: string, source: TradeSource];

/**
 * Units that people compute with in cells, besides those of `definitions.ts`, which articles are standardised to. One
 * row a unit: code, name, kind, factor, source. Bushels and bales are counted; what they weigh depends on what is in
 * them (`commodities.ts`). `Sm3` is the base of gas at reference conditions, as it is an amount of gas and `m3` is not.
 */
const ROWS: readonly Row[] = [
  ['mg', 'milligram', 'mass', '1e-6', 'SI'],
  ['qtl', 'quintal', 'mass', '100', 'SI'],
  ['cwt', 'hundredweight (US)', 'mass', '45.359237', 'HB44_GRAIN'],
  ['dmtu', 'dry metric tonne unit', 'mass', '10', 'ORE'],

  ['Wh', 'watt-hour', 'energy', '3600', 'SI_ACCEPTED'],
  ['cal', 'calorie (IT)', 'energy', '4.1868', 'SP811_ENERGY'],
  ['kcal', 'kilocalorie (IT)', 'energy', '4186.8', 'SP811_ENERGY'],
  ['Mcal', 'megacalorie (IT)', 'energy', '4186800', 'SP811_ENERGY'],
  ['Gcal', 'gigacalorie (IT)', 'energy', '4186800000', 'SP811_ENERGY'],
  ['Btu', 'British thermal unit (IT)', 'energy', '1055.05585262', 'SP811_ENERGY'],
  ['therm', 'therm (100 000 Btu)', 'energy', '105505585.262', 'SP811_ENERGY'],
  ['quad', 'quadrillion British thermal units', 'energy', '1055055852620000000', 'SP811_ENERGY'],
  ['gce', 'gram of coal equivalent', 'energy', '29307.6', 'IRES'],
  ['kgce', 'kilogram of coal equivalent', 'energy', '29307600', 'IRES'],

  ['ml', 'millilitre', 'volume', '1e-6', 'SI_ACCEPTED'],
  ['kl', 'kilolitre', 'volume', '1', 'SI_ACCEPTED'],
  ['km3', 'cubic kilometre', 'volume', '1e9', 'SI'],
  ['galUK', 'gallon (imperial)', 'volume', '0.00454609', 'SP811_VOLUME'],
  ['Sm3', 'standard cubic metre (15 °C)', 'gas', '1', 'ISO13443'],
  ['Nm3', 'normal cubic metre (0 °C)', 'gas', '288.15/273.15', 'ISO13443'],

  ['ft2', 'square foot', 'area', '0.09290304', 'YARD_1959'],
  ['mi2', 'square mile', 'area', '2589988.110336', 'HB44_GRAIN'],
  ['mu', 'mu (a fifteenth of a hectare)', 'area', '10000/15', 'SI_ACCEPTED'],
  ['mm', 'millimetre', 'length', '0.001', 'SI'],
  ['cm', 'centimetre', 'length', '0.01', 'SI'],
  ['in', 'inch', 'length', '0.0254', 'YARD_1959'],
  ['ft', 'foot', 'length', '0.3048', 'YARD_1959'],
  ['yd', 'yard', 'length', '0.9144', 'YARD_1959'],
  ['nmi', 'nautical mile', 'length', '1852', 'SP811_VOLUME'],

  ['bu', 'bushel', 'bushels', '1', 'COUNTED'],
  ['bale', 'bale', 'bales', '1', 'COUNTED'],
];

/** The units of the trade, by code. */
export const TRADE_UNITS: ReadonlyMap<string, TradeUnitDefinition> = new Map(
  ROWS.map(([code, name, kind, factor, source]) => [code, { code, name, kind, factor, source }]),
);
