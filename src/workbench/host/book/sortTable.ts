import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { ReorderRangeCommand } from '@univerjs/sheets';
import { shownFormula } from '../values/formulaText';
import type { Cells } from './Cells';
import type { Engine } from './Engine';
import { sortedRows, type SortField } from './sortedRows';
import type { TableEntry } from './TableEntry';
import { rangeOf } from './TableEntry';

/**
 * Sorts the rows of a table. Cells go with all that they have, and what formulas refer to goes as when they are copied,
 * as in Excel.
 *
 * @example await sortTable(engine, cells, table, [{ key: 2, ascending: false }], false)
 */
export async function sortTable(
  engine: Engine,
  cells: Cells,
  { sheetId, box }: TableEntry,
  fields: readonly SortField[],
  matchesCase: boolean,
): Promise<void> {
  const body = { sheetId, box: { ...box, top: box.top + 1 } };
  const { top, left } = body.box;
  const order = sortedRows(cells.values(body), fields, matchesCase);
  if (order.every((from, to) => from === to)) return;
  const formulas = cells.facade(body)?.getFormulas() ?? [];
  const lexer = engine.injector.get(LexerTreeBuilder);
  await engine.commands.executeCommand(ReorderRangeCommand.id, {
    unitId: engine.unitId,
    subUnitId: sheetId,
    range: rangeOf(body.box),
    order: Object.fromEntries(order.map((from, to) => [top + to, top + from])),
  });
  for (const [to, from] of order.entries()) {
    for (const [column, formula] of (formulas[from] ?? []).entries()) {
      if (formula === '') continue;
      const place = { top: top + to, bottom: top + to, left: left + column, right: left + column };
      const moved = to === from ? formula : lexer.moveFormulaRefOffset(formula, 0, to - from);
      cells.write({ sheetId, box: place }, [[shownFormula(moved)]]);
    }
  }
}
