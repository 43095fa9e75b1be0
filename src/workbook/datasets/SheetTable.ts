import type { SheetRow, TableTie } from '../../model/dataset';

/** The table of a dataset as it stands in the sheet. */
export interface SheetTable {
  /** Its id and name as they are now. */
  readonly tie: TableTie;
  readonly sheet: string;
  /** Header and rows, for messages. */
  readonly address: string;
  /** How it was recognised: by its id, by its name, or by the figures in it. */
  readonly foundBy: 'id' | 'name' | 'figures';
  /** Headers of Ingot's columns that it still has, left to right. */
  readonly headers: readonly string[];
  /** Top to bottom; an empty table has none. */
  readonly rows: readonly SheetRow[];
  /** Changes with everything of Ingot's columns but the order of rows and columns. */
  readonly fingerprint: string;
}
