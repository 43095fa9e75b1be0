import type { FunctionHelp } from '../../model/functionHelp';
import { readExample } from './formulaText';

/**
 * What stands in the fields of a function before anybody writes into them: its first example.
 *
 * @example firstFields(yoy) // ['118', '100']
 */
export function firstFields({ name, examples }: FunctionHelp): readonly string[] {
  const [first] = examples;
  return first === undefined ? [] : (readExample(name, first.formula)?.fields ?? []);
}
