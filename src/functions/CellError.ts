/** The errors of Excel that a function may give. */
export type CellErrorCode = '#N/A' | '#VALUE!' | '#DIV/0!' | '#NUM!' | '#NULL!';

/** What a cell shows instead of a value, and why. A value, not something thrown: one bad cell leaves the others be. */
export class CellError {
  constructor(
    readonly code: CellErrorCode,
    /** In plain words; Excel shows them for `#N/A` and `#VALUE!` only. */
    readonly message: string,
  ) {}
}
