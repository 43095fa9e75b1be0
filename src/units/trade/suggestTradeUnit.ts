import { suggestPart } from '../suggestUnit';
import { ALIASES } from './aliases';
import { TRADE_UNITS } from './tradeUnits';

/** More times than articles are standardised to. */
const TIMES = ['q', 'wk', 'min', 's'];

const CODES: readonly string[] = [...TRADE_UNITS.keys(), ...ALIASES.keys(), ...TIMES];
const CODE_SET: ReadonlySet<string> = new Set(CODES);

/** Without regard to case; of two that differ by case alone, the first. */
const BY_LOWER_CASE: ReadonlyMap<string, string> = new Map(
  [
    ...[...TRADE_UNITS.values()].map(({ code, name }) => [name, code] as const),
    ...CODES.map((code) => [code, code] as const),
  ]
    .map(([name, code]): [string, string] => [name.toLowerCase(), code])
    .reverse(),
);

function nearest(written: string): string | null {
  const part = written.trim();
  if (CODE_SET.has(part)) return part;
  return BY_LOWER_CASE.get(part.toLowerCase()) ?? suggestPart(part);
}

/**
 * The nearest unit code to one that does not exist, of all that cells take.
 *
 * @returns A code that exists, or null where none is near.
 * @example suggestTradeUnit('KCAL/kg') // 'kcal/kg'
 */
export function suggestTradeUnit(code: string): string | null {
  const parts = code.slice(0, 60).split('/').map(nearest);
  return parts.includes(null) ? null : parts.join('/');
}
