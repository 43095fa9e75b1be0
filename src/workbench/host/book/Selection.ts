import type { IRange } from '@univerjs/core';
import { ScrollToCellOperation } from '@univerjs/sheets';
import type { Box } from '../address/box';
import type { Cells } from './Cells';
import type { Engine } from './Engine';
import type { RangeRef } from './RangeRef';

/** What is selected in the active sheet. */
export class Selection {
  constructor(
    private readonly engine: Engine,
    private readonly cells: Cells,
  ) {}

  /** The selected blocks; the first cell where nothing was selected yet. */
  ranges(): RangeRef[] {
    const sheet = this.engine.workbook.getActiveSheet();
    const list = sheet.getSelection()?.getActiveRangeList() ?? [];
    const sheetId = sheet.getSheetId();
    if (list.length === 0) return [{ sheetId, box: FIRST_CELL }];
    return list.map((range) => ({ sheetId, box: boxOf(range.getRange()) }));
  }

  activeCell(): RangeRef {
    const sheet = this.engine.workbook.getActiveSheet();
    const cell = sheet.getSelection()?.getCurrentCell();
    const sheetId = sheet.getSheetId();
    if (!cell) return { sheetId, box: FIRST_CELL };
    const { actualRow: row, actualColumn: column } = cell;
    return { sheetId, box: { top: row, left: column, bottom: row, right: column } };
  }

  /** Selects cells of a sheet that comes to the front, and scrolls no further than the first one comes into sight. */
  select(ref: RangeRef): void {
    const range = this.cells.facade(ref);
    this.engine.sheet(ref.sheetId).activate();
    if (!range) return;
    range.activate();
    const { startRow, startColumn } = range.getRange();
    const first = { startRow, startColumn, endRow: startRow, endColumn: startColumn };
    this.engine.commands.syncExecuteCommand(ScrollToCellOperation.id, { unitId: this.engine.unitId, range: first });
  }
}

const FIRST_CELL: Box = { top: 0, left: 0, bottom: 0, right: 0 };

/** A range of the engine's as a block. */
export const boxOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Box => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});
