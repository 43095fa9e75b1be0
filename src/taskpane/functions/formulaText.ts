import type { Argument } from './readArgument';
import { splitOutside } from './literals';

/** What stands before the name of every function in a formula. */
export const NAMESPACE = 'INGOT.';

/** A formula of the help, taken apart. */
export interface ExampleCall {
  /** The arguments as they are written; an empty text for what is left out. */
  readonly fields: readonly string[];
  /** The one cell of the result that INDEX picks, counted from 1; null: all of it. */
  readonly picked: readonly [row: number, column: number] | null;
}

/**
 * Takes the formula of an example apart.
 *
 * @returns null for what is no call of the function, or of INDEX around it
 * @example readExample('YOY', '=INGOT.YOY(118,100)') // { fields: ['118', '100'], picked: null }
 */
export function readExample(name: string, formula: string): ExampleCall | null {
  const inside = insideCall(formula.slice(1), 'INDEX');
  const [call = '', row, column] = inside === null ? [formula.slice(1)] : splitOutside(inside, ',');
  const written = insideCall(call, NAMESPACE + name);
  if (written === null) return null;
  const fields = written === '' ? [] : splitOutside(written, ',').map(plainField);
  return { fields, picked: row === undefined || column === undefined ? null : [Number(row), Number(column)] };
}

/** What stands between the brackets of a call; null for any other. */
function insideCall(text: string, name: string): string | null {
  return text.startsWith(`${name}(`) && text.endsWith(')') ? text.slice(name.length + 1, -1) : null;
}

/** Words without the quotation marks that a field does not need. */
function plainField(written: string): string {
  const inside = /^"(\p{L}[^"{}#=[\]]*)"$/u.exec(written)?.[1];
  const isWord = inside !== undefined && !/^(?:true|false|[A-Z]{1,3}\d+)$/iu.test(inside);
  return isWord ? inside : written;
}

/**
 * The formula that arguments make, without those that are left out at its end.
 *
 * @example formulaOf('YOY', ['118', '100'].map(readArgument)) // '=INGOT.YOY(118,100)'
 */
export function formulaOf(name: string, all: readonly Argument[]): string {
  const written = all.map((argument) => ('written' in argument ? argument.written : ''));
  const last = written.findLastIndex((text) => text !== '');
  return `=${NAMESPACE}${name}(${written.slice(0, last + 1).join(',')})`;
}
