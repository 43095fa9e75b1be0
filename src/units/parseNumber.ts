import type { Magnitude } from '../model/quantity';

/** What people write behind a number for a power of ten. */
const POWERS: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['thousand', 3],
  ['m', 6],
  ['mn', 6],
  ['mln', 6],
  ['million', 6],
  ['bn', 9],
  ['bln', 9],
  ['billion', 9],
  ['tn', 12],
  ['trn', 12],
  ['trillion', 12],
  ['lakh', 5],
  ['crore', 7],
]);

/** Longer than anything that is honestly a number: no work is spent on it. */
const LONGEST = 80;

const GROUPED = /^\d{1,3}(?:\d{3})*$/;
/** Thousands first, then hundreds of them: 1,00,000. */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const DIGITS = /^\d+$/;
const AMOUNT = /^([+-]?)([\d.,]+)([a-z]*)$/;
const LETTER = /[a-z]/;
/** What may part the two ends of a range; a dash is one only behind the first end. */
const RANGE_SIGNS = ['to', '..', '-'];

/** The whole part without its grouping; null where the groups are not of three. */
function ungroup(whole: string, separator: ',' | '.'): string | null {
  if (!whole.includes(separator)) return DIGITS.test(whole) ? whole : null;
  const groups = whole.split(separator);
  const [first = '', ...others] = groups;
  const isRegular = first.length >= 1 && first.length <= 3 && others.every((group) => group.length === 3);
  const digits = groups.join('');
  if (isRegular && (GROUPED.test(digits) || DIGITS.test(digits))) return digits;
  return separator === ',' && INDIAN.test(whole) ? digits : null;
}

/** Which of the two signs parts the decimals: the last one, unless it can only group thousands. */
function decimalSign(digits: string): ',' | '.' | null {
  const [comma, point] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (comma === -1 && point === -1) return null;
  if (comma !== -1 && point !== -1) return comma > point ? ',' : '.';
  const sign = comma === -1 ? '.' : ',';
  if (digits.indexOf(sign) !== digits.lastIndexOf(sign)) return null;
  const [before = '', after = ''] = digits.split(sign);
  return sign === ',' && after.length === 3 && before.length <= 3 && before !== '0' && before !== '' ? null : sign;
}

/** Digits as JavaScript reads them: no grouping, a point. */
function plainDigits(digits: string): string | null {
  const sign = decimalSign(digits);
  if (sign === null) return ungroup(digits, digits.includes(',') ? ',' : '.');
  const place = digits.lastIndexOf(sign);
  const whole = place === 0 ? '0' : ungroup(digits.slice(0, place), sign === ',' ? '.' : ',');
  const decimals = digits.slice(place + 1);
  return whole !== null && DIGITS.test(decimals) ? `${whole}.${decimals}` : null;
}

function readOne(text: string): number | null {
  const [, sign = '', digits = '', word = ''] = AMOUNT.exec(text) ?? [];
  const [plain, power] = [plainDigits(digits), word === '' ? 0 : POWERS.get(word)];
  if (plain === null || power === undefined) return null;
  const value = Number(`${sign}${plain}e${power}`);
  return Number.isFinite(value) ? value : null;
}

/** The letters that a text ends with. */
function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

function readRange(text: string): Magnitude | null {
  for (const sign of RANGE_SIGNS) {
    const place = text.indexOf(sign, 1);
    if (place === -1) continue;
    const [from, to] = [text.slice(0, place), text.slice(place + sign.length)];
    // "1.5 to 2 million" is of millions both.
    const low = lastWord(from) === '' ? readOne(`${from}${lastWord(to)}`) : readOne(from);
    const high = readOne(to);
    if (low !== null && high !== null) return low <= high ? [low, high] : [high, low];
  }
  return null;
}

/**
 * The number, or range, that a person typed: thousands grouped by commas, points, spaces or apostrophes, decimals
 * behind a point or a comma, "million" and the like behind it. "1,234" is a thousand and "1.234" a little more than
 * one, as in English; "1,23" can only be decimals.
 *
 * @param typed What was typed.
 * @returns The number; of a range its two ends, the lower one first; null where it is neither.
 * @example parseNumber('3.47 million') // 3470000
 * @example parseNumber('1.234.567,8') // 1234567.8
 * @example parseNumber('13-15') // [13, 15]
 */
export function parseNumber(typed: string): Magnitude | null {
  if (typed.length > LONGEST) return null;
  const text = typed
    .toLowerCase()
    .replace(/[\s'’_]/gu, '')
    .replace(/[−–—]/gu, '-');
  const one = readOne(text);
  return one ?? readRange(text);
}
