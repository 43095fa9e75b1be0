import { areaOf, overlaps, PLACE, type Area } from './area';

/**
 * The tables that have a cell in an area.
 *
 * @returns Tables of which the name is loaded.
 * @example (await tablesIn(sheet, area))[0]?.name // 'Figures'
 */
export async function tablesIn(sheet: Excel.Worksheet, area: Area): Promise<Excel.Table[]> {
  const tables = sheet.tables.load('items/name');
  await sheet.context.sync();
  const placed = tables.items.map((table) => ({ table, range: table.getRange().load(PLACE) }));
  await sheet.context.sync();
  return placed.filter(({ range }) => overlaps(area, areaOf(range))).map(({ table }) => table);
}
