import { CommandType, CustomCommandExecutionError } from '@univerjs/core';
import type { Book } from '../book/Book';

/** Commands with which a user changes a sheet … */
const CHANGES = /^(?:sheets?\.command\.|sheets-formula\.command\.quick-sum$)/u;
/** … but not those that leave what stands in it alone: they look, or are about the sheet as a whole, or about others. */
const HARMLESS = new RegExp(
  `^sheet\\.command\\.(?:${[
    'copy|copy-sheet|insert-sheet|remove-sheet|remove-sheet-confirm',
    'set-worksheet-(?:activate|name|order|hidden|show)|set-tab-color|set-workbook-name',
    '(?:insert|set|remove)-defined-name',
    '(?:change|set)-zoom-ratio|toggle-gridlines|set-gridlines-color|toggle-note-popup',
    '(?:set-|set-selection-|set-row-|set-col-|set-first-row-|set-first-column-|cancel-)frozen',
    'scroll-to-cell|scroll-view|scroll-view-reset|set-scroll-relative',
    'select-all|select-range|expand-selection|move-selection|move-selection-enter-tab',
  ].join('|')})$`,
  'u',
);

/**
 * Refuses what a user does to a protected sheet, as Excel does; for add-ins the members themselves refuse.
 *
 * @param isAddin whether an add-in's request is running, which has been checked
 * @param onRefused told which sheet it was, by its id
 * @returns stops it
 */
export function guardProtection(book: Book, isAddin: () => boolean, onRefused: (sheetId: string) => void): () => void {
  const guarding = book.engine.commands.beforeCommandExecuted(({ id, type, params }) => {
    if (type !== CommandType.COMMAND || isAddin() || !CHANGES.test(id) || HARMLESS.test(id)) return;
    const named: unknown = params && 'subUnitId' in params ? params.subUnitId : undefined;
    const sheetId = typeof named === 'string' ? named : book.sheets.activeId();
    if (!book.protection.of(sheetId)) return;
    onRefused(sheetId);
    throw new CustomCommandExecutionError('The sheet is protected.');
  });
  return () => {
    guarding.dispose();
  };
}
