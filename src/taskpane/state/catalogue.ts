/** How the functions of cells are looked at. */
export interface Catalogue {
  /** What is searched for. */
  readonly query: string;
  /** Name of the function that is open; null: the list. */
  readonly open: string | null;
  /** What was written into the fields of functions, by name, so that it is there when one comes back. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

/** Before anything is looked at. */
export const EMPTY_CATALOGUE: Catalogue = { query: '', open: null, fields: {} };
