import type { CellBlock, CellValue } from '../model/cells';
import type { CellsAnchor } from '../model/dataset';
import { addressOf, areaOf, PLACE } from './area';
import { cellsOf, findCells, firstRow, type FoundCells } from './findCells';
import { readCells } from './readSelection';
import { runExcel } from './runExcel';
import { tablesIn } from './tablesIn';

const DOING = 'The cells were not read';
const AGAIN = { againWhenEdited: 'try again' };

/** Rows below a block that are looked at at once. */
const STEP = 200;

const asValue = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value);

/** How many rows below a block hold something, without a gap. */
async function rowsBelow({ sheet, area }: FoundCells): Promise<number> {
  for (let added = 0; ; added += STEP) {
    const below = sheet.getRangeByIndexes(area.row + area.rows + added, area.column, STEP, area.columns).load('values');
    await sheet.context.sync();
    const gap = below.values.findIndex((cells: readonly unknown[]) => cells.every((cell) => cell === ''));
    if (gap >= 0) return added + gap;
  }
}

/** Piece by piece: an answer of Excel on the web has 5 MB at most. */
async function readArea({ sheet, sheetName, area }: FoundCells): Promise<CellBlock> {
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

/** What the first row of cells says of them. */
export interface FirstRow {
  /** Whether it is a header, by which they are known again. */
  readonly isHeader: (row: readonly string[]) => boolean;
  /** Whether rows that were added right below belong to them; a table says itself how far it goes. */
  readonly grows: (row: readonly string[]) => boolean;
}

/** The cells of a source, and how they are known the next time. */
export interface SourceCells {
  readonly block: CellBlock;
  readonly address: string;
  readonly anchor: CellsAnchor | null;
}

/**
 * The cells of a source, as they stand now, wherever on their sheet that is.
 *
 * @param address A table's name, or cells with their sheet.
 * @param anchor What they were known by when they were last read; null if never.
 * @throws {WorkbookError} `gone` where there is no such table or sheet, or the header of the cells is nowhere on it;
 * `selection` where the cells are empty
 * @example (await readSourceCells('News!A1:D40', null, firstRow)).address // 'News!A3:D42'
 */
export async function readSourceCells(
  address: string,
  anchor: CellsAnchor | null,
  { isHeader, grows }: FirstRow,
): Promise<SourceCells> {
  const cells = cellsOf(address);
  if (cells !== null && !/\d:\$?[a-z]*\$?\d/i.test(cells))
    return { block: await readCells(address), address, anchor: null };
  return runExcel(
    DOING,
    async (context) => {
      const found = await findCells(context, address, anchor, isHeader);
      const row = await firstRow(found);
      const added = cells !== null && found.area.rows > 1 && grows(row) ? await rowsBelow(found) : 0;
      const block = await readArea({ ...found, area: { ...found.area, rows: found.area.rows + added } });
      const now = found.table ?? addressOf(found.sheetName, found.area);
      return { block, address: now, anchor: { home: found.home, header: isHeader(row) ? row : null } };
    },
    AGAIN,
  );
}

/**
 * What cells are known by the next time.
 *
 * @throws {WorkbookError} `gone` where they are not there
 * @example await anchorCells('News!A1:D40', isHeader) // { home: '{…}', header: ['Title', 'Date', 'Text'] }
 */
export function anchorCells(address: string, isHeader: FirstRow['isHeader']): Promise<CellsAnchor> {
  return runExcel(DOING, async (context) => {
    const found = await findCells(context, address, null, isHeader);
    const row = await firstRow(found);
    return { home: found.home, header: isHeader(row) ? row : null };
  });
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
    const { sheet, area } = await findCells(context, address, null, () => false);
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
