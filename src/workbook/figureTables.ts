import { FIGURE_COLUMNS } from '../output/columns';
import type { Column } from '../output/column';
import type { TableRow } from '../output/tableRow';
import { runExcel } from './runExcel';
import { WorkbookError } from './WorkbookError';

/** A table that Ingot made. */
export interface FigureTable {
  readonly name: string;
  readonly sheet: string;
  readonly rows: number;
}

/** Headers without which a table is none of figures. */
const NEEDED = ['Id', 'Use', 'Series', 'PeriodEnd', 'Status', 'StdValue'] as const;

/** A column of a table, and what of a figure stands in it. */
export interface TableColumn {
  /** Index in the table. */
  readonly index: number;
  readonly column: Column<TableRow>;
}

/**
 * The columns of a table that Ingot knows, wherever the analyst moved them; columns of the analyst are left out.
 *
 * @param headers The header row.
 * @returns The columns from left to right, or null where the table is none of figures.
 */
export function figureColumns(headers: readonly unknown[]): TableColumn[] | null {
  if (!NEEDED.every((header) => headers.includes(header))) return null;
  return headers.flatMap((header, index) => {
    const column = FIGURE_COLUMNS.find((one) => one.header === header);
    return column === undefined || headers.indexOf(header) !== index ? [] : [{ index, column }];
  });
}

/** A table of figures, where it stands and how it is built. */
export interface OpenTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly sheetId: string;
  /** Index of the header's row and of its first column; the rows below the header, and all its columns. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columnCount: number;
  readonly columns: readonly TableColumn[];
  readonly showTotals: boolean;
}

/** The column with a header, as an index in the sheet. */
export function columnOf({ column, columns }: OpenTable, header: string): number | null {
  const found = columns.find((one) => one.column.header === header);
  return found === undefined ? null : column + found.index;
}

/**
 * Finds a table that Ingot made.
 *
 * @throws {WorkbookError} `gone` where there is no such table, `notFigures` where it lacks what makes one of figures
 * @example const { rows } = await openTable(context, 'Figures')
 */
export async function openTable(context: Excel.RequestContext, name: string): Promise<OpenTable> {
  const table = context.workbook.tables.getItemOrNullObject(name).load('isNullObject,showTotals');
  await context.sync();
  if (table.isNullObject) {
    throw new WorkbookError('gone', `There is no table ${name} any more. Choose another table or a new sheet.`);
  }
  const header = table.getHeaderRowRange().load('values,rowIndex,columnIndex,columnCount');
  const body = table.getDataBodyRange().load('rowCount');
  const sheet = table.worksheet.load('name,id');
  await context.sync();
  const columns = figureColumns(header.values[0] ?? []);
  if (columns === null) {
    const message = `The table ${name} lacks one of the columns ${NEEDED.join(', ')}, so no figures can be added to it.`;
    throw new WorkbookError('notFigures', `${message} Give the columns these names again, or choose a new sheet.`);
  }
  return {
    table,
    sheet,
    sheetName: sheet.name,
    sheetId: sheet.id,
    row: header.rowIndex,
    column: header.columnIndex,
    rows: body.rowCount,
    columnCount: header.columnCount,
    columns,
    showTotals: table.showTotals,
  };
}

/**
 * The tables of figures in the workbook, recognised by their headers.
 *
 * @returns The tables in the order of the workbook.
 * @throws {WorkbookError} where Excel fails
 * @example (await listFigureTables()).map(({ name }) => name) // ['Figures']
 */
export function listFigureTables(): Promise<FigureTable[]> {
  return runExcel('The tables were not read', async (context) => {
    const { tables } = context.workbook;
    tables.load('items/name,items/showHeaders');
    await context.sync();
    const read = tables.items
      .filter(({ showHeaders }) => showHeaders)
      .map((table) => ({
        table,
        header: table.getHeaderRowRange().load('values'),
        body: table.getDataBodyRange().load('rowCount'),
        sheet: table.worksheet.load('name'),
      }));
    await context.sync();
    return read
      .filter(({ header }) => figureColumns(header.values[0] ?? []) !== null)
      .map(({ table, body, sheet }) => ({ name: table.name, sheet: sheet.name, rows: body.rowCount }));
  });
}
