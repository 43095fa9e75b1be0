import { findQuantities } from '../../mentions/findQuantities';
import { tokenize } from '../../text/tokenize';
import { tokenizeText } from '../../text/tokenizeText';

/** A unit that a header gives its column or row, with the scale that its words multiply by. */
export interface HeaderUnit {
  readonly unit: string;
  readonly scale: number;
  /** Whether it stands apart from what is counted in it: in brackets or behind a comma ("Nickel ore, kt"). */
  readonly apart: boolean;
}

/** How many words of a unit may stand in front of its number ("US$ 1 million"). */
const MOST_LEADING = 3;
/** Words longer than this are no unit. */
const MOST_CHARACTERS = 40;

/** "'000 t", "000 tonnes", "$'000": thousands written as the noughts that are left out. */
function thousandsInWords(words: string): string {
  return words
    .replace(/['’‘]000s?\b|^000s?\b|(?<=[$€£] ?)000s?\b/u, ' thousand ')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/**
 * Words of units in a text without a number: "kt", "US$ million". Read by the rules for amounts, with a 1 put among them.
 *
 * @example unitInWords("'000 t") // { unit: 't', scale: 1000 }
 */
export function unitInWords(written: string): Omit<HeaderUnit, 'apart'> | null {
  const words = thousandsInWords(written.trim());
  // "500 MW" is an amount, no unit
  if (words === '' || words.length > MOST_CHARACTERS || /^\d/u.test(words)) return null;
  const breaks = tokenize(words)
    .slice(0, MOST_LEADING)
    .map(({ end }) => end);
  for (const at of [0, ...breaks]) {
    const unit = wholeAmount(`${words.slice(0, at)}${at === 0 ? '1 ' : '1'}${words.slice(at)}`);
    if (unit) return unit;
  }
  return null;
}

/** The unit of words that are one amount from end to end, and what a 1 of them stands for. */
function wholeAmount(words: string): Omit<HeaderUnit, 'apart'> | null {
  const [amount] = findQuantities(tokenizeText(words), []);
  if (amount?.class !== 'measured' || amount.unit === null || typeof amount.magnitude !== 'number') return null;
  const whole = amount.span.start === 0 && amount.span.end === words.length;
  return whole ? { unit: amount.unit, scale: amount.magnitude } : null;
}

/**
 * The unit of a cell that holds nothing else, also where it is a round number of them, as customs offices count
 * ("10,000 tonnes").
 *
 * @example unitOfCell('mln tonnes') // { unit: 't', scale: 1000000, apart: true }
 */
export function unitOfCell(words: string): HeaderUnit | null {
  const text = words.trim();
  const unit = unitInWords(text) ?? (/^10[0,]* /u.test(text) ? wholeAmount(text) : null);
  return unit && { ...unit, apart: true };
}

/** Where a header says its unit: in brackets, behind the last comma, or as all it says. */
export function headerUnit(text: string): HeaderUnit | null {
  // "% of total" says its unit first
  if (/^(?:%|per ?cent\b|pct\b)/iu.test(text)) return { unit: '%', scale: 1, apart: true };
  const open = text.lastIndexOf('(');
  const close = text.indexOf(')', open);
  const bracketed = open >= 0 && close > open ? text.slice(open + 1, close) : '';
  const comma = text.lastIndexOf(',');
  const told = text.toLowerCase().lastIndexOf('unit:');
  const named = told >= 0 ? unitOfCell(text.slice(told + 5).replace(/\)$/u, '')) : null;
  const apart = named ?? unitInWords(bracketed) ?? (comma >= 0 ? unitInWords(text.slice(comma + 1)) : null);
  if (apart) return { ...apart, apart: true };
  const unit = unitInWords(text) ?? unitInWords(text.split(/\s/u).at(-1) ?? '');
  return unit && { ...unit, apart: false };
}
