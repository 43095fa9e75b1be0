import type { CellValue } from '../../model/cells';
import type { SheetCell, SheetRow, WrittenRow } from '../../model/dataset';
import type { UndoRecord } from './TableWrites';

/** A row where the analyst keeps what the sources changed too. */
export interface KeptValues {
  /** Columns that are kept as they stand: those of the conflict, and what says one thing together with them. */
  readonly headers: readonly string[];
  /** As the sources say it, with what follows from the kept columns following them. */
  readonly row: WrittenRow;
}

/** What a refresh is worked out from. */
export interface RefreshInput {
  /** Headers of Ingot's columns that the table still has. */
  readonly headers: readonly string[];
  /** Rows as they were last written, those that the analyst deleted included; null where that was lost. */
  readonly base: readonly WrittenRow[] | null;
  /** What the last refresh wrote; null where there was none, or it is not known. */
  readonly undo: UndoRecord | null;
  /** Rows of the table, top to bottom. */
  readonly sheet: readonly SheetRow[];
  /** Rows as the sources say them now, with the ids that they keep (see `identity/keepIds`). */
  readonly next: readonly WrittenRow[];
  /** By row id: what follows where the analyst's values in a conflict are kept; nothing where it is left out. */
  readonly ifKept?: ReadonlyMap<string, KeptValues>;
  /** Ids of rows that the analyst deleted before. */
  readonly deleted: readonly string[];
  /** Ids of articles that could not be read, or that a feed no longer shows: their rows stay as they are. */
  readonly unread: ReadonlySet<string>;
  /** Ids of deleted rows that the analyst wants to be offered again. */
  readonly again?: ReadonlySet<string>;
}

/** A cell of a row in three states. */
export interface FieldChange {
  readonly header: string;
  /** As Ingot last wrote it; null where that was lost. */
  readonly was: CellValue | null;
  /** As it stands in the sheet. */
  readonly stands: SheetCell;
  /** What the sources say now; null where they say the row no longer. */
  readonly says: CellValue | null;
  /** Whether the analyst and the sources both changed it: nothing is written unless this is settled. */
  readonly conflict: boolean;
}

export type RowChangeKind = 'added' | 'changed' | 'withdrawn' | 'conflict';

/** What a refresh would do to a row. */
export interface RowChange {
  readonly kind: RowChangeKind;
  readonly id: string;
  readonly article: string;
  /** Index of the row in the table, from 0; null for an added one. */
  readonly index: number | null;
  /**
   * The row to show: as the sources say it; where they say it no longer, as it was written last (with the sheet's
   * values where that was lost).
   */
  readonly row: WrittenRow;
  /**
   * Cells that differ. Of a withdrawn row, those that the analyst changed. Column Use is not among them: it follows
   * from what is accepted. Column Id is where the analyst changed it and the row was known by its other columns.
   */
  readonly fields: readonly FieldChange[];
  /** Of a conflict over what other cells follow from: what is done instead of `fields` where the analyst's is kept. */
  readonly ifKept?: { readonly headers: readonly string[]; readonly fields: readonly FieldChange[] };
  /** Whether the sources say it no longer. True of `withdrawn` rows, and of a conflict over one that was edited. */
  readonly gone: boolean;
  /** Whether it was withdrawn before and the sources say it again. */
  readonly back: boolean;
}

/** A cell that the analyst changed and that stays so, without a question. */
export interface KeptEdit {
  readonly id: string;
  readonly index: number;
  readonly header: string;
  /** Null where what was last written is lost, and for a row that Ingot did not write. */
  readonly was: CellValue | null;
  readonly stands: SheetCell;
  /** What the sources say now; null where their article was not read or says it no longer. */
  readonly says: CellValue | null;
}

/** A row that the analyst copied. */
export interface RowCopy {
  /** Id of the figure that it was copied from. */
  readonly id: string;
  /** Index of the copy in the table, from 0. */
  readonly index: number;
  /** Whether formulas sum it beside the figure's own row. */
  readonly isUsed: boolean;
}

/** What a new row repeats. */
export interface Repeat {
  /** The row that reports the same fact, as it will stand: of the table, or new as well. */
  readonly of: WrittenRow;
  /** Index of that row in the table, from 0; null where it is new as well. */
  readonly index: number | null;
  /** Whether their values agree, as far as they were rounded. */
  readonly agrees: boolean;
  /** Whether formulas sum the new row from now on, in place of the other. */
  readonly takesOver: boolean;
}

/** What a refresh would do. Nothing is written until it is settled; see `settlePlan`. */
export interface RefreshPlan {
  /** What it was worked out from; its rows have the ids of the figures that they show, whatever stands in column Id. */
  readonly input: RefreshInput;
  /**
   * Rows as they count as last written once this plan is known, though nothing of it be accepted: where the sources and
   * the sheet agree, where Excel's undo was used, and rows deleted since as the sources say them.
   */
  readonly base: readonly WrittenRow[];
  /** Added and changed rows in the order of the sources, then those that the sources say no longer. */
  readonly changes: readonly RowChange[];
  /** Those of the added rows that report a fact (series, period and status) which another row reports, by their ids. */
  readonly repeats: ReadonlyMap<string, Repeat>;
  readonly edits: readonly KeptEdit[];
  /** Ids of the rows that the analyst deleted, earlier or since; they stay deleted. */
  readonly deleted: readonly string[];
  /** Rows with the Id of a figure that another row shows, as the analyst copied one: they count as the analyst's own. */
  readonly copies: readonly RowCopy[];
  /** Indexes of rows without their Id that may be one of several figures: they count as the analyst's own rows. */
  readonly doubtful: readonly number[];
  /** Whether what was last written is lost: then what differs from the sources counts as the analyst's. */
  readonly baseLost: boolean;
  /**
   * Whether what the last refresh did was taken back in Excel (`yes`): it is offered again. Where all rows that it added
   * are gone and nothing else tells why (`unclear`), they count as deleted; `RefreshInput.again` brings them back, see
   * `offerAgain`. Once a refresh has noted them as deleted, it is not asked again.
   */
  readonly undone: 'yes' | 'no' | 'unclear';
}
