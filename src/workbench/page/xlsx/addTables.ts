import type { Worksheet } from 'exceljs';
import { cellsText } from '../../host/address/a1';
import type { SheetTable } from './resources';

const LOOK = { theme: 'TableStyleMedium2', showRowStripes: true } as const;

/**
 * Puts the tables of a sheet onto it, before its cells.
 *
 * @param sheet receives the tables
 * @param tables the tables; one whose last column or row would be before its first is none
 * @param headerOf the text in a header cell
 */
export function addTables(
  sheet: Worksheet,
  tables: readonly SheetTable[],
  headerOf: (row: number, column: number) => string,
): void {
  for (const { name, range, columns } of tables) {
    const { startRow, startColumn, endRow } = range;
    sheet.addTable({
      name,
      ref: cellsText({ top: startRow, left: startColumn, bottom: startRow, right: startColumn }),
      style: LOOK,
      columns: uniqueHeaders(
        columns.map((column, place) => headerOf(startRow, startColumn + place) || column.displayName),
      ),
      // Holes: exceljs counts them for the table's height and writes nothing over the cells that come next.
      rows: new Array<never[]>(Math.max(1, endRow - startRow)),
    });
  }
}

/** Excel repairs a table whose columns are called alike. */
function uniqueHeaders(names: readonly string[]): { name: string; filterButton: true }[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) free = `${name}${copy}`;
    taken.add(free.toLowerCase());
    return { name: free, filterButton: true };
  });
}
