import type { Dimension, PerTime } from '../model/quantity';

/** What units are made of. Two units convert into each other where the exponents of all of these are equal. */
export type BaseDimension =
  | 'mass'
  | 'energy'
  | 'time'
  | 'volume'
  | 'area'
  | 'length'
  | 'containers'
  | 'deadweight'
  | 'money'
  | 'count'
  | 'shares'
  | 'bags';

/** Exponents of the base dimensions; absent is 0. */
export type Exponents = Readonly<Partial<Record<BaseDimension, number>>>;

/** Units that a market reports in one and the same unit. */
export interface UnitFamily {
  readonly dimension: Dimension;
  readonly exponents: Exponents;
  /** How messages call it. */
  readonly label: string;
  /** The unit that amounts are brought to, unless the workbook says otherwise. */
  readonly report: string;
  /** The time that rates are brought to; null: the one that is written stays (wages a month, ship hire a day). */
  readonly rate: PerTime | null;
  /** The unit that prices are brought to, as in `USD/t`. */
  readonly priced: string;
}

/**
 * One row a family. Gold and diamonds are masses as copper is, but are priced by the troy ounce and the carat; oil and
 * gas are volumes, but nobody adds up cubic metres of crude. A barrel of oil equivalent is an energy that the trade
 * reckons, and quotes a day, like barrels. Gas and power prices stay on the heat unit that their markets quote.
 */
export const FAMILIES = {
  bulk: { dimension: 'mass', exponents: { mass: 1 }, label: 'mass', report: 't', rate: 'a', priced: 't' },
  troy: { dimension: 'mass', exponents: { mass: 1 }, label: 'mass', report: 't', rate: 'a', priced: 'ozt' },
  gem: { dimension: 'mass', exponents: { mass: 1 }, label: 'mass', report: 'carat', rate: 'a', priced: 'carat' },
  power: {
    dimension: 'power',
    exponents: { energy: 1, time: -1 },
    label: 'power',
    report: 'MW',
    rate: 'a',
    priced: 'MW',
  },
  energy: { dimension: 'energy', exponents: { energy: 1 }, label: 'energy', report: 'MWh', rate: 'a', priced: 'MWh' },
  heat: { dimension: 'energy', exponents: { energy: 1 }, label: 'energy', report: 'MWh', rate: 'a', priced: 'MMBtu' },
  oilEquivalent: {
    dimension: 'energy',
    exponents: { energy: 1 },
    label: 'energy',
    report: 'boe',
    rate: 'd',
    priced: 'boe',
  },
  oil: { dimension: 'volume', exponents: { volume: 1 }, label: 'volume', report: 'bbl', rate: 'd', priced: 'bbl' },
  gas: { dimension: 'volume', exponents: { volume: 1 }, label: 'volume', report: 'm3', rate: 'a', priced: 'm3' },
  liquid: { dimension: 'volume', exponents: { volume: 1 }, label: 'volume', report: 'm3', rate: 'a', priced: 'L' },
  gallon: { dimension: 'volume', exponents: { volume: 1 }, label: 'volume', report: 'm3', rate: 'a', priced: 'gal' },
  area: { dimension: 'area', exponents: { area: 1 }, label: 'area', report: 'ha', rate: 'a', priced: 'ha' },
  floor: { dimension: 'area', exponents: { area: 1 }, label: 'area', report: 'ha', rate: 'a', priced: 'm2' },
  length: { dimension: 'length', exponents: { length: 1 }, label: 'length', report: 'km', rate: 'a', priced: 'km' },
  container: {
    dimension: 'shipping',
    exponents: { containers: 1 },
    label: 'container capacity',
    report: 'TEU',
    rate: 'a',
    priced: 'TEU',
  },
  deadweight: {
    dimension: 'shipping',
    exponents: { deadweight: 1 },
    label: 'deadweight',
    report: 'dwt',
    rate: 'a',
    priced: 'dwt',
  },
  percent: { dimension: 'ratio', exponents: {}, label: 'ratio', report: '%', rate: null, priced: '%' },
  points: { dimension: 'ratio', exponents: {}, label: 'ratio', report: 'pp', rate: null, priced: 'pp' },
  count: { dimension: 'count', exponents: { count: 1 }, label: 'plain count', report: '1', rate: 'a', priced: '1' },
  share: { dimension: 'count', exponents: { shares: 1 }, label: 'shares', report: 'share', rate: 'a', priced: 'share' },
  bag: { dimension: 'count', exponents: { bags: 1 }, label: 'bags', report: 'bag', rate: 'a', priced: 'bag' },
} as const satisfies Readonly<Record<string, UnitFamily>>;

/** Name of a row of {@link FAMILIES}. */
export type FamilyName = keyof typeof FAMILIES;
