/** What MATCH takes for wild cards. */
const WILD_CARDS = /[~*?]/g;

/** What a column's name needs an apostrophe before, inside a reference. */
const RESERVED = /[[\]#'@]/g;

/** The texts of a formula, as MATCH has to find them. */
const quoted = (text: string): string => `"${text.replace(WILD_CARDS, '~$&').replaceAll('"', '""')}"`;

/**
 * A formula that looks a figure up in a table by its id. It works without the add-in, in every Excel since 2007 and in
 * LibreOffice: INDEX and MATCH, where XLOOKUP would need Excel 2021 and LibreOffice 24.8.
 *
 * @param factor What the looked-up number is multiplied by.
 * @example lookupFormula('Figures', 'f12', 'StdValue') // '=INDEX(Figures[StdValue],MATCH("f12",Figures[Id],0))'
 */
export function lookupFormula(table: string, id: string, column: string, factor = 1): string {
  const lookup = `INDEX(${table}[${column.replace(RESERVED, "'$&")}],MATCH(${quoted(id)},${table}[Id],0))`;
  if (factor === 1) return `=${lookup}`;
  const divisor = Number((1 / factor).toPrecision(15));
  // Divided by 1000 reads better than times 0.001, and is exact.
  return Number.isInteger(divisor) ? `=${lookup}/${divisor}` : `=${lookup}*${factor}`;
}

const MATCHED = /\bMATCH\("((?:[^"]|"")+)",[^"[]*\[Id\],0\)/i;

/**
 * The id that such a formula looks up.
 *
 * @returns The id, or null for any other formula.
 * @example lookedUpId('=INDEX(Figures[StdValue],MATCH("f12",Figures[Id],0))') // 'f12'
 */
export function lookedUpId(formula: string): string | null {
  const id = MATCHED.exec(formula)?.[1];
  return id === undefined ? null : id.replaceAll('""', '"').replace(/~([~*?])/g, '$1');
}
