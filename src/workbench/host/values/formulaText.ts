import { invalidArgument } from '../objects/HostError';
import { MAX_FORMULA } from './CellContent';

/** `[@x]` and `[@[x y]]`: this row's value in a column. */
const THIS_ROW = /\[@(?:\[([^[\]]+)\]|([^[\]]*))\]/gu;

/**
 * A formula as the calculation engine reads it: Excel's short form of "this row" spelled out.
 *
 * @throws HostError InvalidArgument when the formula is too long or its quotes or brackets do not match
 * @example engineFormula('=T[@Price]*2') // '=T[[#This Row],[Price]]*2'
 */
export function engineFormula(formula: string): string {
  if (formula.length > MAX_FORMULA) throw invalidArgument('a formula may have 8,192 characters');
  if (!isBalanced(formula)) throw invalidArgument(`there is a problem with the formula ${formula.slice(0, 80)}`);
  return outsideQuotes(formula, (part) =>
    part.replace(THIS_ROW, (_all, quoted: string | undefined, plain: string | undefined) => {
      const column = quoted ?? plain ?? '';
      return column === '' ? '[#This Row]' : `[[#This Row],[${column}]]`;
    }),
  );
}

/** What stands before a bracket that belongs to a table's name. */
const NAMED = /[\p{L}\p{N}_.\\']$/u;

/** Whether a formula has structured references that name no table. */
export const hasImplicitTable = (formula: string): boolean => withTable(formula, 'T') !== formula;

/**
 * A formula whose structured references all name their table, as those within a table need not.
 *
 * @example withTable('=[@Price]*2', 'T') // '=T[@Price]*2'
 */
export const withTable = (formula: string, table: string): string =>
  outsideQuotes(formula, (part) => {
    let [depth, named] = [0, ''];
    for (const character of part) {
      if (character === '[' && depth === 0 && !NAMED.test(named)) named += table;
      if (character === '[') depth += 1;
      if (character === ']') depth -= 1;
      named += character;
    }
    return named;
  });

/** The formula as the API shows it: what the engine spelled out, short again. */
export const shownFormula = (formula: string): string =>
  formula.replaceAll('[[#This Row],[', '[@[').replaceAll(/\[@\[(\w+)\]\]/gu, '[@$1]');

/** Applies a change to what stands outside of text in double quotes. */
const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split('"')
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('"');

/** Whether double quotes, round brackets and braces match and something stands behind the sign. */
function isBalanced(formula: string): boolean {
  const parts = formula.split('"');
  if (parts.length % 2 === 0 || formula.slice(1).trim() === '') return false;
  let depth = 0;
  for (const character of parts.filter((_part, index) => index % 2 === 0).join('')) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
