import { IUndoRedoService } from '@univerjs/core';
import type { Book } from './book/Book';

/** Runs the steps of one request: what they did is one step of undo. What they queued is written in a moment. */
export async function oneUndoStep<T>(book: Book, steps: () => Promise<T>): Promise<T> {
  const { engine } = book;
  // Univer's only way to make one step of several; the pinned version has it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const batch = engine.injector.get(IUndoRedoService).__tempBatchingUndoRedo(engine.unitId);
  try {
    return await steps();
  } finally {
    book.writes.flushSoon();
    batch.dispose();
  }
}
