/** Where the factors of `definitions.ts` are laid down. Each row of that file names one of these. */
export const FACTOR_SOURCES = {
  SI: 'BIPM, The International System of Units (SI), 9th edition (2019), table 7 (prefixes) and section 2.3',
  SI_ACCEPTED:
    'BIPM, The International System of Units (SI), 9th edition (2019), table 8 (hour, hectare, litre, tonne)',
  POUND_1959: 'International yard and pound agreement, 1959 (US Federal Register 24 FR 5348): 1 lb = 0.453 592 37 kg',
  YARD_1959: 'International yard and pound agreement, 1959 (US Federal Register 24 FR 5348): 1 yd = 0.9144 m',
  HB44: 'NIST Handbook 44, appendix C: ton of 2000 lb, long ton of 2240 lb, troy ounce of 480 grains (7000 to the lb)',
  HB44_VOLUME: 'NIST Handbook 44, appendix C: gallon of 231 cubic inches, petroleum barrel of 42 gallons',
  HB44_AREA:
    'NIST Handbook 44, appendix C: acre of 43 560 square feet, mile of 5280 feet (international foot, as since 2023)',
  SP811: 'NIST Special Publication 811 (2008), appendix B: metric carat 200 mg; 1 Btu (IT) = 1055.055 852 62 J',
  IEA: 'IEA and Eurostat, Energy Statistics Manual: 1 toe = 10 Gcal (IT) = 41.868 GJ',
  IRES: 'United Nations, International Recommendations for Energy Statistics (2018): 1 tce = 7 Gcal (IT) = 29.3076 GJ',
  BOE: 'United States Code, title 26, section 45K(d)(5): a barrel-of-oil equivalent is 5.8 million Btu',
  COUNTED: 'Counted as it is, by definition',
} as const;

/** Name of a row of {@link FACTOR_SOURCES}. */
export type FactorSource = keyof typeof FACTOR_SOURCES;
