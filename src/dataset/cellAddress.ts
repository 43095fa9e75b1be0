const LETTERS = 26;
const PLAIN_NAME = /^[a-z_]\w*$/i;
/** Names that read as a cell need quotes too: Q1, R1C1. */
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i;

/**
 * The letters of a column.
 *
 * @param column Index from 0.
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? letter : columnLetters(Math.floor(column / LETTERS) - 1) + letter;
}

/**
 * The address of a cell in its sheet.
 *
 * @param row Index from 0.
 * @param column Index from 0.
 * @example cellAddress(1, 2) // 'C2'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The name of a sheet as addresses and formulas have it. */
export function quotedSheet(name: string): string {
  return PLAIN_NAME.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * The address of a rectangle with its sheet.
 *
 * @example rangeAddress('My data', 1, 0, 2, 3) // "'My data'!A2:C3"
 */
export function rangeAddress(sheet: string, row: number, column: number, rows: number, columns: number): string {
  const [first, last] = [cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1)];
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
