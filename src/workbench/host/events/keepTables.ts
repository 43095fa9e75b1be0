import { RedoCommand, UndoCommand } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Book } from '../book/Book';

/** What may change a header row by hand, or bring an old one back. */
const CHANGES: ReadonlySet<string> = new Set([UndoCommand.id, RedoCommand.id, SetRangeValuesMutation.id]);

/**
 * Keeps the engine's names of table columns the same as what stands in the header rows, whoever changes them.
 *
 * @returns stops it
 */
export function keepTables(book: Book): () => void {
  let isDue = false;
  const watching = book.engine.commands.onCommandExecuted(({ id }) => {
    if (isDue || !CHANGES.has(id) || book.writes.isFlushing) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      for (const table of book.tables.all()) book.tables.refreshColumns(table.id);
    });
  });
  return () => {
    watching.dispose();
  };
}
