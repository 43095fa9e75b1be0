import { addressOf, rangeOf } from './area';
import { cardOf } from './card';
import { runWhole, type Journal, type TakeBack } from './Journal';
import type { Progress } from './Progress';
import { supports } from './supports';
import { WorkbookError } from './WorkbookError';
import type { CellBlock } from '../model/cells';
import type { TableRow } from '../output/tableRow';

/** What goes into a cell of a block. */
export interface CellFill {
  /** Indexes in the block. */
  readonly row: number;
  readonly column: number;
  /** A number, or a formula that starts with `=`. */
  readonly content: number | string;
  /** The number format that it gets; null keeps the cell's own. */
  readonly format: string | null;
  /** The figure that a number comes from, for its card. */
  readonly figure: TableRow;
}

/** Cells written between two looks at a cancel. */
const STEP = 500;

const DOING = 'The cells were not filled';

const areaOf = ({ row, column, values }: CellBlock) => ({
  row,
  column,
  rows: values.length,
  columns: values[0]?.length ?? 1,
});

/** The labels have to say what they said when the fills were worked out, and the cells have to be blank still. */
function checkSame(block: CellBlock, fills: readonly CellFill[], now: Excel.Range): void {
  const targets = new Set(fills.map(({ row, column }) => `${row} ${column}`));
  for (const [row, cells] of block.values.entries()) {
    for (const [column, value] of cells.entries()) {
      const isTarget = targets.has(`${row} ${column}`);
      if (isTarget && now.formulas[row]?.[column] === '') continue;
      if (!isTarget && (typeof value !== 'string' || now.values[row]?.[column] === value)) continue;
      const where = addressOf(block.sheet, {
        row: block.row + row,
        column: block.column + column,
        rows: 1,
        columns: 1,
      });
      throw new WorkbookError('changed', `${where} has changed since the preview. Nothing was filled: preview again.`);
    }
  }
}

/** Empties cells that were blank. Only what is there is taken out: on a protected sheet nothing is. */
function emptyCells(sheetId: string, block: CellBlock, fills: readonly CellFill[]): TakeBack {
  return async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const now = rangeOf(sheet, areaOf(block)).load('formulas,numberFormat');
    await context.sync();
    for (const { row, column } of fills) {
      const cell = sheet.getRangeByIndexes(block.row + row, block.column + column, 1, 1);
      const format = block.formats[row]?.[column] ?? 'General';
      if (now.formulas[row]?.[column] !== '') cell.clear('Contents');
      if (now.numberFormat[row]?.[column] !== format) cell.numberFormat = [[format]];
    }
    await context.sync();
  };
}

function writeFill(sheet: Excel.Worksheet, block: CellBlock, { row, column, content, format, figure }: CellFill): void {
  const cell = sheet.getRangeByIndexes(block.row + row, block.column + column, 1, 1);
  if (format !== null) cell.numberFormat = [[format]];
  const shown = format ?? block.formats[row]?.[column] ?? 'General';
  if (typeof content === 'string') cell.formulas = [[content]];
  else if (supports('cards')) cell.valuesAsJson = [[cardOf(figure, content, shown)]];
  else cell.values = [[content]];
}

async function verify(now: Excel.Range, fills: readonly CellFill[]): Promise<void> {
  now.load('formulas');
  await now.context.sync();
  const kept = fills.filter(({ row, column }) => now.formulas[row]?.[column] !== '').length;
  if (kept === fills.length) return;
  const message = `Excel kept ${kept} of ${fills.length} cells. All were emptied again: try once more.`;
  throw new WorkbookError('incomplete', message);
}

async function fill(
  context: Excel.RequestContext,
  journal: Journal,
  block: CellBlock,
  fills: readonly CellFill[],
  { onProgress, signal }: Progress,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(block.sheet).load('isNullObject,id');
  await context.sync();
  if (sheet.isNullObject) {
    throw new WorkbookError('gone', `There is no sheet ${block.sheet} any more. Select a grid and preview again.`);
  }
  const now = rangeOf(sheet, areaOf(block)).load('values,formulas');
  await context.sync();
  checkSame(block, fills, now);
  journal.note(emptyCells(sheet.id, block, fills));
  for (let start = 0; start < fills.length; start += STEP) {
    signal?.throwIfAborted();
    context.application.suspendApiCalculationUntilNextSync();
    const part = fills.slice(start, start + STEP);
    for (const one of part) writeFill(sheet, block, one);
    await context.sync();
    onProgress?.(start + part.length, fills.length);
  }
  signal?.throwIfAborted();
  await verify(now, fills);
}

/**
 * Fills blank cells of a block that was read before. Nothing is written where a cell is no longer blank or a label has
 * changed; all cells are filled, or none.
 *
 * @returns How many cells were filled.
 * @throws {WorkbookError} what was in the way or went wrong; then nothing was changed
 * @throws the signal's reason, once it is aborted
 * @example await fillCells(block, [{ row: 1, column: 1, content: 519, format: '#,##0', figure }]) // 1
 */
export async function fillCells(
  block: CellBlock,
  fills: readonly CellFill[],
  progress: Progress = {},
): Promise<number> {
  await runWhole(
    DOING,
    () => addressOf(block.sheet, areaOf(block)),
    (context, journal) => fill(context, journal, block, fills, progress),
  );
  return fills.length;
}
