import { isArrayFunction, nameInFile } from './newerFunctions';

/** A formula as a workbook's file has it. */
export interface FileFormula {
  /** Without the equals sign. */
  readonly formula: string;
  /**
   * Whether Excel has to work it out as an array: what it reads from a file as a plain formula, it works out as it did
   * before arrays, one row at a time.
   */
  readonly isArray: boolean;
}

const LONGEST = 8192;
/** A text in double quotes, or a sheet's name in single ones: not to be touched. */
const QUOTED = /("[^"]*"|'[^']*')/u;
const CALL = /([A-Za-z_][\w.]*)\(/gu;
/** Functions that give names to values: a file marks each such name, and nothing here finds them all. */
const NAMING = /\b(?:LET|LAMBDA|MAP|REDUCE|SCAN|MAKEARRAY|BYROW|BYCOL)\(/iu;
const RANGE = String.raw`\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|[A-Za-z_][\w.]*\[(?!\[#This Row\])[^[\]]*\]`;
const SIGN = '[-+*/^&=<>]';
/** A whole range that is counted with or compared: `(A1:A9="x")*B1:B9`. */
const RANGE_ARITHMETIC = new RegExp(String.raw`${SIGN}\s*(?:${RANGE})|(?:${RANGE})\s*${SIGN}`, 'u');

/**
 * A formula as Excel expects it in a file: functions of add-ins and newer functions under the names that files use.
 *
 * @param formula as it stands in the cell, with its equals sign
 * @param namespaces of the add-ins' functions
 * @returns the formula; null where a file cannot hold it, so that its value has to do
 * @example
 * fileFormula('=INGOT.YOY(A1,B1)', ['INGOT']); // { formula: '_xldudf_INGOT_YOY(A1,B1)', isArray: true }
 */
export function fileFormula(formula: string, namespaces: readonly string[]): FileFormula | null {
  if (NAMING.test(formula)) return null;
  const own = new Set(namespaces.map((namespace) => namespace.toUpperCase()));
  let isArray = false;
  const parts = formula.replace(/^=/u, '').split(QUOTED);
  const written = parts.map((part, index) => {
    if (index % 2 === 1) return part;
    isArray ||= RANGE_ARITHMETIC.test(part);
    return part.replaceAll(CALL, (_call, name: string) => {
      const isAddins = own.has(name.split('.')[0]?.toUpperCase() ?? '') && name.includes('.');
      isArray ||= isAddins || isArrayFunction(name);
      return isAddins ? `_xldudf_${name.toUpperCase().replaceAll('.', '_')}(` : `${nameInFile(name)}(`;
    });
  });
  const text = written.join('');
  return text === '' || text.length > LONGEST ? null : { formula: text, isArray };
}
