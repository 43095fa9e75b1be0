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
/** A name, with the bracket behind it where it is a function's. */
const NAME = /[A-Za-z_][\w.]*\(?/gu;
/** Functions that may be called with nothing between their brackets. */
const WITHOUT_ARGUMENTS = new Set('COLUMN FALSE NA NOW PI RAND ROW SHEET SHEETS TODAY TRUE'.split(' '));
const EMPTY_CALL = /[A-Za-z_][\w.]*(?:\(\)?)?/gu;
/** Functions that give names to values: a file marks each such name, and nothing here finds them all. */
const NAMING = /\b(?:LET|LAMBDA|MAP|REDUCE|SCAN|MAKEARRAY|BYROW|BYCOL)\(/iu;
/** A whole range, or column of a table, that is counted with or compared: `(A1:A9="x")*B1:B9`. */
const RANGE_ARITHMETIC =
  /[-+*/^&=<>](?:\$?[A-Z]{1,3}\$?\d{1,7}:|[A-Za-z_][\w.]*\[[^[])|:\$?[A-Z]{1,3}\$?\d{1,7}[-+*/^&=<>]|[^\]]\][-+*/^&=<>]/u;

/**
 * A formula as Excel expects it in a file: functions of add-ins and newer functions under the names that files use.
 *
 * @param formula as it stands in the cell, with its equals sign
 * @param namespaces of the add-ins' functions
 * @returns the formula; null where a file cannot hold it, so that its value has to do: Excel would call the file damaged
 * @example
 * fileFormula('=INGOT.YOY(A1,B1)', ['INGOT']); // { formula: '_xldudf_INGOT_YOY(A1,B1)', isArray: true }
 */
export function fileFormula(formula: string, namespaces: readonly string[]): FileFormula | null {
  const bare = bareFormula(formula);
  if (NAMING.test(bare) || !isWhole(bare)) return null;
  const own = new Set(namespaces.map((namespace) => namespace.toUpperCase()));
  let isArray = RANGE_ARITHMETIC.test(bare);
  const written = formula
    .replace(/^=/u, '')
    .split(QUOTED)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      return part.replaceAll(NAME, (name) => {
        if (!name.endsWith('(')) return name;
        const isAddins = name.includes('.') && own.has(name.split('.')[0]?.toUpperCase() ?? '');
        isArray ||= isAddins || isArrayFunction(name.slice(0, -1));
        return isAddins ? `_xldudf_${name.toUpperCase().replaceAll('.', '_')}` : nameInFile(name.slice(0, -1)) + '(';
      });
    })
    .join('');
  return written === '' || written.length > LONGEST ? null : { formula: written, isArray };
}

/** A formula without its first sign, spaces and names of sheets; each text in it is the number 0. */
function bareFormula(formula: string): string {
  return formula
    .replace(/^=/u, '')
    .split(QUOTED)
    .map((part, index) => {
      if (index % 2 === 1) return part.startsWith('"') ? '0' : 'sheet';
      return part.replaceAll(/\s/gu, '');
    })
    .join('')
    .replaceAll(/[\w.$]+!?/gu, (word) => (word.endsWith('!') ? '' : word));
}

/** Whether quotes and brackets match and no function lacks what it needs; Univer is more lenient than Excel. */
function isWhole(bare: string): boolean {
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  const calls = [...bare.matchAll(EMPTY_CALL)].filter(([call]) => call.endsWith('()'));
  return (
    depth === 0 &&
    !bare.includes('"') &&
    calls.every(([call]) => WITHOUT_ARGUMENTS.has(call.slice(0, -2).toUpperCase()))
  );
}
