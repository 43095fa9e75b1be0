/** What a cell holds, without its format. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly flag: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'formula'; readonly formula: string };

/** What typing something into a cell makes of it; Excel also formats a cell of format General. */
export interface Entry {
  readonly content: CellContent;
  readonly format?: string;
}

/** The most characters of text in a cell. */
export const MAX_TEXT = 32_767;
/** The most characters of a formula. */
export const MAX_FORMULA = 8_192;

/** The errors that a cell can show. */
export const ERROR_CODES: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#BUSY!',
]);
