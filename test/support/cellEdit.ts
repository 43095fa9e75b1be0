import type { Page } from 'playwright-core';
import { PATIENCE } from './patience';
import { until } from './until';

/** An Enter that has not ended the edit of a cell after so long was taken by something else. */
const ENTER_TAKES = 5000;

/**
 * Ends the edit of a cell that keys were typed into, once the sheet has seen them.
 *
 * @param isEditing Whether a cell is being edited.
 * @throws Error where no edit begins, or where it does not end.
 * @example await endEdit(page, () => host.evaluate(({ edit }) => edit.isEditing));
 */
export async function endEdit(page: Page, isEditing: () => Promise<boolean>): Promise<void> {
  if (!(await until(isEditing))) throw new Error('No cell took the keys.');
  const isOver = async (): Promise<boolean> => !(await isEditing());
  const end = Date.now() + PATIENCE;
  // The list of functions that opens while a formula is typed takes an Enter for itself if it is slow to close.
  do {
    if (Date.now() > end) throw new Error('The cell is still being edited.');
    await page.keyboard.press('Enter');
  } while (!(await until(isOver, ENTER_TAKES)));
}
