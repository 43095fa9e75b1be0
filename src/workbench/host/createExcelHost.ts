import { Book } from './book/Book';
import type { Engine } from './book/Engine';
import { referencedRange } from './book/rangeReference';
import { EditState } from './EditState';
import { guardProtection } from './events/guardProtection';
import { HostEvents } from './events/HostEvents';
import { keepTables } from './events/keepTables';
import { watchBook } from './events/watchBook';
import { makeObjects } from './families/makeObjects';
import { HostError } from './objects/HostError';
import type { Objects } from './objects/Host';
import { oneUndoStep } from './oneUndoStep';
import { Executor } from './wire/Executor';
import { Faults } from './wire/Faults';
import type { HostEvent } from './wire/protocol';

/** What a host can be told. */
export interface ExcelHostOptions {
  /** The most characters of one request or answer; Excel on the web stops at 5 MB. */
  readonly messageLimit?: number;
  /** Hears of defects of the host itself: errors that no Excel would give. */
  readonly onDefect?: (error: unknown) => void;
  /** Hears that a user tried to change a protected sheet, by its id. */
  readonly onRefused?: (sheetId: string) => void;
}

/** Excel, as an add-in meets it, over a spreadsheet engine. */
export interface ExcelHost {
  readonly book: Book;
  readonly executor: Executor;
  readonly make: Objects;
  /** Failures on demand. */
  readonly faults: Faults;
  /** Whether a cell is being edited, which fails calls. */
  readonly edit: EditState;
  /** Listens to what happens in the workbook; the answer stops it. */
  readonly onEvent: (listener: (event: HostEvent) => void) => () => void;
  dispose(): void;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/**
 * Plays Excel over an engine: answers the wire requests of Microsoft's client library (see `connectClient`).
 *
 * @example const host = createExcelHost(headlessUniver());
 */
export function createExcelHost(engine: Engine, options: ExcelHostOptions = {}): ExcelHost {
  const book = new Book(engine);
  const make = makeObjects(book);
  const faults = new Faults();
  const edit = new EditState();
  const events = new HostEvents();
  const addin = { requests: 0 };
  const isAddin = (): boolean => addin.requests > 0 || book.writes.isFlushing;
  const watching = [
    watchBook(book, events, isAddin),
    keepTables(book),
    guardProtection(book, isAddin, options.onRefused ?? noOne),
  ];
  const executor = new Executor({
    root: make.workbook(),
    byReference: (reference) => {
      const range = referencedRange(reference);
      if (!range) throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
      return make.range(range);
    },
    isEditing: () => edit.isEditing,
    editEnded: () => edit.ended(),
    batch: async (steps) => {
      addin.requests += 1;
      try {
        return await oneUndoStep(book, steps);
      } finally {
        addin.requests -= 1;
      }
    },
    calculated: async () => {
      book.writes.flush();
      await book.calculation.settled();
    },
    faults,
    limit: options.messageLimit ?? FIVE_MEGABYTES,
    onDefect: options.onDefect ?? noOne,
  });
  return {
    book,
    executor,
    make,
    faults,
    edit,
    onEvent: events.listen,
    dispose: () => {
      for (const stop of watching) stop();
      book.dispose();
    },
  };
}

function noOne(): void {
  // Nobody listens; the add-in still sees a GeneralException, and the user that nothing changes.
}
