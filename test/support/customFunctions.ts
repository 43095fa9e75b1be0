/** Excel's custom-functions runtime, as far as functions see it: what they throw, return and register. */

/** The error that a function gives to a cell. */
export class HostError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
};

type Implementation = (...cells: unknown[]) => unknown;

/**
 * Puts the runtime where functions look for it.
 *
 * @returns What is registered with it, by id.
 * @example const registered = installCustomFunctions();
 */
export function installCustomFunctions(): ReadonlyMap<string, Implementation> {
  const registered = new Map<string, Implementation>();
  const associate = (id: string, implementation: Implementation): void => void registered.set(id, implementation);
  Object.assign(globalThis, { CustomFunctions: { Error: HostError, ErrorCode, associate } });
  return registered;
}

/**
 * What a function throws.
 *
 * @example expect(thrownBy(() => yoy([[1]], [[0]]))).toEqual(new HostError('#DIV/0!'))
 */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
