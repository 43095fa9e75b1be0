import { UNIT_DEFINITIONS } from '../../units/definitions';
import { areConvertible } from '../../units/convert';
import { parseUnit } from '../../units/parseUnit';
import { suggestUnit } from '../../units/suggestUnit';

/** The currencies that trade is reported in most; every other ISO code is taken as well. */
const CURRENCIES = ['USD', 'EUR', 'CNY', 'RUB', 'JPY', 'GBP', 'INR', 'BRL', 'AUD', 'CAD'];

/**
 * Units to offer for an amount: those that measure the same first, as that is where slips happen.
 *
 * @example suggestedUnits('t')[0] // 'kg'
 */
export function suggestedUnits(unit: string): string[] {
  const [, ...per] = unit.split('/');
  const written = [...UNIT_DEFINITIONS.keys(), ...CURRENCIES];
  const compound = per.length === 0 ? [] : written.map((code) => [code, ...per].join('/'));
  const same = [...compound, ...written].filter((code) => areConvertible(code, unit));
  return [...new Set([...same, ...written])].filter((code) => code !== unit);
}

/**
 * The unit code that a person means.
 *
 * @returns The code, or why it is none.
 * @example readUnit('MT') // { error: 'There is no unit “MT”. Did you mean Mt?' }
 */
export function readUnit(typed: string): { readonly unit: string } | { readonly error: string } {
  const unit = typed.trim();
  if (unit !== '' && parseUnit(unit) !== null) return { unit };
  const near = suggestUnit(unit);
  const hint = near === null ? 'Write a code such as t, kt, MWh, USD or USD/t.' : `Did you mean ${near}?`;
  return { error: `There is no unit “${unit.slice(0, 40)}”. ${hint}` };
}
