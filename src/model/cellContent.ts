/** An error of a cell, and why it is there; the reason is empty where nobody knows. */
export interface ErrorContent {
  readonly code: string;
  readonly reason: string;
}

/** What a cell shows: a blank is an empty text. */
export type CellContent = number | string | boolean | ErrorContent;
