const LONGEST_SHEET = 31;

/** Names of cells in either style, and what R1C1 keeps for itself. */
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i;

/**
 * A name made fit for a table: letters, digits, strokes and points, a letter first, not like a cell.
 *
 * @example tableName('Tin 2018') // 'Tin_2018'
 */
export function tableName(wanted: string): string {
  const plain = wanted.trim().replace(/[^\p{L}\p{N}_.]+/gu, '_');
  const fitting = /^[\p{L}_]/u.test(plain) ? plain : `_${plain}`;
  return (LIKE_A_CELL.test(fitting) ? `_${fitting}` : fitting).slice(0, LONGEST_SHEET);
}

/**
 * The first of `Figures`, `Figures2`, `Figures3` … that nothing is called yet. Names are compared as Excel does, without
 * regard to case.
 *
 * @example freeName('Figures', ['figures']) // 'Figures2'
 */
export function freeName(wanted: string, taken: Iterable<string>): string {
  const names = new Set(Array.from(taken, (name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : String(number);
    const name = wanted.slice(0, LONGEST_SHEET - ending.length) + ending;
    if (!names.has(name.toLowerCase())) return name;
  }
}
