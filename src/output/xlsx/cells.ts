import type { CellValue } from 'exceljs';
import { DATE_FORMAT, type Column } from '../column';
import { cellText } from './cellText';
import type { Links } from './links';
import { LINK_STYLE, PLAIN_STYLE, TEXT_STYLE, type CellStyle, type NumberStyles } from './styles';

/** What stands in a cell. */
export interface CellContent {
  readonly value: CellValue;
  readonly style: CellStyle;
}

/** Texts that become formulas when somebody edits their cell and presses Enter. */
const LIKE_A_FORMULA = /^[=+\-@]/;

/** Excel counts a 29 February 1900 that never was: days are certain from the first of March on. */
const FIRST_DAY = Date.UTC(1900, 2, 1);

/**
 * A day as exceljs takes it, at midnight of UTC.
 *
 * @param day `YYYY-MM-DD`.
 * @returns The day, or null where it is none or lies before March 1900.
 * @example excelDay('2018-08-09') // 2018-08-09T00:00:00.000Z
 */
export function excelDay(day: string): Date | null {
  const date = new Date(`${day}T00:00:00Z`);
  // The 30th of February parses, as the 2nd of March.
  return date.getTime() >= FIRST_DAY && date.toISOString().slice(0, 10) === day ? date : null;
}

function textContent(text: string): CellContent {
  return { value: cellText(text), style: LIKE_A_FORMULA.test(text) ? TEXT_STYLE : PLAIN_STYLE };
}

/** What stands in the cell of a row in a column, or null where the row has nothing there. Texts are never formulas. */
export function cellContent<Row>(
  column: Column<Row>,
  row: Row,
  styles: NumberStyles,
  links: Links,
): CellContent | null {
  switch (column.type) {
    case 'boolean':
      return { value: column.read(row), style: PLAIN_STYLE };
    case 'number': {
      const value = column.read(row);
      return value === null || !Number.isFinite(value) ? null : { value, style: styles.of(column.format(row)) };
    }
    case 'date': {
      const value = excelDay(column.read(row) ?? '');
      return value === null ? null : { value, style: styles.of(DATE_FORMAT) };
    }
    case 'link': {
      const address = column.read(row) ?? '';
      if (!links.add(address)) return address === '' ? null : textContent(address);
      return { value: { text: cellText(address), hyperlink: address }, style: LINK_STYLE };
    }
    case 'text': {
      const text = column.read(row) ?? '';
      return text === '' ? null : textContent(text);
    }
  }
}
