import { addCellMenu } from './addCellMenu';
import { createSpreadsheet, type Spreadsheet } from './createSpreadsheet';
import type { AddinCommand } from './manifest';
import { trackChanges, type ChangeTracker } from './trackChanges';
import { watchCalculation } from './watchCalculation';

/** The workbook that is open. */
export interface OpenWorkbook extends Spreadsheet {
  readonly changes: ChangeTracker;
}

/**
 * Opens an empty workbook on the page, with the add-in's entries in the menu of its cells.
 *
 * @example
 * const { workbook } = await openWorkbook(element, false, manifest.cellMenu, run);
 */
export async function openWorkbook(
  container: HTMLElement,
  dark: boolean,
  cellMenu: readonly AddinCommand[],
  onCommand: (command: AddinCommand) => void,
): Promise<OpenWorkbook> {
  const spreadsheet = await createSpreadsheet(container, dark);
  addCellMenu(spreadsheet.api, cellMenu, onCommand);
  watchCalculation(spreadsheet.api);
  return { ...spreadsheet, changes: trackChanges(spreadsheet.univer) };
}
