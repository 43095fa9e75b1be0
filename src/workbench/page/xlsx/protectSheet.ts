import type { Worksheet, WorksheetProtection } from 'exceljs';
import type { SheetProtection } from '../../host/book/Protection';

/** What Excel's add-ins may allow on a protected sheet, and what exceljs calls it. */
const ALLOWANCES: Readonly<Record<string, keyof WorksheetProtection>> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

/**
 * Protects a sheet of a file as it is protected in the workbook.
 *
 * @param sheet of the file
 * @param protection what is allowed all the same, and the password to lift it
 */
export async function protectSheet(sheet: Worksheet, { options, password }: SheetProtection): Promise<void> {
  const allowed = Object.entries(ALLOWANCES).map(([option, name]) => [name, options[option] === true] as const);
  const { selectionMode } = options;
  await sheet.protect(password ?? '', {
    ...Object.fromEntries(allowed),
    selectLockedCells: selectionMode !== 'None' && selectionMode !== 'Unlocked',
    selectUnlockedCells: selectionMode !== 'None',
  });
}
