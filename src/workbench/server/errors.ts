/** Something that the person at the terminal can put right; its message is all that is shown. */
export class WorkbenchError extends Error {
  override readonly name = 'WorkbenchError';
}

/** The program was called in a way that it does not know. */
export class UsageError extends WorkbenchError {}

/**
 * The system's code of an error.
 *
 * @returns the code, such as `EADDRINUSE`; null where the error has none
 * @example
 * errorCode(error) === 'ENOENT';
 */
export function errorCode(error: unknown): string | null {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
