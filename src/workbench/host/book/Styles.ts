import type { IStyleData, Nullable } from '@univerjs/core';
import type { Box } from '../address/box';
import { intersection, isWholeColumns, isWholeRows } from '../address/box';
import type { CellPatch, StyleChange } from '../values/StyleChange';
import type { Cells } from './Cells';
import type { Engine } from './Engine';
import type { RangeRef } from './RangeRef';
import type { Writes } from './Writes';

/** The look of cells. */
export class Styles {
  constructor(
    private readonly engine: Engine,
    private readonly writes: Writes,
    private readonly cells: Cells,
  ) {}

  /** Changes the look of cells; what the change does not name stays, null takes a property away. */
  apply(ref: RangeRef, style: StyleChange): void {
    const patch: CellPatch = { s: style };
    for (const { row, column } of this.#cellsOf(ref)) this.writes.add(ref.sheetId, row, column, patch);
    if (isWholeColumns(ref.box)) this.#styleColumns(ref, style);
  }

  /** Takes all formats of the cells away. */
  clear(ref: RangeRef): void {
    for (const { row, column } of this.existing(ref)) this.writes.add(ref.sheetId, row, column, { s: null });
    this.writes.flush();
  }

  /** What all cells of a range have in common, or null where they differ, as Excel answers. */
  common<T>(ref: RangeRef, look: (style: Nullable<IStyleData>) => T): T | null {
    this.writes.flush();
    const sheet = this.engine.sheet(ref.sheetId).getSheet();
    const styles = this.engine.workbook.getWorkbook().getStyles();
    const matrix = sheet.getCellMatrix();
    let answer: T | undefined;
    for (const { row, column } of this.#cellsOf(ref)) {
      const value = look(styles.getStyleByCell(matrix.getValue(row, column)));
      if (answer === undefined) answer = value;
      else if (answer !== value) return null;
    }
    return answer ?? look(undefined);
  }

  /** The cells of a range that are more than blank: a whole column has a million others. */
  existing({ sheetId, box }: RangeRef): { row: number; column: number }[] {
    this.writes.flush();
    const found: { row: number; column: number }[] = [];
    this.engine
      .sheet(sheetId)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column) => {
        if (row >= box.top && row <= box.bottom && column >= box.left && column <= box.right) {
          found.push({ row, column });
        }
      });
    return found;
  }

  /** The cells to style: all of a bounded range, the used ones of whole rows and columns. */
  *#cellsOf({ sheetId, box }: RangeRef): Generator<{ row: number; column: number }> {
    const isBounded = !isWholeColumns(box) && !isWholeRows(box);
    const part: Box | undefined = isBounded ? box : intersection(box, this.cells.used(sheetId) ?? ORIGIN);
    if (!part) return;
    for (let row = part.top; row <= part.bottom; row += 1) {
      for (let column = part.left; column <= part.right; column += 1) yield { row, column };
    }
  }

  #styleColumns({ sheetId, box }: RangeRef, style: StyleChange): void {
    this.writes.flush();
    const sheet = this.engine.sheet(sheetId);
    if (box.right >= sheet.getMaxColumns()) return;
    for (let column = box.left; column <= box.right; column += 1) {
      const old = sheet.getColumnDefaultStyle(column);
      sheet.setColumnDefaultStyle(column, { ...(typeof old === 'object' ? old : {}), ...withoutNulls(style) });
    }
  }
}

const ORIGIN: Box = { top: 0, left: 0, bottom: 0, right: 0 };

/** A change of look that only adds. */
const withoutNulls = (style: StyleChange): IStyleData =>
  Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null));
