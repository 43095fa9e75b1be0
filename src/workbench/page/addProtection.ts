import { CommandType, IUndoRedoService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/preset-sheets-core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { Observable } from 'rxjs';
import type { Book } from '../host/book/Book';
import { useStatus } from './useStatus';

/** Below the entries of Univer's own. */
const FIRST = 20;

/**
 * Protects sheets as Excel does: from the menu of a sheet's tab, for everybody, and with a word about it where somebody
 * begins to type.
 *
 * @param api the spreadsheet
 * @param book its workbook as add-ins meet it
 * @example
 * addProtection(api, host.book);
 */
export function addProtection(api: FUniver, book: Book): void {
  const isProtected = (): boolean => book.protection.of(book.sheets.activeId()) !== undefined;
  addEntry(book, { id: 'workbench.protect-sheet', title: 'Protect sheet', order: FIRST }, isProtected, () => {
    book.writes.flush();
    book.protection.protect(book.sheets.activeId(), { options: {}, password: undefined });
    // As in Excel: what was done before would be undone in spite of it.
    book.engine.injector.get(IUndoRedoService).clearUndoRedo(book.engine.unitId);
  });
  addEntry(
    book,
    { id: 'workbench.unprotect-sheet', title: 'Unprotect sheet', order: FIRST + 1 },
    () => !isProtected(),
    () => unprotect(book),
  );
  api.addEvent(api.Event.BeforeSheetEditStart, (edit) => {
    const sheetId = edit.worksheet.getSheetId();
    if (!book.protection.of(sheetId)) return;
    edit.cancel = true;
    tellProtected(book.sheets.nameOf(sheetId));
  });
}

/**
 * Says that a sheet is protected, and what to do about it.
 *
 * @param name of the sheet
 */
export function tellProtected(name: string): void {
  const remedy = 'To change it, right-click the name of the sheet below and choose “Unprotect sheet”.';
  useStatus.getState().fail(`The sheet “${name}” is protected: nothing was changed. ${remedy}`);
}

function unprotect({ protection, sheets }: Book): void {
  const sheetId = sheets.activeId();
  const { fail, dismiss } = useStatus.getState();
  if (protection.of(sheetId)?.password === undefined) {
    dismiss();
    protection.unprotect(sheetId, undefined);
  } else {
    fail(`An add-in protected the sheet “${sheets.nameOf(sheetId)}” with a password: only the add-in can lift that.`);
  }
}

/** Adds an entry to the menu of the tabs, which is there while it has something to do. */
function addEntry(
  { engine, protection }: Book,
  { id, title, order }: { readonly id: string; readonly title: string; readonly order: number },
  isHidden: () => boolean,
  action: () => void,
): void {
  const { commands, injector } = engine;
  commands.registerCommand({
    id,
    type: CommandType.COMMAND,
    handler: () => {
      action();
      return true;
    },
  });
  const hidden$ = new Observable<boolean>((seen) => {
    const look = (): void => seen.next(isHidden());
    look();
    const stop = protection.listen(look);
    const activated = commands.onCommandExecuted((command) => {
      if (command.id === SetWorksheetActiveOperation.id) look();
    });
    return () => {
      stop();
      activated.dispose();
    };
  });
  const menuItemFactory = (): object => ({ id, type: MenuItemType.BUTTON, title, hidden$ });
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.FOOTER_TABS]: { [ContextMenuGroup.OTHERS]: { [id]: { order, menuItemFactory } } },
  });
}
