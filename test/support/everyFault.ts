import type { HeadlessWorkbook } from './headlessWorkbook';
import { workbookState } from './workbookState';

/** More calls than any work here makes: a work that never gets through is a defect. */
const MOST = 2000;

/** How a fault strikes: at one write or call, where those before it stay done, or at a whole request. */
export type FaultKind = 'action' | 'request';

/**
 * Lets work fail at its first call to Excel, at its second, and so on until it gets through, and compares the workbook
 * with what it was before each time.
 *
 * @param work Fails where the host does; run again and again, the last time to its end.
 * @returns How many times it failed, and how.
 */
export async function everyFault(
  book: HeadlessWorkbook,
  kind: FaultKind,
  work: () => Promise<unknown>,
): Promise<readonly unknown[]> {
  const errors: unknown[] = [];
  const before = await workbookState(book);
  for (let nth = 1; nth < MOST; nth += 1) {
    const { faults } = book.host;
    if (kind === 'action') faults.failAction(nth, (action) => action.kind === 'set' || action.kind === 'call');
    else faults.failRequest(nth);
    const error: unknown = await work().then(
      () => null,
      (failure: unknown) => failure,
    );
    faults.clear();
    if (error === null) return errors;
    errors.push(error);
    expect({ nth, state: await workbookState(book) }).toEqual({ nth, state: before });
  }
  throw new Error('It never got through.');
}
