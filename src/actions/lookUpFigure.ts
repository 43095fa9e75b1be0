import type { TableRow } from '../output/tableRow';
import { appendRows } from '../workbook/appendRows';
import { figureNumber } from '../workbook/figureNumber';
import { insertLookup } from '../workbook/insertLookup';

/**
 * Writes a formula into the active cell that looks a figure up in a table of figures. A figure that the table lacks is
 * added to it first.
 *
 * @returns Address of the cell.
 * @throws {WorkbookError} what was in the way or went wrong
 * @example await lookUpFigure(row, 'Figures') // 'Sheet1!B2'
 */
export async function lookUpFigure(row: TableRow, table: string): Promise<string> {
  const { column } = figureNumber(row);
  await appendRows(table, [row]);
  return insertLookup(row.id, table, column);
}
