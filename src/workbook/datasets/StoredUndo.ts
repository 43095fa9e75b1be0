import type { UndoRecord } from '../../dataset/merge/TableWrites';
import type { HistoryEntry } from '../../model/dataset';

/** What the last refresh of a dataset did, as the workbook keeps it: it can be undone after the file was closed, too. */
export interface StoredUndo extends UndoRecord {
  /** When the refresh was: ISO 8601 instant in UTC. */
  readonly at: string;
  /** When the table was changed by a refresh before that. */
  readonly lastChanged: string | null;
  /** By how many rows it moved what stood below the table; none where it is left out. */
  readonly moved?: number;
  /** What it noted in the table of history; nothing where it is left out. */
  readonly history?: readonly HistoryEntry[];
  /** Whether it made that table, on a sheet of its own. */
  readonly madeHistory?: boolean;
}
