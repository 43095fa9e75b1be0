import type { Book } from '../../src/workbench/host/book/Book';

/** The filter of a table, and what it hides. */
export interface TableFilter {
  /** What it lets show, as the spreadsheet keeps it. */
  readonly criteria: string | undefined;
  /** What stands in a column of the rows that do not show, top to bottom. */
  readonly hidden: readonly unknown[];
}

/** Filters a table, as a person does: only rows that show one of these texts in a column stay in sight. */
export async function filterTable(book: Book, name: string, header: string, shown: readonly string[]): Promise<void> {
  const table = book.tables.find(name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  book.writes.flush();
  const done = await book.engine.commands.executeCommand('sheet.command.set-table-filter', {
    unitId: book.engine.unitId,
    tableId: table.id,
    column: book.tables.columnNames(table.id).indexOf(header),
    tableFilter: { filterType: 'manual', values: shown },
  });
  if (!done) throw new Error(`${name} took no filter.`);
}

/** How the only table that is filtered is, and what a column of it holds in rows that this hides. */
export function filterOf(book: Book, name: string, header: string): TableFilter {
  const table = book.tables.find(name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  book.writes.flush();
  const { sheetId, box } = table;
  const sheet = book.engine.sheet(sheetId).getSheet();
  const column = book.tables.columnNames(table.id).indexOf(header);
  const cells = book.cells.values({ sheetId, box: { ...box, left: box.left + column, right: box.left + column } });
  const kept = book.engine.workbook.save().resources?.find((one) => one.name === 'SHEET_TABLE_PLUGIN')?.data ?? '';
  return {
    criteria: /"tableColumnFilterList":\[.*?\}\]/u.exec(kept)?.[0],
    hidden: cells.flatMap(([cell], row) => (row > 0 && sheet.getRowFiltered(box.top + row) ? [cell] : [])),
  };
}
