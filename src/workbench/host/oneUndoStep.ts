import type { Book } from './book/Book';

/**
 * Runs the steps of one request: what they did is one step of undo, with what they queued, which is written in a
 * moment. A request that comes before that joins in.
 */
export async function oneUndoStep<T>(book: Book, steps: () => Promise<T>): Promise<T> {
  const { undoSteps, unitId } = book.engine;
  undoSteps.begin(unitId);
  try {
    return await steps();
  } finally {
    book.writes.flushSoon();
    book.writes.whenFlushed(() => undoSteps.end(unitId));
  }
}
