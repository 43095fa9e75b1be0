import { CellError, type CellErrorCode } from './CellError';
import type { CellResult } from './eachCell';

function hostCode(code: CellErrorCode): CustomFunctions.ErrorCode {
  const { ErrorCode } = CustomFunctions;
  switch (code) {
    case '#N/A':
      return ErrorCode.notAvailable;
    case '#VALUE!':
      return ErrorCode.invalidValue;
    case '#DIV/0!':
      return ErrorCode.divisionByZero;
    case '#NUM!':
      return ErrorCode.invalidNumber;
    case '#NULL!':
      return ErrorCode.nullReference;
  }
}

/** Excel takes a text of ours on these two only, and refuses it on the others. */
const explained: ReadonlySet<CellErrorCode> = new Set<CellErrorCode>(['#N/A', '#VALUE!']);

/** Why errors were given, also where Excel takes no text of ours; for whoever works functions out beside the cells. */
const reasons = new WeakMap<object, string>();

/**
 * Why a function gave an error.
 *
 * @returns Empty for what {@link toHostError} did not make.
 * @example reasonOf(toHostError(new CellError('#DIV/0!', 'The capacity is zero.'))) // 'The capacity is zero.'
 */
export const reasonOf = (error: object): string => reasons.get(error) ?? '';

/**
 * An error as Excel's runtime wants it.
 *
 * @example throw toHostError(new CellError('#N/A', 'The current value is missing.'));
 */
export function toHostError({ code, message }: CellError): CustomFunctions.Error {
  const error = explained.has(code)
    ? new CustomFunctions.Error(hostCode(code), message)
    : new CustomFunctions.Error(hostCode(code));
  reasons.set(error, message);
  return error;
}

/**
 * Results as Excel's runtime wants them: rows of numbers, texts and errors.
 *
 * @throws The error itself where it is the only result, so that the cell explains it.
 * @example toHost([[1500]]) // [[1500]]
 */
export function toHost(results: CellResult[][]): unknown[][] {
  const only = results.length === 1 && results[0]?.length === 1 ? results[0][0] : undefined;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel documents to be thrown
  if (only instanceof CellError) throw toHostError(only);
  // Most results have no errors, and are long.
  if (!results.some(hasError)) return results;
  return results.map((row) => row.map((result) => (result instanceof CellError ? toHostError(result) : result)));
}

function hasError(row: readonly CellResult[]): boolean {
  for (const result of row) if (result instanceof CellError) return true;
  return false;
}
