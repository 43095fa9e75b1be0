import { runExcel } from './runExcel';

/** Where a table is. */
export interface TablePlace {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly rows: number;
}

/** The tables of the workbook, and the sheet that is shown. */
export interface TablePlaces {
  readonly tables: readonly TablePlace[];
  readonly activeSheet: string;
}

/**
 * Where the tables of the workbook are; their cells are not read.
 *
 * @example (await readTablePlaces()).tables[0] // { id: '1', name: 'Figures', sheet: 'Figures', rows: 120 }
 */
export function readTablePlaces(): Promise<TablePlaces> {
  return runExcel('The tables were not read', async (context) => {
    const { tables, worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet().load('name');
    tables.load('items/id,items/name');
    await context.sync();
    const read = tables.items.map((table) => ({
      table,
      body: table.getDataBodyRange().load('rowCount'),
      sheet: table.worksheet.load('name'),
    }));
    await context.sync();
    return {
      activeSheet: active.name,
      tables: read.map(({ table, body, sheet }) => {
        return { id: table.id, name: table.name, sheet: sheet.name, rows: body.rowCount };
      }),
    };
  });
}
