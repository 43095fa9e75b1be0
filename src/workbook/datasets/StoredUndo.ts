import type { UndoRecord } from '../../dataset/merge/TableWrites';

/** What the last refresh of a dataset did, as the workbook keeps it: it can be undone after the file was closed, too. */
export interface StoredUndo extends UndoRecord {
  /** When the refresh was: ISO 8601 instant in UTC. */
  readonly at: string;
  /** When the table was changed by a refresh before that. */
  readonly lastChanged: string | null;
}
