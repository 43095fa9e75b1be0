import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';

const SHEET_ID = 'sheet-1';

let count = 0;

/** Opens an empty workbook with one sheet, as Excel does. Its id is its own: parsed formulas are kept under it. */
export function newWorkbook(api: FUniver): FWorkbook {
  count += 1;
  return api.createWorkbook({
    id: `workbook-${count}`,
    name: 'Book1',
    sheetOrder: [SHEET_ID],
    sheets: { [SHEET_ID]: { id: SHEET_ID, name: 'Sheet1', rowCount: 1000, columnCount: 26, cellData: {} } },
  });
}
