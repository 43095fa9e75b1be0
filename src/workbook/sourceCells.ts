import type { CellBlock, CellValue } from '../model/cells';
import { areaOf, PLACE, type Area } from './area';
import { readCells } from './readSelection';
import { runExcel } from './runExcel';
import { tablesIn } from './tablesIn';
import { WorkbookError } from './WorkbookError';

const DOING = 'The cells were not read';
const AGAIN = { againWhenEdited: 'try again' };

/** Rows below a block that are looked at at once. */
const STEP = 200;

const asValue = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value);

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly area: Area;
}

/** The name of a sheet and the cells in an address; null where it names no sheet and may be a table's name. */
function partsOf(address: string): { readonly sheet: string; readonly cells: string } | null {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return null;
  return {
    sheet: address.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'"),
    cells: address.slice(mark + 1),
  };
}

async function placeOf(context: Excel.RequestContext, address: string): Promise<Place> {
  const parts = partsOf(address);
  const sheet = context.workbook.worksheets.getItemOrNullObject(parts?.sheet ?? '');
  const table = context.workbook.tables.getItemOrNullObject(parts === null ? address : '');
  sheet.load('isNullObject,name');
  table.load('isNullObject');
  await context.sync();
  if (parts === null ? table.isNullObject : sheet.isNullObject) {
    const what = parts === null ? `no table ${address}` : `no sheet ${parts.sheet}`;
    throw new WorkbookError('gone', `There is ${what} any more, so it was not read: add the cells again.`);
  }
  const range = parts === null ? table.getRange() : sheet.getRange(parts.cells);
  const home = range.worksheet.load('name');
  range.load(PLACE);
  await context.sync();
  return { sheet: home, sheetName: home.name, area: areaOf(range) };
}

/** Whether rows below belong to it: that depends on its first row. */
async function doesGrow({ sheet, area }: Place, grows: (header: readonly CellValue[]) => boolean): Promise<boolean> {
  if (area.rows < 2) return false;
  const header = sheet.getRangeByIndexes(area.row, area.column, 1, area.columns).load('values');
  await sheet.context.sync();
  return grows((header.values[0] ?? []).map(asValue));
}

/** How many rows below a block hold something, without a gap. */
async function rowsBelow({ sheet, area }: Place): Promise<number> {
  for (let added = 0; ; added += STEP) {
    const below = sheet.getRangeByIndexes(area.row + area.rows + added, area.column, STEP, area.columns).load('values');
    await sheet.context.sync();
    const gap = below.values.findIndex((cells: readonly unknown[]) => cells.every((cell) => cell === ''));
    if (gap >= 0) return added + gap;
  }
}

/** Piece by piece: an answer of Excel on the web has 5 MB at most. */
async function readArea({ sheet, sheetName, area }: Place): Promise<CellBlock> {
  const { row, column, rows, columns } = area;
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  const step = Math.max(1, Math.min(STEP, Math.floor(20_000 / columns)));
  for (let start = 0; start < rows; start += step) {
    const part = sheet
      .getRangeByIndexes(row + start, column, Math.min(step, rows - start), columns)
      .load('values,numberFormat');
    await sheet.context.sync();
    values.push(...part.values.map((cells: readonly unknown[]) => cells.map(asValue)));
    formats.push(...part.numberFormat.map((cells: readonly unknown[]) => cells.map(String)));
  }
  return { sheet: sheetName, row, column, values, formats };
}

/**
 * The cells of a source, as they stand now.
 *
 * @param address A table's name, or cells with their sheet.
 * @param grows Tells from their first row whether rows that were added right below the cells belong to them; a table says
 * itself how far it goes.
 * @throws {WorkbookError} `gone` where there is no such table or sheet, `selection` where the cells are empty
 * @example await readSourceCells('News!A1:D40', () => true)
 */
export function readSourceCells(address: string, grows: (header: readonly CellValue[]) => boolean): Promise<CellBlock> {
  const parts = partsOf(address);
  if (parts !== null && !/\d:\$?[a-z]*\$?\d/i.test(parts.cells)) return readCells(address);
  return runExcel(
    DOING,
    async (context) => {
      const place = await placeOf(context, address);
      const added = parts !== null && (await doesGrow(place, grows)) ? await rowsBelow(place) : 0;
      return readArea({ ...place, area: { ...place.area, rows: place.area.rows + added } });
    },
    AGAIN,
  );
}

/**
 * The table that holds all of some cells, for a source that is read again: a table goes along when it is moved, and grows.
 *
 * @param address Cells with their sheet.
 * @returns Its name; null where no single table holds them.
 * @example await tableAround('News!A1:D40') // 'News'
 */
export function tableAround(address: string): Promise<string | null> {
  return runExcel(DOING, async (context) => {
    const { sheet, area } = await placeOf(context, address);
    const [table, ...others] = await tablesIn(sheet, area);
    if (table === undefined || others.length > 0 || area.rows < 2) return null;
    const range = table.getRange().load(PLACE);
    await context.sync();
    const around = areaOf(range);
    const isInside =
      area.row >= around.row &&
      area.column >= around.column &&
      area.row + area.rows <= around.row + around.rows &&
      area.column + area.columns <= around.column + around.columns;
    // Some of its rows are a choice; all of them, the whole table.
    return isInside && area.rows >= around.rows - 1 ? table.name : null;
  });
}
