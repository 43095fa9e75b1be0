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

/** One slip of the finger, the likelier ones first. */
type Slip = 'swapped' | 'doubled' | 'other';

/** How a written word differs from a code by one letter put in, left out, exchanged or swapped; null where by more. */
function slipBetween(written: string, code: string): Slip | null {
  if (Math.abs(written.length - code.length) > 1) return null;
  let head = 0;
  while (head < written.length && head < code.length && written[head] === code[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(written.length, code.length) - head && written.at(-1 - tail) === code.at(-1 - tail)) tail += 1;
  const extra = written.slice(head, written.length - tail);
  const lacking = code.slice(head, code.length - tail);
  if (extra.length === 2 && lacking === `${extra.charAt(1)}${extra.charAt(0)}`) return 'swapped';
  if (extra.length > 1 || lacking.length > 1) return null;
  const isDoubled = extra.length === 1 && lacking === '' && written.charAt(head - 1) === extra;
  return isDoubled ? 'doubled' : 'other';
}

/** Shorter codes than these are too little to guess by: a doubled letter says more than an exchanged one. */
const SHORTEST: Readonly<Record<Slip, number>> = { swapped: 3, doubled: 2, other: 3 };

/**
 * The nearest code without strokes.
 *
 * @example suggestPart('ktt') // 'kt'
 */
export function suggestPart(written: string): string | null {
  const lower = written.trim().toLowerCase();
  const known = BY_LOWER_CASE.get(lower);
  if (known !== undefined) return known;
  if (lower.length < 3) return null;
  const units = [...UNIT_DEFINITIONS.keys(), ...CURRENCY_CODES];
  for (const slip of ['swapped', 'doubled', 'other'] as const) {
    const found = units.find(
      (code) => code.length >= SHORTEST[slip] && slipBetween(lower, code.toLowerCase()) === slip,
    );
    if (found !== undefined) return found;
  }
  return null;
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
