import type { Figure } from '../model/figure';
import type { Bound } from '../model/quantity';
import type { LinkedChanges } from './linkedChanges';

const NUMBERS = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15 });
const SIGNED = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15, signDisplay: 'exceptZero' });

const BOUND_SIGNS: Readonly<Record<Bound, string>> = { '=': '', '~': '~', '>': '>', '>=': '≥', '<': '<', '<=': '≤' };

function withUnit(number: string, unit: string): string {
  if (unit === '1') return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/**
 * The amount of a figure for a reader: bound, number with thousands grouped, unit; changes with their sign.
 *
 * @example amountText(figure) // '~519,000 t'
 */
export function amountText({ value, unit, bound, kind }: Figure): string {
  const format = kind === 'change' ? SIGNED : NUMBERS;
  const number =
    typeof value === 'number' ? format.format(value) : `${format.format(value[0])} to ${format.format(value[1])}`;
  return BOUND_SIGNS[bound] + withUnit(number, unit);
}

/**
 * What a figure measures, for a reader: its measure, with the kind and the status where they are not the usual ones.
 *
 * @example measureText(figure) // 'capacity (planned)'
 */
export function measureText({ measure, kind, basis, status }: Figure): string {
  const kindWords = { level: '', price: '', share: 'share', change: `change ${basis ?? ''}` }[kind].trim();
  const words = kindWords === '' || measure === 'stake' || measure === kindWords ? measure : `${measure} ${kindWords}`;
  return status === 'actual' ? words : `${words} (${status})`;
}

/**
 * The changes beside a level, for a reader.
 *
 * @example changesText({ yoy, mom }) // '+18% yoy, +1.8% mom'
 */
export function changesText({ yoy, mom, change }: LinkedChanges): string {
  return [yoy, mom, change]
    .filter((figure) => figure !== undefined)
    .map((figure) => `${amountText(figure)} ${figure.basis ?? ''}`.trim())
    .join(', ');
}
