import type { CellValue } from '../../model/cells';
import type { HistoryEntry, SheetCell, SheetRow, WrittenRow } from '../../model/dataset';

export type ConflictChoice = 'mine' | 'source';

/** What the analyst decided in the preview. */
export interface Choices {
  /** Ids of the rows whose changes are to be made, or all of them. */
  readonly accepted: ReadonlySet<string> | 'all';
  /**
   * By row id how conflicts are settled: for the whole row, or by header. What is not settled stays as it stands and is
   * asked again with the next refresh.
   */
  readonly settled: ReadonlyMap<string, ConflictChoice | Readonly<Record<string, ConflictChoice>>>;
}

/** A cell to be written. */
export interface CellWrite {
  readonly id: string;
  /** Index of its row in the table when the plan was made, from 0. */
  readonly index: number;
  readonly header: string;
  /** What it holds before. */
  readonly was: SheetCell;
  /** Without the apostrophe that marks a text: whoever writes it adds that. */
  readonly value: CellValue;
  /** What the row holds before, where its Id does not tell which one it is. */
  readonly row?: SheetRow['cells'];
}

/** What a refresh did, so that it can be undone. */
export interface UndoRecord {
  readonly cells: readonly Omit<CellWrite, 'index' | 'row'>[];
  /** Ids of the rows that it added. */
  readonly added: readonly string[];
  /** Rows as they had last been written before, where the refresh changed that. */
  readonly rows: readonly WrittenRow[];
}

/** What a settled refresh writes. */
export interface TableWrites {
  /** Cells by row of the table, top to bottom. */
  readonly cells: readonly CellWrite[];
  /** Rows that come to the table, with Use worked out. */
  readonly added: readonly WrittenRow[];
  /** What is then last written, deleted rows included. */
  readonly base: readonly WrittenRow[];
  /** Ids of deleted rows. */
  readonly deleted: readonly string[];
  readonly history: readonly HistoryEntry[];
  /** Null where no cell and no row is written: then the last refresh that wrote some can still be undone. */
  readonly undo: UndoRecord | null;
}
