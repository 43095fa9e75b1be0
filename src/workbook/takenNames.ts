import { freeName, tableName } from './freeName';

/**
 * A name that no sheet, table or defined name of the workbook has.
 *
 * @example await freeTableName(context, 'Figures') // 'Figures2' where there is a table Figures
 */
export async function freeTableName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const { worksheets, tables, names } = context.workbook;
  const lists = [worksheets, tables, names] as const;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  return freeName(
    tableName(wanted),
    lists.flatMap(({ items }) => items.map(({ name }) => name)),
  );
}
