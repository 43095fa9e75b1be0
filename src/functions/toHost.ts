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

/**
 * An error as Excel's runtime wants it.
 *
 * @example throw toHostError(new CellError('#N/A', 'The current value is missing.'));
 */
export function toHostError({ code, message }: CellError): CustomFunctions.Error {
  return explained.has(code)
    ? new CustomFunctions.Error(hostCode(code), message)
    : new CustomFunctions.Error(hostCode(code));
}

/**
 * Results as Excel's runtime wants them: rows of numbers, texts and errors.
 *
 * @throws The error itself where it is the only result, so that the cell explains it.
 * @example toHost([[1500]]) // [[1500]]
 */
export function toHost(results: readonly (readonly CellResult[])[]): unknown[][] {
  const only = results.length === 1 && results[0]?.length === 1 ? results[0][0] : undefined;
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- what Excel documents to be thrown
  if (only instanceof CellError) throw toHostError(only);
  return results.map((row) => row.map((result) => (result instanceof CellError ? toHostError(result) : result)));
}
