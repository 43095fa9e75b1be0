import type { Column } from '../output/column';
import type { TableRow } from '../output/tableRow';
import { cardOf } from './card';
import { chunkRows, type Chunk } from './chunks';
import { cellOf, formatOf, formatRuns } from './figureCells';
import type { Progress } from './Progress';
import { supports } from './supports';

/** Where rows go, and which of their columns. */
export interface Target {
  readonly sheet: Excel.Worksheet;
  /** Indexes of the first cell. */
  readonly row: number;
  readonly column: number;
  /** Columns of the sheet that stand beside each other. */
  readonly columns: readonly Column<TableRow>[];
}

/** In larger tables the cards would outweigh the workbook. */
export const MOST_CARDS = 5000;

/** Bytes that a card adds to a row, about. */
const CARD_BYTES = 1500;

/** The column whose numbers carry cards: the one that formulas sum. */
export const CARD_COLUMN = 'StdValue';

function setFormats({ sheet, row, column, columns }: Target, rows: readonly TableRow[]): void {
  for (const run of formatRuns(columns, rows)) {
    const range = sheet.getRangeByIndexes(row, column + run.column, rows.length, run.columns);
    // One format for all cells is given as it is; the types know only of a grid of them.
    Object.assign(range, { numberFormat: run.formats });
  }
}

function setCards({ sheet, row, column, columns }: Target, rows: readonly TableRow[]): void {
  const place = columns.findIndex(({ header }) => header === CARD_COLUMN);
  const shown = columns[place];
  if (shown === undefined) return;
  for (const [index, figure] of rows.entries()) {
    if (figure.stdValue === null) continue;
    const cell = sheet.getRangeByIndexes(row + index, column + place, 1, 1);
    cell.valuesAsJson = [[cardOf(figure, figure.stdValue, formatOf(shown, figure))]];
  }
}

async function writeChunk(target: Target, rows: readonly TableRow[], { start, end }: Chunk, withCards: boolean) {
  const { sheet, column, columns } = target;
  const part = rows.slice(start, end);
  const row = target.row + start;
  // Until the next sync only: the workbook's own way of calculating is not touched.
  sheet.context.application.suspendApiCalculationUntilNextSync();
  // Formats first: a number written into a cell that is formatted as text would become one.
  setFormats({ ...target, row }, part);
  sheet.getRangeByIndexes(row, column, part.length, columns.length).values = part.map((figure) =>
    columns.map((one) => cellOf(one, figure)),
  );
  if (withCards) setCards({ ...target, row }, part);
  await sheet.context.sync();
}

/**
 * Writes rows of figures into a free place, piece by piece, each small enough for Excel.
 *
 * @throws the signal's reason, once it is aborted
 * @example await writeRows({ sheet, row: 1, column: 0, columns: FIGURE_COLUMNS }, rows)
 */
export async function writeRows(
  target: Target,
  rows: readonly TableRow[],
  { onProgress, signal }: Progress = {},
): Promise<void> {
  const withCards = rows.length <= MOST_CARDS && supports('cards');
  const cells = rows.map((row) => target.columns.map((column) => column.read(row)));
  for (const chunk of chunkRows(cells, withCards ? CARD_BYTES : 0)) {
    signal?.throwIfAborted();
    await writeChunk(target, rows, chunk, withCards);
    onProgress?.(chunk.end, rows.length);
  }
  signal?.throwIfAborted();
}
