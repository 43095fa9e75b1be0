import type { Token } from '../../model/token';
import type { Draft } from './draft';
import { lowerAt } from './tokens';

/** Currencies of countries whose press calls a kilowatt-hour a unit. */
const COUNTED_IN_UNITS: ReadonlySet<string> = new Set(['INR', 'PKR', 'BDT', 'LKR', 'NPR', 'KES', 'UGX']);

/** Words that tell that electricity is spoken of. */
const ELECTRICITY: ReadonlySet<string> = new Set(
  `electricity power kwh mw megawatt megawatts wind solar hydropower tariff tariffs discom discoms grid`.split(/\s+/),
);

/** How far from a price a word of electricity is looked for, in tokens. */
const REACH = 60;

function speaksOfElectricity(tokens: readonly Token[], around: number): boolean {
  for (let at = Math.max(around - REACH, 0); at < around + REACH; at++)
    if (ELECTRICITY.has(lowerAt(tokens, at))) return true;
  return false;
}

/** Reads "Rs 2.57 per unit" of electricity as a price per kilowatt-hour. */
export function settlePowerUnits(tokens: readonly Token[], drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { unit } = draft;
    if (
      unit?.dimension !== 'money' ||
      !COUNTED_IN_UNITS.has(unit.code ?? '') ||
      lowerAt(tokens, unit.nameLast - 1) !== 'unit'
    )
      return draft;
    if (!speaksOfElectricity(tokens, draft.first)) return draft;
    return { ...draft, last: unit.nameLast, unit: { ...unit, last: unit.nameLast, code: `${unit.code ?? ''}/kWh` } };
  });
}
