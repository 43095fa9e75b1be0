import { FACTOR_SOURCES } from '../sources';

/** Where the factors of this folder are laid down, besides those of `sources.ts`. */
export const TRADE_SOURCES = {
  ...FACTOR_SOURCES,
  HB44_GRAIN: 'NIST Handbook 44, appendix C: hundredweight of 100 lb; foot 0.3048 m, square mile of 640 acres',
  SP811_VOLUME: 'NIST Special Publication 811 (2008), appendix B: imperial gallon 4.546 09 L; nautical mile 1852 m',
  SP811_ENERGY:
    'NIST Special Publication 811 (2008), appendix B: 1 cal (IT) = 4.1868 J; 1 Btu (IT) = 1055.055 852 62 J',
  ORE: 'Ore trade: a dry metric tonne unit is 1 per cent of a dry tonne, 10 kg of what is contained',
  ISO13443:
    'ISO 13443:1996, Natural gas, standard reference conditions: 15 °C (normal: 0 °C) at 101.325 kPa; ideal gas between them',
  EI: 'Energy Institute, Statistical Review of World Energy, approximate conversion factors (as updated July 2021)',
  IPCC: '2006 IPCC Guidelines for National Greenhouse Gas Inventories, volume 2, chapter 1, table 1.2 (net calorific values)',
  NET_OF_GROSS:
    'IEA and Eurostat, Energy Statistics Manual (2004): net is about 5 % below gross for coal and oil, 10 % for natural gas',
  USDA: 'USDA Economic Research Service, Agricultural Handbook 697 (1992), weights per bushel; US standards for grain',
  BALE: 'USDA, statistical bale of cotton: 480 lb net',
  ICO: 'International Coffee Organization, bag of 60 kg of green coffee',
} as const;

/** Name of a row of {@link TRADE_SOURCES}. */
export type TradeSource = keyof typeof TRADE_SOURCES;
