import type { SheetCell, WrittenRow } from '../../../model/dataset';
import type { CellWrite } from '../../../dataset/merge/TableWrites';
import { chunkRows } from '../../chunks';
import { columnOf, type OpenTable } from '../../figureTables';
import type { Journal } from '../../Journal';
import type { Progress } from '../../Progress';
import { toCell } from '../../toCell';
import { renewCards } from './renewCards';
import { renewLinks } from './renewLinks';

/** A cell of a sheet and what it is to hold. */
interface Placed {
  readonly row: number;
  readonly column: number;
  readonly content: SheetCell;
}

/** Cells below each other that are written at once. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Placed[];
}

/** Bytes that a block takes beside what is in it. */
const BLOCK_BYTES = 150;

/** What is handed to Excel: a formula as it was, any other text so that it is none. */
function written(content: SheetCell): string | number | boolean {
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' ? toCell(content) : content;
}

function place(open: OpenTable, writes: readonly CellWrite[], what: (write: CellWrite) => SheetCell): Placed[] {
  return writes
    .flatMap((write): Placed[] => {
      const column = columnOf(open, write.header);
      return column === null ? [] : [{ row: open.row + 1 + write.index, column, content: what(write) }];
    })
    .sort((a, b) => a.column - b.column || a.row - b.row);
}

/** Gathers cells that stand below each other. */
function blocksOf(cells: readonly Placed[]): Block[] {
  const blocks: { row: number; column: number; cells: Placed[] }[] = [];
  for (const cell of cells) {
    const last = blocks.at(-1);
    if (last?.column === cell.column && last.row + last.cells.length === cell.row) last.cells.push(cell);
    else blocks.push({ row: cell.row, column: cell.column, cells: [cell] });
  }
  return blocks;
}

/** Cells in stretches that fit a request. */
function chunksOf(cells: readonly Placed[]): Placed[][] {
  const values = cells.map(({ content }) => [written(content)]);
  return chunkRows(values, BLOCK_BYTES).map(({ start, end }) => cells.slice(start, end));
}

const rangeOf = (sheet: Excel.Worksheet, { row, column, cells }: Block): Excel.Range =>
  sheet.getRangeByIndexes(row, column, cells.length, 1);

/** Gives cells back what they held. Only those that differ: on a protected sheet nothing was written, nor could be. */
async function restore(context: Excel.RequestContext, sheetId: string, chunk: readonly Placed[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const read = blocksOf(chunk).map((block) => ({ block, range: rangeOf(sheet, block).load('formulas') }));
  await context.sync();
  for (const { block, range } of read) {
    const held = ({ content }: Placed) => (typeof content === 'object' ? content.formula : content);
    if (block.cells.every((cell, index) => range.formulas[index]?.[0] === held(cell))) continue;
    range.formulas = block.cells.map(({ content }) => [written(content)]);
  }
  await context.sync();
}

/**
 * Writes single cells of a table, those below each other at once. Formats stay as they are. Links and cards follow
 * what is written.
 *
 * @param rows Rows by id as the cards are to tell of them.
 * @throws the signal's reason, once it is aborted
 * @example await writeCells(open, plan.cells, rows, journal, progress)
 */
export async function writeCells(
  open: OpenTable,
  writes: readonly CellWrite[],
  rows: ReadonlyMap<string, WrittenRow>,
  journal: Journal,
  { onProgress, signal }: Progress,
): Promise<void> {
  const { sheet, sheetId } = open;
  for (const chunk of chunksOf(place(open, writes, ({ was }) => was))) {
    journal.note((context) => restore(context, sheetId, chunk));
  }
  const renewals = [await renewLinks(open, writes, journal), await renewCards(open, writes, rows, journal)];
  let done = 0;
  for (const chunk of chunksOf(place(open, writes, ({ value }) => value))) {
    signal?.throwIfAborted();
    sheet.context.application.suspendApiCalculationUntilNextSync();
    for (const block of blocksOf(chunk)) {
      rangeOf(sheet, block).values = block.cells.map(({ content }) => [written(content)]);
    }
    await sheet.context.sync();
    done += chunk.length;
    onProgress?.(done, writes.length);
  }
  signal?.throwIfAborted();
  for (const renew of renewals) renew();
  await sheet.context.sync();
}
