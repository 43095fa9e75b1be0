import { FIGURE_COLUMNS } from '../output/columns';
import type { TableRow } from '../output/tableRow';
import { rangeOf, type Area } from './area';
import { toCell } from './toCell';
import { rowsToLink, setLink } from './links';
import type { Progress } from './Progress';
import { WorkbookError } from './WorkbookError';
import { writeRows } from './writeRows';

const STYLE = 'TableStyleLight1';

export const SOURCE_COLUMN = FIGURE_COLUMNS.findIndex(({ header }) => header === 'Source');
const ID_COLUMN = FIGURE_COLUMNS.findIndex(({ header }) => header === 'Id');

/** A table that is to be made. */
export interface NewTable {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Index of the header's first cell. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly TableRow[];
}

/** The cells that a table of figures takes, header included. */
export function tableArea({ row, column, rows }: Pick<NewTable, 'row' | 'column' | 'rows'>): Area {
  return { row, column, rows: rows.length + 1, columns: FIGURE_COLUMNS.length };
}

/** Makes sure that a column of ids holds what was written. */
export async function verifyIds(range: Excel.Range, rows: readonly TableRow[]): Promise<void> {
  range.load('values');
  await range.context.sync();
  const kept = rows.filter(({ id }, index) => range.values[index]?.[0] === id).length;
  if (kept === rows.length && range.values.length === rows.length) return;
  const message = `Excel kept ${kept} of ${rows.length} rows. All were taken out again: try once more.`;
  throw new WorkbookError('incomplete', message);
}

async function addTable({ sheet, name, ...table }: NewTable): Promise<void> {
  const made = sheet.tables.add(rangeOf(sheet, tableArea(table)), true);
  made.name = name;
  made.style = STYLE;
  const body = made.getDataBodyRange().load('rowCount');
  await sheet.context.sync();
  if (body.rowCount !== table.rows.length) {
    throw new WorkbookError(
      'incomplete',
      `Excel made a table of ${body.rowCount} rows instead of ${table.rows.length}.`,
    );
  }
}

/**
 * Writes figures as an Excel table into a free place: header, rows, links to the articles. Every row is verified. To
 * take it back is the caller's part.
 *
 * @throws {WorkbookError} where Excel fails
 * @example await makeTable({ sheet, name: 'Figures', row: 0, column: 0, rows }, {})
 */
export async function makeTable(table: NewTable, progress: Progress): Promise<void> {
  const { sheet, row, column, rows } = table;
  rangeOf(sheet, { ...tableArea(table), rows: 1 }).values = [FIGURE_COLUMNS.map(({ header }) => toCell(header))];
  await writeRows({ sheet, row: row + 1, column, columns: FIGURE_COLUMNS }, rows, progress);
  await addTable(table);
  await verifyIds(sheet.getRangeByIndexes(row + 1, column + ID_COLUMN, rows.length, 1), rows);
  for (const index of rowsToLink(rows, new Set())) {
    const address = rows[index]?.source;
    if (address) setLink(sheet.getRangeByIndexes(row + 1 + index, column + SOURCE_COLUMN, 1, 1), address);
  }
  await sheet.context.sync();
}
