import { useEffect, useState } from 'react';
import type { NewWorkbookDialogProps } from './NewWorkbookDialog';
import type { OpenWorkbook } from './openWorkbook';

/**
 * Leaving the workbook for a new one: at once where nothing would be lost, else after a question. The browser asks by
 * itself where the page is closed or loaded again.
 *
 * @param workbook the open workbook
 * @param download saves it as a file; resolves to whether it was saved
 */
export function useLeaving(
  workbook: OpenWorkbook | null,
  download: () => Promise<boolean>,
): { readonly ask: () => void; readonly dialog: NewWorkbookDialogProps } {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const keep = (event: BeforeUnloadEvent): void => {
      if (workbook?.changes.hasChanges() === true) event.preventDefault();
    };
    window.addEventListener('beforeunload', keep);
    return () => window.removeEventListener('beforeunload', keep);
  }, [workbook]);
  // A page loaded anew holds an empty workbook and an add-in that knows nothing of the one before.
  const leave = (): void => {
    workbook?.changes.markSaved();
    window.location.reload();
  };
  const ask = (): void => {
    if (workbook?.changes.hasChanges() === true) setIsOpen(true);
    else leave();
  };
  const saveAndLeave = async (): Promise<void> => {
    setIsOpen(false);
    if (await download()) leave();
  };
  const dialog = {
    isOpen,
    onCancel: () => setIsOpen(false),
    onDownload: () => void saveAndLeave(),
    onDiscard: leave,
  };
  return { ask, dialog };
}
