import { serialOfDay } from '../dataset/serialDates';
import { DATE_FORMAT } from '../output/column';
import { toCell } from './toCell';

/** What is written into a cell, and how it is shown. */
export interface CellContent {
  readonly value: string | number;
  readonly format: string;
}

const YEAR = /^\d{4}$/;

/** A text, whatever it looks like. */
export function plain(text: string): CellContent {
  return { value: toCell(text), format: 'General' };
}

/**
 * A label of a time: a day as a date, a year as a number, so that the sheet can compare and sort them. A month, a
 * quarter or a span of days is no one day, and stays a text.
 *
 * @example dated('2018-08-09') // { value: 43321, format: 'yyyy-mm-dd' }
 * @example dated('2018') // { value: 2018, format: '0' }
 */
export function dated(label: string): CellContent {
  if (YEAR.test(label)) return { value: Number(label), format: '0' };
  const serial = serialOfDay(label);
  return serial === null ? plain(label) : { value: serial, format: DATE_FORMAT };
}
