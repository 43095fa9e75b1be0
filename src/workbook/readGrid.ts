import type { CellBlock } from '../model/cells';
import { rangeOf } from './area';
import { readSelection } from './readSelection';
import { runExcel } from './runExcel';

/** A selected block with what tells its blank cells from those that a formula leaves empty. */
export interface SelectedGrid extends CellBlock {
  readonly blank: readonly (readonly boolean[])[];
}

/**
 * The selected block as a grid to fill.
 *
 * @throws {WorkbookError} `selection` where the cells are empty or not one block
 * @example (await readGrid()).blank[1]?.[1] // true
 */
export async function readGrid(): Promise<SelectedGrid> {
  const block = await readSelection();
  const area = {
    row: block.row,
    column: block.column,
    rows: block.values.length,
    columns: block.values[0]?.length ?? 1,
  };
  return runExcel('The grid was not read', async (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(block.sheet), area).load('formulas');
    await context.sync();
    return { ...block, blank: range.formulas.map((cells) => cells.map((cell) => cell === '')) };
  });
}
