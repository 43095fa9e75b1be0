import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';

const SHEET_ID = 'sheet-1';

/** Opens an empty workbook with one sheet, as Excel does. */
export const newWorkbook = (api: FUniver): FWorkbook =>
  api.createWorkbook({
    id: 'workbook',
    name: 'Book1',
    sheetOrder: [SHEET_ID],
    sheets: { [SHEET_ID]: { id: SHEET_ID, name: 'Sheet1', rowCount: 1000, columnCount: 26, cellData: {} } },
  });
