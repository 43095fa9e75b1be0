import { figureColumns } from './figureTables';
import { lookedUpId } from './lookupFormula';
import { areaOf, overlaps, PLACE, type Area } from './area';
import { notedId } from './provenance';
import { runExcel } from './runExcel';
import { supports } from './supports';

interface ActiveCell {
  readonly cell: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** The id in the row of a table of figures, or null where the cell is in none. */
async function fromTable({ sheet, area }: ActiveCell): Promise<string | null> {
  const tables = sheet.tables.load('items/name,items/showHeaders');
  await sheet.context.sync();
  const read = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ({
      header: table.getHeaderRowRange().load('values,columnIndex'),
      body: table.getDataBodyRange().load(PLACE),
    }));
  await sheet.context.sync();
  const found = read.find(({ body }) => overlaps(area, areaOf(body)));
  const headers = found?.header.values[0] ?? [];
  if (found === undefined || figureColumns(headers) === null) return null;
  const id = sheet.getRangeByIndexes(area.row, found.header.columnIndex + headers.indexOf('Id'), 1, 1).load('values');
  await sheet.context.sync();
  const value: unknown = id.values[0]?.[0];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** The id that the card of a number carries. */
async function fromCard({ cell }: ActiveCell): Promise<string | null> {
  if (!supports('cards')) return null;
  cell.load('valuesAsJson');
  await cell.context.sync();
  const value: unknown = cell.valuesAsJson[0]?.[0];
  if (typeof value !== 'object' || value === null || !('properties' in value)) return null;
  const { properties } = value;
  if (typeof properties !== 'object' || properties === null || !('Id' in properties)) return null;
  const { Id: id } = properties;
  if (typeof id !== 'object' || id === null || !('basicValue' in id)) return null;
  return typeof id.basicValue === 'string' ? id.basicValue : null;
}

/** The id in the note of the cell. */
async function fromNote({ cell, sheet }: ActiveCell, address: string): Promise<string | null> {
  if (!supports('notes')) return null;
  const note = sheet.notes.getItemOrNullObject(address).load('isNullObject,content');
  await cell.context.sync();
  return note.isNullObject ? null : notedId(note.content);
}

/**
 * The figure that the active cell belongs to: its row in a table of figures, the id that its formula looks up, its card
 * or its note.
 *
 * @returns The figure's id, or null where the cell holds none.
 * @throws {WorkbookError} where Excel fails
 * @example await figureIdAtActiveCell() // 'f0a1b2c3d4e5f6g'
 */
export function figureIdAtActiveCell(): Promise<string | null> {
  return runExcel('The active cell was not read', async (context) => {
    const cell = context.workbook.getActiveCell().load('address,formulas,rowIndex,columnIndex');
    const sheet = cell.worksheet;
    await context.sync();
    const formula = String(cell.formulas[0]?.[0] ?? '');
    const area = { row: cell.rowIndex, column: cell.columnIndex, rows: 1, columns: 1 };
    const active = { cell, sheet, area };
    const address = cell.address.slice(cell.address.lastIndexOf('!') + 1);
    return (
      (formula.startsWith('=') ? lookedUpId(formula) : null) ??
      (await fromTable(active)) ??
      (await fromCard(active)) ??
      (await fromNote(active, address))
    );
  });
}
