import { UNIT_DEFINITIONS } from './definitions';

const ENGLISH_NAMES = new Intl.DisplayNames('en', { type: 'currency' });

const TAKEN = new Set([...UNIT_DEFINITIONS.keys()].map((code) => code.toUpperCase()));

/**
 * ISO 4217 codes that the platform knows. Codes of retired currencies that some platforms still list and that differ
 * from a unit by case alone are left out (MCF, the Monegasque franc, beside Mcf).
 */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').filter((code) => !TAKEN.has(code)),
);

/**
 * The English name of a currency.
 *
 * @param code ISO 4217 code, upper case.
 * @returns The name, or the code itself where the platform has none.
 * @example currencyName('CNY') // 'Chinese Yuan'
 */
export function currencyName(code: string): string {
  return ENGLISH_NAMES.of(code) ?? code;
}
