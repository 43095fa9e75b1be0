import type { TableRow } from '../output/tableRow';
import { figureNumber } from '../workbook/figureNumber';
import { insertLookup } from '../workbook/insertLookup';
import { addMissing, type AddedToTable } from './addMissing';

/**
 * Writes a formula into the active cell that looks a figure up in a table of figures. A figure that the table lacks is
 * added to it first.
 *
 * @param beside Whether unit, period and source are looked up into the three cells beside it.
 * @returns What was added to the table.
 * @throws {WorkbookError} what was in the way or went wrong
 * @example (await lookUpFigure(row, 'Figures')).added // 1
 */
export async function lookUpFigure(row: TableRow, table: string, beside = false): Promise<AddedToTable> {
  const { column } = figureNumber(row);
  return addMissing(table, [row], () => insertLookup(row.id, table, { column, beside }));
}
