import type { CellsAnchor } from '../model/dataset';
import { areaOf, LAST_ROW, PLACE, rangeOf, type Area } from './area';
import { WorkbookError } from './WorkbookError';

/** Cells of the workbook, and what they are known by. */
export interface FoundCells {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly area: Area;
  /** Name of the table that they are; null for other cells. */
  readonly table: string | null;
  /** Id of the table, or of the sheet. */
  readonly home: string;
}

/** Cells in one request: Excel on the web answers with 5 MB at most, and a cell may hold a whole article. */
const MOST_CELLS = 20_000;

/** The name of a sheet and the cells in an address; null where it names no sheet and may be a table's name. */
function partsOf(address: string): { readonly sheet: string; readonly cells: string } | null {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return null;
  return {
    sheet: address.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'"),
    cells: address.slice(mark + 1),
  };
}

/**
 * The part of an address that names cells; null where it may be a table's name.
 *
 * @example cellsOf('News!A1:D40') // 'A1:D40'
 */
export const cellsOf = (address: string): string | null => partsOf(address)?.cells ?? null;

/** The texts of the first row of cells. */
export async function firstRow({ sheet, area }: Pick<FoundCells, 'sheet' | 'area'>): Promise<string[]> {
  const row = rangeOf(sheet, { ...area, rows: 1 }).load('values');
  await sheet.context.sync();
  return (row.values[0] ?? []).map(String);
}

/** By its name; else by its id, for it was renamed. Both are answered by the same call. */
async function named<Found extends Excel.Table | Excel.Worksheet>(
  find: (key: string) => Found,
  name: string,
  id: string | undefined,
): Promise<Found | null> {
  for (const key of id === undefined ? [name] : [name, id]) {
    const found = find(key);
    found.load('name,id');
    await found.context.sync();
    if (!found.isNullObject) return found;
  }
  return null;
}

async function tableNamed(context: Excel.RequestContext, name: string, id: string | undefined): Promise<FoundCells> {
  const table = await named((key) => context.workbook.tables.getItemOrNullObject(key), name, id);
  if (table === null) {
    throw new WorkbookError('gone', `There is no table ${name} any more, so it was not read: add the cells again.`);
  }
  const range = table.getRange().load(PLACE);
  const sheet = table.worksheet.load('name');
  await context.sync();
  return { sheet, sheetName: sheet.name, area: areaOf(range), table: table.name, home: table.id };
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);

/** Where on a sheet a header stands. */
async function placesOf(sheet: Excel.Worksheet, header: readonly string[]): Promise<Pick<Area, 'row' | 'column'>[]> {
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  await sheet.context.sync();
  if (used.isNullObject) return [];
  const area = areaOf(used);
  const step = Math.max(1, Math.floor(MOST_CELLS / area.columns));
  const places: Pick<Area, 'row' | 'column'>[] = [];
  for (let start = 0; start < area.rows; start += step) {
    const rows = Math.min(step, area.rows - start);
    const part = rangeOf(sheet, { ...area, row: area.row + start, rows }).load('values');
    await sheet.context.sync();
    for (const [row, cells] of part.values.entries()) {
      const texts = cells.map(String);
      for (
        let column = texts.indexOf(header[0] ?? '');
        column >= 0;
        column = texts.indexOf(header[0] ?? '', column + 1)
      ) {
        if (isSame(texts.slice(column, column + header.length), header)) {
          places.push({ row: area.row + start + row, column: area.column + column });
        }
      }
    }
  }
  return places;
}

async function isEmpty({ sheet, area }: FoundCells): Promise<boolean> {
  const used = rangeOf(sheet, area).getUsedRangeOrNullObject(true);
  await sheet.context.sync();
  return used.isNullObject;
}

/** The cells where their header stands now. */
async function moved(found: FoundCells, header: readonly string[], address: string): Promise<FoundCells> {
  const [place, ...others] = await placesOf(found.sheet, header);
  if (place !== undefined && others.length === 0) {
    const rows = Math.min(found.area.rows, LAST_ROW - place.row);
    return { ...found, area: { ...place, rows, columns: header.length } };
  }
  // Cells without anything in them are told from cells that lost their header.
  if (place === undefined && (await isEmpty(found))) return found;
  const where = place === undefined ? 'nowhere else' : `${others.length + 1} times`;
  const what = `its header (${header.join(', ').slice(0, 80)}) is not there any more, and ${where} on the sheet`;
  throw new WorkbookError(
    'gone',
    `${address} was not read: ${what}. Put it back, or remove this source and add the cells again.`,
  );
}

/**
 * The cells of an address, or where they are by now: a table or a sheet that was renamed is known by its id, and cells
 * below which or beside which others were put in by their header, as long as it stands on that sheet once.
 *
 * @param address A table's name, or cells with their sheet.
 * @param anchor What they were known by; null where only the address is known.
 * @param isHeader Whether a row is a header: one that was reworded holds as well.
 * @throws {WorkbookError} `gone` where they are not found
 * @example (await findCells(context, 'News!A1:D40', anchor, isHeader)).area.row // 2
 */
export async function findCells(
  context: Excel.RequestContext,
  address: string,
  anchor: CellsAnchor | null,
  isHeader: (row: readonly string[]) => boolean,
): Promise<FoundCells> {
  const parts = partsOf(address);
  if (parts === null) return tableNamed(context, address, anchor?.home);
  const sheet = await named((key) => context.workbook.worksheets.getItemOrNullObject(key), parts.sheet, anchor?.home);
  if (sheet === null) {
    throw new WorkbookError(
      'gone',
      `There is no sheet ${parts.sheet} any more, so it was not read: add the cells again.`,
    );
  }
  const range = sheet.getRange(parts.cells).load(PLACE);
  await context.sync();
  const found: FoundCells = { sheet, sheetName: sheet.name, area: areaOf(range), table: null, home: sheet.id };
  const header = anchor?.header ?? null;
  if (header === null) return found;
  const row = await firstRow(found);
  return isSame(row, header) || isHeader(row) ? found : moved(found, header, address);
}
