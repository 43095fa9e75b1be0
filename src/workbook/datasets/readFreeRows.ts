import { openTable } from '../figureTables';
import { freeRowsBelow } from '../rowsBelow';
import { runExcel } from '../runExcel';

/**
 * How many rows below a table are free in its columns: with more new ones, what stands there moves down.
 *
 * @returns null where nothing stands below
 * @throws {WorkbookError} where there is no such table
 * @example await readFreeRows('Figures') // 2
 */
export function readFreeRows(tableName: string): Promise<number | null> {
  return runExcel(`What stands below ${tableName} was not read`, async (context) =>
    freeRowsBelow(await openTable(context, tableName)),
  );
}
