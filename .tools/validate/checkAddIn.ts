import type { AddIn } from './AddIn';
import { ALL_RULES } from './allRules';

/** Something wrong with an add-in. */
export interface Finding {
  readonly rule: string;
  readonly message: string;
}

/**
 * Holds every rule against an add-in.
 *
 * @example checkAddIn(await loadAddIn('manifest.xml', root)) // []
 */
export function checkAddIn(addIn: AddIn): Finding[] {
  return ALL_RULES.flatMap(({ name, check }) => check(addIn).map((message) => ({ rule: name, message })));
}
