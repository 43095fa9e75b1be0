/** The requirement sets that the host serves: of each, the members that Ingot uses. */
const SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.18',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.6',
  RibbonApi: '1.1',
  DelayForCellEdit: '99',
  ExcelApiUndo: '1.15',
};

/**
 * Says which requirement sets are there.
 *
 * @param overrides other versions, to play an older Excel: `{ ExcelApi: '1.13' }`; an empty version takes a set away
 * @example requirementSets({})('ExcelApi', '1.13') // true
 */
export function requirementSets(
  overrides: Readonly<Record<string, string>>,
): (name: string, version?: string | number) => boolean {
  const sets = new Map(
    Object.entries({ ...SETS, ...overrides }).map(([name, version]) => [name.toLowerCase(), version]),
  );
  return (name, version = '1.1') => {
    const served = sets.get(name.toLowerCase());
    return served !== undefined && served !== '' && isAtLeast(served, String(version));
  };
}

/** Whether a version is another one or a later one: 1.10 is later than 1.9. */
function isAtLeast(served: string, wanted: string): boolean {
  const [major = 0, minor = 0] = served.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
