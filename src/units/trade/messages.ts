import type { Missing } from './bridges';
import type { OfWhat } from './ofWhat';
import type { TradeUnit } from './tradeUnit';

/** What a commodity or a factor can lead between. */
const BRIDGED: ReadonlySet<string> = new Set(['mass', 'volume', 'energy', 'gas', 'bushels', 'bales', 'bags']);

const EXAMPLES: readonly (readonly [bases: string, example: string])[] = [
  ['bushels', '"wheat", "corn" or "60 lb/bu"'],
  ['bales', '"cotton" or "480 lb/bale"'],
  ['bags', '"coffee" or "60 kg/bag"'],
  ['gas', '"natural gas, gross, 15 °C" or "40 MJ/Sm3 gross"'],
  ['energy', '"bituminous coal, net", "natural gas, gross, 15 °C" or "5500 kcal/kg NAR"'],
  ['volume', '"crude oil", "diesel" or "7.33 bbl/t"'],
];

function isBridgeable(from: TradeUnit, to: TradeUnit): boolean {
  const bases = new Set([...from.powers.keys(), ...to.powers.keys()]);
  const odd = [...bases].filter((base) => from.powers.get(base) !== to.powers.get(base));
  return odd.length > 1 && odd.every((base) => BRIDGED.has(base));
}

/**
 * Why one unit does not become another: both dimensions, and what to write in `of` where that can help.
 *
 * @example dimensionMessage(t, bbl, '') // 't is mass and bbl is volume: say of what, such as "crude oil" …'
 */
export function dimensionMessage(from: TradeUnit, to: TradeUnit, of: string): string {
  const both = `${from.code} is ${from.label} and ${to.code} is ${to.label}`;
  if (!isBridgeable(from, to)) return `${both}: one cannot be converted into the other.`;
  const bases = new Set([...from.powers.keys(), ...to.powers.keys()]);
  const example =
    EXAMPLES.find(([base]) => bases.has(base) && from.powers.get(base) !== to.powers.get(base))?.[1] ?? '';
  if (of === '') return `${both}: say of what, such as ${example}.`;
  return `${both}, and "${of.slice(0, 40)}" does not lead from one to the other. Write of such as ${example}.`;
}

const CHOICES: Readonly<Record<Missing, string>> = {
  basis: 'net (NAR, NCV, LHV) or gross (GAR, GCV, HHV)',
  temperature: 'the reference temperature of the gas (0 °C, 15 °C, 20 °C, 25 °C or 60 °F)',
};

/**
 * What `of` has to say still, with the choices.
 *
 * @example missingMessage(t, GJ, ofWhat('lignite'), new Set(['basis'])) // 't to GJ needs …: "lignite, net".'
 */
export function missingMessage(
  from: TradeUnit,
  to: TradeUnit,
  { commodity, factors, basis, celsius }: OfWhat,
  missing: ReadonlySet<Missing>,
): string {
  const needs = (['basis', 'temperature'] as const).filter((what) => missing.has(what));
  const example = [
    ...(commodity === null ? [] : [commodity.name]),
    ...factors.map(({ written }) => written),
    ...(missing.has('basis') ? ['net'] : basis === null ? [] : [basis]),
    ...(missing.has('temperature') ? ['15 °C'] : celsius === null ? [] : [`${celsius} °C`]),
  ].join(', ');
  return `${from.code} to ${to.code} needs ${needs.map((what) => CHOICES[what]).join(' and ')}. Write of such as "${example}".`;
}
