import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Box } from '../address/box';
import { shownFormula } from '../values/formulaText';
import type { Cells } from './Cells';
import type { Engine } from './Engine';

/** A formula as it reads some rows further down. */
type Moved = (formula: string, rows: number) => string;

/** The formula in the first row of a column that is calculated as a whole: each row has it, relative to its place. */
function calculation(formulas: readonly string[], moved: Moved): string | undefined {
  const [first = ''] = formulas;
  return first !== '' && formulas.every((formula, row) => moved(first, row) === formula) ? first : undefined;
}

/**
 * Fills down the columns of a table that grew which are calculated as a whole, as Excel does. What stands in the new
 * rows already stays.
 *
 * @param before The table's header row and body as they were.
 * @example fillCalculated(engine, cells, sheetId, { top: 0, left: 0, bottom: 3, right: 2 }, table.box)
 */
export function fillCalculated(engine: Engine, cells: Cells, sheetId: string, before: Box, after: Box): void {
  if (after.bottom <= before.bottom) return;
  const lexer = engine.injector.get(LexerTreeBuilder);
  const moved: Moved = (formula, rows) => (rows === 0 ? formula : lexer.moveFormulaRefOffset(formula, 0, rows));
  const top = before.top + 1;
  for (let column = Math.max(before.left, after.left); column <= Math.min(before.right, after.right); column += 1) {
    const body = { sheetId, box: { top, bottom: before.bottom, left: column, right: column } };
    const formulas = (cells.facade(body)?.getFormulas() ?? []).map(([formula = '']) => formula);
    const formula = calculation(formulas, moved);
    if (formula === undefined) continue;
    const below = { sheetId, box: { ...body.box, top: before.bottom + 1, bottom: after.bottom } };
    const filled = cells.formulas(below).map(([standing], row) => {
      return [standing === '' ? shownFormula(moved(formula, before.bottom + 1 + row - top)) : null];
    });
    cells.write(below, filled);
  }
}
