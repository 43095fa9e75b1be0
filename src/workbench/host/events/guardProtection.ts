import { CommandType, CustomCommandExecutionError } from '@univerjs/core';
import type { Book } from '../book/Book';

/** Commands with which a user changes what stands in a sheet. */
const CHANGES =
  /^sheet\.command\.(?:set-range-values|clear|insert|delete|remove|move|add-table|set-style|set-table|numfmt)/u;

/**
 * Refuses what a user does to a protected sheet, as Excel does; for add-ins the members themselves refuse.
 *
 * @param isAddin whether an add-in's request is running, which has been checked
 * @returns stops it
 */
export function guardProtection(book: Book, isAddin: () => boolean): () => void {
  const guarding = book.engine.commands.beforeCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.COMMAND || isAddin() || !CHANGES.test(id)) return;
    const named: unknown = params && 'subUnitId' in params ? params.subUnitId : undefined;
    const sheetId = typeof named === 'string' ? named : book.sheets.activeId();
    if (book.protection.of(sheetId)) throw new CustomCommandExecutionError('The sheet is protected.');
  });
  return () => {
    guarding.dispose();
  };
}
