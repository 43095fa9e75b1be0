import type { PlacedCell } from './placeCells';

/** A year, or two of them: 2016, 2016/17, 25/24. */
const YEAR_LABEL = /(?<!\d)(?:(?:19|20)\d{2}(?:[/–-]\d{2})?|\d{2}\/\d{2})(?![\d/])/g;
/** A month or a financial year with its two digits: Apr 25, Apr-25, FY25. */
const SHORT_YEAR_LABEL =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fy)[a-z]{0,6}[ '’.-]{0,2}\d{2}(?:\/\d{2})?(?![\d,.])/gi;
/** Quarters, halves and "first nine months" as columns are labelled: Q1, H1, 1H, 9M. */
const PART_LABEL = /\b(?:[QH][1-4]|[1-4][QH]|(?:[369]|12)M)\b/g;
const DIGIT = /\d/;

/**
 * Flags the header cells of a table that does not say which they are: a first row, and a first column, without amounts.
 * Years and quarters are labels, not amounts. What the table itself flags is kept.
 *
 * @example
 * markHeaders(placeCells([row('Country', '2016'), row('Chile', '5.5')])); // row 0 and column 0 are headers
 */
export function markHeaders(cells: readonly PlacedCell[]): PlacedCell[] {
  const body = cells.filter(({ row }) => row > 0);
  const labelled = { row: cells.some((c) => c.header && c.row === 0), column: body.some((c) => c.header) };
  const firstRow = !labelled.row && !labelled.column && isHeaderLine(cells.filter(({ row }) => row === 0));
  const firstColumn = !labelled.column && isHeaderLine(body.filter(({ column }) => column === 0));
  return cells.map((cell) => ({
    ...cell,
    header: cell.header || (firstRow && cell.row === 0) || (firstColumn && cell.row > 0 && cell.column === 0),
  }));
}

function isHeaderLine(cells: readonly PlacedCell[]): boolean {
  return cells.some(({ text }) => text !== '') && cells.every(({ text }) => isLabel(text));
}

function isLabel(text: string): boolean {
  return !DIGIT.test(text.replace(SHORT_YEAR_LABEL, '').replace(YEAR_LABEL, '').replace(PART_LABEL, ''));
}
