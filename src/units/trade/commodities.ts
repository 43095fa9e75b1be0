import type { TradeSource } from './tradeSources';

/** What a commodity weighs and how much heat is in it. Each factor is written as `of` would have it. */
export interface Commodity {
  readonly name: string;
  /** Other names, lower case. */
  readonly aliases: readonly string[];
  /** What it weighs: per barrel, bushel, bale or bag, or how much gas a tonne is. */
  readonly weight?: { readonly factor: string; readonly source: TradeSource };
  /** Net heat value. */
  readonly net?: { readonly factor: string; readonly source: TradeSource };
  /** Gross heat value. Where it is left out, `netOfGross` gives it. */
  readonly gross?: { readonly factor: string; readonly source: TradeSource };
  /** Net as a part of gross, from {@link NET_OF_GROSS}. */
  readonly netOfGross?: '0.95' | '0.9';
  /** A gas: its volume depends on the temperature. */
  readonly isGas?: true;
}

type OilRow = readonly [name: string, aliases: string, barrels: string, net: string];

/** Barrels a tonne, net GJ a tonne. */
const OILS: readonly OilRow[] = [
  ['crude oil', 'crude|oil|原油', '7.33', '42.3'],
  ['LPG', 'lpg|liquefied petroleum gas', '11.60', '47.3'],
  ['gasoline', 'petrol|motor gasoline|汽油', '8.35', '44.3'],
  ['kerosene', 'other kerosene|煤油', '7.88', '43.8'],
  ['jet fuel', 'jet|jet kerosene', '7.88', '44.1'],
  ['diesel', 'gas oil|gasoil|diesel oil|gas/diesel oil|柴油', '7.46', '43.0'],
  ['fuel oil', 'residual fuel oil|heavy fuel oil|hfo|燃料油', '6.35', '40.4'],
  ['ethane', '', '16.850', '46.4'],
];

/** Net GJ a tonne. */
const SOLIDS: readonly (readonly [name: string, aliases: string, net: string])[] = [
  ['anthracite', '无烟煤', '26.7'],
  ['coking coal', 'metallurgical coal|met coal|焦煤', '28.2'],
  ['bituminous coal', 'other bituminous coal|thermal coal|steam coal|动力煤', '25.8'],
  ['sub-bituminous coal', 'subbituminous coal', '18.9'],
  ['lignite', 'brown coal|褐煤', '11.9'],
  ['coke', 'coke oven coke|焦炭', '28.2'],
  ['petroleum coke', 'petcoke|石油焦', '32.5'],
];

/** Pounds a bushel. */
const GRAINS: readonly (readonly [name: string, aliases: string, pounds: string])[] = [
  ['wheat', '小麦', '60'],
  ['soybeans', 'soybean|soya beans|soya|soy|大豆', '60'],
  ['corn', 'maize|shelled corn|玉米', '56'],
  ['sorghum', 'grain sorghum|milo|高粱', '56'],
  ['rye', '', '56'],
  ['flaxseed', 'linseed', '56'],
  ['canola', 'rapeseed', '50'],
  ['barley', '大麦', '48'],
  ['rough rice', 'paddy|rice', '45'],
  ['oats', 'oat|燕麦', '32'],
];

const names = (aliases: string): string[] => aliases.split('|').filter((alias) => alias !== '');

const ROWS: readonly Commodity[] = [
  ...OILS.map(([name, aliases, barrels, net]): Commodity => ({
    name,
    aliases: names(aliases),
    weight: { factor: `${barrels} bbl/t`, source: 'EI' },
    net: { factor: `${net} GJ/t`, source: 'IPCC' },
    netOfGross: '0.95',
  })),
  ...SOLIDS.map(([name, aliases, net]): Commodity => ({
    name,
    aliases: names(aliases),
    net: { factor: `${net} GJ/t`, source: 'IPCC' },
    netOfGross: '0.95',
  })),
  ...GRAINS.map(([name, aliases, pounds]): Commodity => ({
    name,
    aliases: names(aliases),
    weight: { factor: `${pounds} lb/bu`, source: 'USDA' },
  })),
  {
    name: 'natural gas',
    aliases: ['gas', '天然气'],
    net: { factor: '36 MJ/Sm3', source: 'EI' },
    gross: { factor: '40 MJ/Sm3', source: 'EI' },
    isGas: true,
  },
  {
    name: 'LNG',
    aliases: ['lng', 'liquefied natural gas', '液化天然气'],
    weight: { factor: '1360 Sm3/t', source: 'EI' },
    net: { factor: '36 MJ/Sm3', source: 'EI' },
    gross: { factor: '40 MJ/Sm3', source: 'EI' },
    isGas: true,
  },
  { name: 'cotton', aliases: ['棉花'], weight: { factor: '480 lb/bale', source: 'BALE' } },
  { name: 'coffee', aliases: ['green coffee'], weight: { factor: '60 kg/bag', source: 'ICO' } },
];

/** Every commodity once, in the order in which lists show them. */
export const COMMODITIES: readonly Commodity[] = ROWS;

const BY_NAME: ReadonlyMap<string, Commodity> = new Map(
  ROWS.flatMap((row) => [row.name.toLowerCase(), ...row.aliases].map((name) => [name, row] as const)),
);

/**
 * The commodity of a name.
 *
 * @example commodityNamed('Maize')?.name // 'corn'
 */
export const commodityNamed = (name: string): Commodity | null => BY_NAME.get(name.toLowerCase()) ?? null;

/** Where `netOfGross` comes from. */
export const NET_OF_GROSS: TradeSource = 'NET_OF_GROSS';
