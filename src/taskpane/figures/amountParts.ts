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

/** A converted amount shows no more, unless what was published has more of them. */
const CONVERTED_DIGITS = 6;

const formats = new Map<string, Intl.NumberFormat>();

/** The same format for the same wish: they are dear to make. */
function formatOf(digits: number, style: 'plain' | 'signed' | 'words'): Intl.NumberFormat {
  const key = `${style} ${digits}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', {
    maximumSignificantDigits: digits,
    ...(style === 'signed' ? { signDisplay: 'exceptZero' as const } : {}),
    ...(style === 'words' ? { notation: 'compact' as const, compactDisplay: 'long' as const } : {}),
  });
  formats.set(key, format);
  return format;
}

/** What a bound is called. */
export const BOUND_NAMES: Readonly<Record<Bound, string>> = {
  '=': 'exactly',
  '~': 'about',
  '>': 'over',
  '>=': 'at least',
  '<': 'under',
  '<=': 'up to',
};

function numberText(value: number, isChange: boolean, digits: number): string {
  const style = Math.abs(value) >= WORDS_FROM ? 'words' : isChange ? 'signed' : 'plain';
  return formatOf(digits, style).format(value).replace('-', '−');
}

function magnitudeText(value: Magnitude, isChange: boolean, digits = DIGITS): string {
  if (typeof value === 'number') return numberText(value, isChange, digits);
  return value.map((end) => numberText(end, isChange, digits)).join(' to ');
}

/** How many digits a number has that mean something: 519,000 has three. */
function digitsOf(value: number): number {
  const [digits = ''] = Number(Math.abs(value).toPrecision(DIGITS)).toExponential().split('e');
  return digits.replace('.', '').length;
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
 * The amount in the unit that the workbook reports in, rounded for reading: to as many digits as were published, at
 * least six. The cells get it exactly.
 *
 * @returns Null where that is the unit that was published.
 * @example reportAmount(figure, { mass: 'kt' }) // '3,470 kt'
 */
export function reportAmount({ value, unit, kind }: Figure, reportUnits: ReportUnits = {}): string | null {
  const standard = toStandard(value, unit, reportUnits);
  if (standard.unit === unit) return null;
  const digits = Math.max(CONVERTED_DIGITS, ...[value].flat().map(digitsOf));
  return `${magnitudeText(standard.value, kind === 'change', digits)} ${unitText(standard.unit)}`.trim();
}
