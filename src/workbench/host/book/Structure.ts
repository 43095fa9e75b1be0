import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from '@univerjs/sheets';
import type { Box } from '../address/box';
import {
  columnsOf,
  contains,
  intersection,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rowsOf,
} from '../address/box';
import { invalidOperation } from '../objects/HostError';
import type { Engine } from './Engine';
import type { RangeRef } from './RangeRef';
import type { Selection } from './Selection';
import { shiftedTable } from './shiftedTable';
import type { Tables } from './Tables';
import type { Writes } from './Writes';

/** Where cells go, or come from, when others are inserted or deleted. */
export type Shift = 'Down' | 'Right' | 'Up' | 'Left';

const COMMANDS: Readonly<Record<Shift, string>> = {
  Down: InsertRangeMoveDownCommand.id,
  Right: InsertRangeMoveRightCommand.id,
  Up: DeleteRangeMoveUpCommand.id,
  Left: DeleteRangeMoveLeftCommand.id,
};

/** Inserts and deletes cells, which shifts others. */
export class Structure {
  constructor(
    private readonly engine: Engine,
    private readonly writes: Writes,
    private readonly tables: Tables,
    private readonly selection: Selection,
  ) {}

  /**
   * Shifts cells to make or to close a gap of the size of the range.
   *
   * @throws HostError InvalidOperation when this would tear a table apart
   */
  async shift(ref: RangeRef, shift: Shift): Promise<void> {
    this.writes.flush();
    const { sheetId, box } = ref;
    const sheet = this.engine.sheet(sheetId);
    this.#checkTables(ref, shift);
    if (isWholeRows(box)) {
      if (shift === 'Down') sheet.insertRowsBefore(box.top, rowsOf(box));
      else sheet.deleteRows(box.top, rowsOf(box));
    } else if (isWholeColumns(box)) {
      if (shift === 'Right') sheet.insertColumnsBefore(box.left, columnsOf(box));
      else sheet.deleteColumns(box.left, columnsOf(box));
    } else {
      const range = { startRow: box.top, endRow: box.bottom, startColumn: box.left, endColumn: box.right };
      const { unitId } = this.engine;
      const moved = this.#shiftedTables(ref, shift);
      const [selected] = this.selection.ranges();
      await this.engine.commands.executeCommand(COMMANDS[shift], { unitId, subUnitId: sheetId, range });
      // The engine selects what it shifted, as after a step of the user's.
      if (selected) this.selection.select(selected);
      for (const [id, place] of moved) await this.tables.place(id, place);
    }
  }

  /** The tables that are elsewhere or of another size then: the engine sees to that for whole rows and columns only. */
  #shiftedTables({ sheetId, box }: RangeRef, shift: Shift): [id: string, box: Box][] {
    if (shift === 'Left' || shift === 'Right') return [];
    return this.tables
      .all()
      .filter((table) => table.sheetId === sheetId)
      .map((table): [Box, [string, Box]] => [table.box, [table.id, shiftedTable(table.box, box, shift)]])
      .filter(([before, [, after]]) => before.top !== after.top || before.bottom !== after.bottom)
      .map(([, moved]) => moved);
  }

  /** Cells of a table move together or not at all. */
  #checkTables({ sheetId, box }: RangeRef, shift: Shift): void {
    if (isWholeRows(box) || isWholeColumns(box)) return;
    const isVertical = shift === 'Down' || shift === 'Up';
    const moved: Box = isVertical ? { ...box, bottom: MAX_ROWS - 1 } : { ...box, right: MAX_COLUMNS - 1 };
    const torn = this.tables
      .all()
      .find(
        (table) =>
          table.sheetId === sheetId &&
          intersection(table.box, moved) &&
          !contains(alongWith(box, isVertical), table.box),
      );
    if (torn) throw invalidOperation(`this would shift cells in a table (${torn.name})`);
  }
}

/** The rows or columns in which the shifted cells lie, from end to end. */
const alongWith = (box: Box, isVertical: boolean): Box =>
  isVertical
    ? { top: 0, bottom: MAX_ROWS - 1, left: box.left, right: box.right }
    : { left: 0, right: MAX_COLUMNS - 1, top: box.top, bottom: box.bottom };
