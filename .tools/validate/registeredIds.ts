const FUNCTION = /\bCustomFunctions\.associate\(\s*["'`]([^"'`]+)["'`]/gu;
const ACTION = /\bactions\.associate\(\s*["'`]([^"'`]+)["'`]/gu;

const idsIn = (code: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...code.matchAll(pattern)].map(([, id]) => id ?? ''));

/**
 * The ids that code hands to `CustomFunctions.associate` and `Office.actions.associate`, in sources or minified.
 *
 * @example registeredIds('Office.actions.associate("ShowPane",e)').actions // Set { 'ShowPane' }
 */
export function registeredIds(code: string): { functions: ReadonlySet<string>; actions: ReadonlySet<string> } {
  return { functions: idsIn(code, FUNCTION), actions: idsIn(code, ACTION) };
}
