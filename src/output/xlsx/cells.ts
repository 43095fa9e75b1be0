import { DATE_FORMAT, type Column } from '../column';
import type { SharedStrings } from './strings';
import { LINK_STYLE, QUOTED_STYLE, type Styles } from './styles';

/** Texts that become formulas when somebody edits their cell and presses Enter. */
const LIKE_A_FORMULA = /^[=+\-@]/;

/** Excel counts a 29 February 1900 that never was: days are certain from the first of March on. */
const FIRST_DAY = Date.UTC(1900, 2, 1);
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * The number that Excel keeps a day as.
 *
 * @param day `YYYY-MM-DD`.
 * @returns The number, or null where the day is none or lies before March 1900.
 * @example dateSerial('2018-08-09') // 43321
 */
export function dateSerial(day: string): number | null {
  const time = Date.parse(`${day}T00:00:00Z`);
  // The 30th of February parses, as the 2nd of March.
  if (!(time >= FIRST_DAY) || new Date(time).toISOString().slice(0, 10) !== day) return null;
  return (time - DAY_ZERO) / DAY_MS;
}

/**
 * A column's letters.
 *
 * @example columnLetters(31) // 'AF'
 */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** A `<c>` element; style 0 needs no mention. */
function cell(place: string, style: number, type: 's' | 'b' | 'n', value: number): string {
  const s = style === 0 ? '' : ` s="${style}"`;
  const t = type === 'n' ? '' : ` t="${type}"`;
  return `<c r="${place}"${s}${t}><v>${value}</v></c>`;
}

/** The cell of a text; a text is never a formula. */
export function textCell(place: string, text: string, strings: SharedStrings, style = 0): string {
  return cell(place, style === 0 && LIKE_A_FORMULA.test(text) ? QUOTED_STYLE : style, 's', strings.add(text));
}

/** The cell of a row in a column, empty (no element) where the row has nothing there. */
export function bodyCell<Row>(
  place: string,
  column: Column<Row>,
  row: Row,
  strings: SharedStrings,
  styles: Styles,
): string {
  switch (column.type) {
    case 'boolean':
      return cell(place, 0, 'b', column.read(row) ? 1 : 0);
    case 'number': {
      const value = column.read(row);
      return value === null || !Number.isFinite(value)
        ? ''
        : cell(place, styles.withFormat(column.format(row)), 'n', value);
    }
    case 'date': {
      const serial = dateSerial(column.read(row) ?? '');
      return serial === null ? '' : cell(place, styles.withFormat(DATE_FORMAT), 'n', serial);
    }
    case 'link':
    case 'text': {
      const text = column.read(row) ?? '';
      return text === '' ? '' : textCell(place, text, strings, column.type === 'link' ? LINK_STYLE : 0);
    }
  }
}
