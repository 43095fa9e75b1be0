import type { CellValue } from '../model/cells';
import type { RowCells } from '../model/dataset';
import { columnOf, openTable, type OpenTable } from './figureTables';
import { runExcel } from './runExcel';
import { stretches } from './columnRuns';
import { WorkbookError } from './WorkbookError';

/** Cells in one request: an answer of Excel on the web has 5 MB at most, and a cell may hold a whole sentence. */
const MOST_CELLS = 5_000;

const asValue = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean' ? value : String(value);

async function readColumn({ sheet, row, rows }: OpenTable, column: number): Promise<CellValue[]> {
  const values: CellValue[] = [];
  for (let start = 0; start < rows; start += MOST_CELLS) {
    const part = sheet.getRangeByIndexes(row + 1 + start, column, Math.min(MOST_CELLS, rows - start), 1).load('values');
    await sheet.context.sync();
    values.push(...part.values.map(([cell]: readonly unknown[]) => asValue(cell)));
  }
  return values;
}

/**
 * The rows of a table of figures by header, as they stand: formulas by their results, dates as serial numbers. Columns of
 * the analyst are left out.
 *
 * @throws {WorkbookError} `gone` where there is no such table, `notFigures` where it lacks what makes one of figures
 * @example (await readTableRows('Figures'))[0]?.Subject // 'Chile'
 */
export function readTableRows(tableName: string): Promise<RowCells[]> {
  return runExcel(`The table ${tableName} was not read`, async (context) => {
    const open = await openTable(context, tableName);
    const rows = Array.from({ length: open.rows }, (): Record<string, CellValue> => ({}));
    for (const { index, column } of open.columns) {
      const values = await readColumn(open, open.column + index);
      values.forEach((value, row) => {
        const cells = rows[row];
        if (cells !== undefined) cells[column.header] = value;
      });
    }
    return rows;
  });
}

async function idsOf(open: OpenTable): Promise<string[]> {
  const column = columnOf(open, 'Id');
  return column === null ? [] : (await readColumn(open, column)).map(String);
}

/**
 * Shows the row of a figure in the sheet.
 *
 * @throws {WorkbookError} `gone` where there is no such table or row
 * @example await showTableRow('Figures', 'f1')
 */
export function showTableRow(tableName: string, id: string): Promise<void> {
  return runExcel(
    'The row was not shown',
    async (context) => {
      const open = await openTable(context, tableName);
      const place = (await idsOf(open)).indexOf(id);
      if (place < 0) {
        throw new WorkbookError(
          'gone',
          `The row is not in the table ${tableName}: it was deleted, or is not written yet.`,
        );
      }
      open.sheet.activate();
      open.sheet.getRangeByIndexes(open.row + 1 + place, open.column, 1, open.columnCount).select();
      await context.sync();
    },
    { againWhenEdited: 'try again' },
  );
}

/**
 * Says which of several rows formulas sum: TRUE in its column Use, FALSE in that of the others.
 *
 * @param others Ids of rows that report the same fact.
 * @throws {WorkbookError} what was in the way or went wrong
 * @example await useRow('Figures', 'f1', ['f2', 'f3'])
 */
export function useRow(tableName: string, id: string, others: readonly string[]): Promise<void> {
  return runExcel(
    'Column Use was not changed',
    async (context) => {
      const open = await openTable(context, tableName);
      const ids = await idsOf(open);
      const column = columnOf(open, 'Use');
      const place = ids.indexOf(id);
      if (column === null || place < 0) {
        throw new WorkbookError(
          'gone',
          `The row is not in the table ${tableName} any more: refresh, then choose again.`,
        );
      }
      const unused = new Set(others);
      const places = ids.flatMap((one, index) => (unused.has(one) && one !== id ? [index] : []));
      for (const { start, end } of stretches(places)) {
        const cells = open.sheet.getRangeByIndexes(open.row + 1 + start, column, end - start, 1);
        cells.values = Array.from({ length: end - start }, () => [false]);
      }
      open.sheet.getRangeByIndexes(open.row + 1 + place, column, 1, 1).values = [[true]];
      await context.sync();
    },
    { againWhenEdited: 'try again' },
  );
}
