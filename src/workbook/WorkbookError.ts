/**
 * Why the workbook did not do what was asked of it.
 * - `protected`: the sheet, or the structure of the workbook, is protected
 * - `occupied`: something stands where Ingot would write
 * - `gone`: the sheet or table is no longer there
 * - `editing`: a cell is being edited
 * - `selection`: what is selected cannot be used
 * - `noRoom`: the sheet ends there
 * - `notFigures`: not a table that Ingot made, or its columns are missing
 * - `noValue`: the figure has no single value to put into a cell
 * - `changed`: the sheet changed since it was read
 * - `incomplete`: Excel did not keep everything that was written
 * - `newer`: saved by a later version of Ingot
 * - `unsupported`: this version of Excel cannot do it
 * - `hostFailed`: Excel stopped working on it
 * - `leftBehind`: it failed, and what had been written could not be taken back
 */
export type WorkbookProblem =
  | 'protected'
  | 'occupied'
  | 'gone'
  | 'editing'
  | 'selection'
  | 'noRoom'
  | 'notFigures'
  | 'noValue'
  | 'changed'
  | 'incomplete'
  | 'newer'
  | 'unsupported'
  | 'hostFailed'
  | 'leftBehind';

/**
 * Thrown where the workbook could not be read or written. The message says what happened, to what, and what to do next;
 * `code` is for programs.
 *
 * @example throw new WorkbookError('selection', 'Nothing is selected: select the cells of an article.')
 */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  constructor(
    readonly code: WorkbookProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
