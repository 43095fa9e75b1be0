import type { Figure } from '../../model/figure';
import type { Bound, Magnitude } from '../../model/quantity';
import { toStandard, type ReportUnits } from '../../units/standardUnit';

/** An amount, cut into what is shown large and what beside it. */
export interface AmountParts {
  /** "about", "over" …, or empty. */
  readonly bound: string;
  readonly number: string;
  /** Empty for plain counts. */
  readonly unit: string;
}

/** Beyond this people compare words and not the number of noughts. */
const WORDS_FROM = 1e6;
const DIGITS = 15;

const PLAIN = new Intl.NumberFormat('en', { maximumSignificantDigits: DIGITS });
const SIGNED = new Intl.NumberFormat('en', { maximumSignificantDigits: DIGITS, signDisplay: 'exceptZero' });
const WORDS = new Intl.NumberFormat('en', {
  maximumSignificantDigits: DIGITS,
  notation: 'compact',
  compactDisplay: 'long',
});

/** What a bound is called. */
export const BOUND_NAMES: Readonly<Record<Bound, string>> = {
  '=': 'exactly',
  '~': 'about',
  '>': 'over',
  '>=': 'at least',
  '<': 'under',
  '<=': 'up to',
};

function numberText(value: number, isChange: boolean): string {
  const format = Math.abs(value) >= WORDS_FROM ? WORDS : isChange ? SIGNED : PLAIN;
  return format.format(value).replace('-', '−');
}

function magnitudeText(value: Magnitude, isChange = false): string {
  if (typeof value === 'number') return numberText(value, isChange);
  return value.map((end) => numberText(end, isChange)).join(' to ');
}

const unitText = (unit: string): string => (unit === '1' ? '' : unit);

/**
 * The amount of a figure as it was published, without rounding.
 *
 * @example amountParts(figure) // { bound: 'about', number: '3.47 million', unit: 't' }
 */
export function amountParts({ value, unit, bound, kind }: Figure): AmountParts {
  return {
    bound: bound === '=' ? '' : BOUND_NAMES[bound],
    number: magnitudeText(value, kind === 'change'),
    unit: unitText(unit),
  };
}

/**
 * The amount of a figure in one piece.
 *
 * @example amountLabel(figure) // 'about 3.47 million t'
 */
export function amountLabel(figure: Figure): string {
  const { bound, number, unit } = amountParts(figure);
  return [bound, number, unit].filter((part) => part !== '').join(' ');
}

/**
 * The amount in the unit that the workbook reports in.
 *
 * @returns Null where that is the unit that was published.
 * @example reportAmount(figure, { mass: 'kt' }) // '3,470 kt'
 */
export function reportAmount({ value, unit, kind }: Figure, reportUnits: ReportUnits = {}): string | null {
  const standard = toStandard(value, unit, reportUnits);
  if (standard.unit === unit) return null;
  return `${magnitudeText(standard.value, kind === 'change')} ${unitText(standard.unit)}`.trim();
}
