/** The errors that a custom function can answer, by the names of `CustomFunctions.ErrorCode`. */
export const FUNCTION_ERRORS = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

/** `CustomFunctions.Error`: an error that a custom function throws or answers. */
export class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? code);
    this.name = 'CustomFunctionsError';
  }
}

/** An implementation that an add-in associated with a function's id. */
export type FunctionBody = (...args: unknown[]) => unknown;

/** `CustomFunctions`, and what the page can do with it. */
export interface CustomFunctionsApi {
  /** The object that an add-in knows as `CustomFunctions`. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The implementation of an id, once it is there. */
  find(id: string): FunctionBody | undefined;
  /** Calls back for every implementation: those that are there, and those to come. */
  onAssociated(listener: (id: string, body: FunctionBody) => void): void;
}

/** The stand-in for `CustomFunctions`: associations by id, in whatever case, as in Excel. */
export function customFunctionsApi(): CustomFunctionsApi {
  const bodies = new Map<string, FunctionBody>();
  const listeners: ((id: string, body: FunctionBody) => void)[] = [];
  const associate = (id: string | Readonly<Record<string, FunctionBody>>, body?: FunctionBody): void => {
    if (typeof id !== 'string') {
      for (const [one, itsBody] of Object.entries(id)) associate(one, itsBody);
      return;
    }
    if (!body) throw new FunctionError('InvalidArgument', `There is no implementation for ${id}.`);
    bodies.set(id.toUpperCase(), body);
    for (const listener of listeners) listener(id.toUpperCase(), body);
  };
  return {
    value: { associate, Error: FunctionError, ErrorCode: FUNCTION_ERRORS },
    find: (id) => bodies.get(id.toUpperCase()),
    onAssociated: (listener) => {
      listeners.push(listener);
      for (const [id, body] of bodies) listener(id, body);
    },
  };
}
