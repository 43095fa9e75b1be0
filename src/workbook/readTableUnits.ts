import { columnOf, openTable } from './figureTables';
import { runExcel } from './runExcel';

/**
 * The unit that each figure of a table has its StdValue in: the report units may have been others when it was inserted.
 *
 * @returns Units by id, in lower case as look-ups compare ids.
 * @throws {WorkbookError} where there is no such table
 * @example (await readTableUnits('Figures')).get('f0a1b2c') // 'kt'
 */
export function readTableUnits(tableName: string): Promise<ReadonlyMap<string, string>> {
  return runExcel('The table was not read', async (context) => {
    const open = await openTable(context, tableName);
    const read = ['Id', 'StdUnit'].map((header) => {
      const column = columnOf(open, header);
      return column === null ? null : open.sheet.getRangeByIndexes(open.row + 1, column, open.rows, 1).load('values');
    });
    await context.sync();
    const [ids, units] = read.map((range) => range?.values.map((cells) => String(cells[0])) ?? []);
    return new Map((units ?? []).map((unit, index) => [(ids?.[index] ?? '').toLowerCase(), unit]));
  });
}
