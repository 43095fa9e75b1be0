import { CURRENCY_CODES } from './currencies';
import { UNIT_DEFINITIONS } from './definitions';
import { parseUnit } from './parseUnit';

const TIME_CODES = ['a', 'mo', 'd', 'h'];

/** Other spellings that people type; codes and full names need no row. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['ton', 't'],
  ['tons', 't'],
  ['metric ton', 't'],
  ['mmt', 'Mt'],
  ['mmcm', 'mcm'],
  ['m³', 'm3'],
  ['m²', 'm2'],
  ['km²', 'km2'],
  ['percent', '%'],
  ['barrels', 'bbl'],
  ['liter', 'L'],
  ['rmb', 'CNY'],
  ['$', 'USD'],
  ['us$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['y', 'a'],
  ['yr', 'a'],
  ['year', 'a'],
  ['month', 'mo'],
  ['day', 'd'],
  ['hour', 'h'],
]);

const BY_LOWER_CASE: ReadonlyMap<string, string> = new Map([
  ...SPELLINGS,
  ...[...UNIT_DEFINITIONS.values()].flatMap(({ code, name }): [string, string][] => [
    [`${name.toLowerCase()}s`, code],
    [name.toLowerCase(), code],
  ]),
  ...[...CURRENCY_CODES, ...UNIT_DEFINITIONS.keys(), ...TIME_CODES].map((code): [string, string] => [
    code.toLowerCase(),
    code,
  ]),
]);

/** Whether two words differ by one letter put in, left out, exchanged or swapped with its neighbour. */
function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const leftOfA = a.slice(head, a.length - tail);
  const leftOfB = b.slice(head, b.length - tail);
  if (leftOfA.length <= 1 && leftOfB.length <= 1) return true;
  return leftOfA.length === 2 && leftOfB === `${leftOfA.charAt(1)}${leftOfA.charAt(0)}`;
}

function suggestPart(written: string): string | null {
  const lower = written.trim().toLowerCase();
  const known = BY_LOWER_CASE.get(lower);
  if (known !== undefined) return known;
  // One slip in a code of two letters leaves too little to guess by.
  if (lower.length < 3) return null;
  const units = [...UNIT_DEFINITIONS.keys(), ...CURRENCY_CODES];
  return units.find((code) => code.length >= 3 && isOneSlipApart(lower, code.toLowerCase())) ?? null;
}

/**
 * The nearest unit code to one that does not exist: by case, by a unit's name, by one slip of the finger.
 *
 * @param code What was written, compound codes included.
 * @returns A code that exists, or null where none is near.
 * @example suggestUnit('MT') // 'Mt'
 * @example suggestUnit('usd/tonne') // 'USD/t'
 */
export function suggestUnit(code: string): string | null {
  const parts = code.slice(0, 60).split('/').map(suggestPart);
  const suggestion = parts.join('/');
  return parts.includes(null) || parseUnit(suggestion) === null ? null : suggestion;
}
