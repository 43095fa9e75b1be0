import type { Box } from '../address/box';
import { intersection } from '../address/box';
import type { Cells } from './Cells';
import type { Engine } from './Engine';
import { growSheet } from './growSheet';
import type { RangeRef } from './RangeRef';
import type { Writes } from './Writes';

/** Pixels in a point. */
const PIXELS = 4 / 3;
const CHARACTER_PIXELS = 7.5;
const PADDING_PIXELS = 14;
const NARROWEST = 30;
const WIDEST = 1790;
/** Autofit looks at so many rows, as all of a long table would be slow. */
const LOOKED_AT = 2000;

const sum = (a: number, b: number): number => a + b;

/** Widths, heights and frozen panes. */
export class Layout {
  constructor(
    private readonly engine: Engine,
    private readonly writes: Writes,
    private readonly cells: Cells,
  ) {}

  /** The width of a column in points. */
  columnWidth(sheetId: string, column: number): number {
    return this.engine.sheet(sheetId).getColumnWidth(column) / PIXELS;
  }

  setColumnWidth({ sheetId, box }: RangeRef, points: number): void {
    this.writes.flush();
    const sheet = this.engine.sheet(sheetId);
    growSheet(sheet, 0, box.right);
    sheet.setColumnWidths(box.left, box.right - box.left + 1, Math.round(points * PIXELS));
  }

  rowHeight(sheetId: string, row: number): number {
    return this.engine.sheet(sheetId).getRowHeight(row) / PIXELS;
  }

  setRowHeight({ sheetId, box }: RangeRef, points: number): void {
    this.writes.flush();
    this.engine.sheet(sheetId).setRowHeightsForced(box.top, box.bottom - box.top + 1, Math.round(points * PIXELS));
  }

  /** How far the left edge of a column is from that of the sheet, in points. */
  leftOf(sheetId: string, column: number): number {
    return Array.from({ length: column }, (_, index) => this.columnWidth(sheetId, index)).reduce(sum, 0);
  }

  /** How far the upper edge of a row is from that of the sheet, in points. */
  topOf(sheetId: string, row: number): number {
    return Array.from({ length: row }, (_, index) => this.rowHeight(sheetId, index)).reduce(sum, 0);
  }

  /** Makes columns as wide as what they show. */
  autofitColumns(ref: RangeRef): void {
    const used = this.cells.used(ref.sheetId);
    const part = used && intersection(ref.box, used);
    if (!part) return;
    const looked: Box = { ...part, bottom: Math.min(part.bottom, part.top + LOOKED_AT - 1) };
    const texts = this.cells.texts({ sheetId: ref.sheetId, box: looked });
    const sheet = this.engine.sheet(ref.sheetId);
    for (let column = looked.left; column <= looked.right; column += 1) {
      const longest = Math.max(0, ...texts.map((row) => row[column - looked.left]?.length ?? 0));
      if (longest === 0) continue;
      const pixels = Math.round(longest * CHARACTER_PIXELS + PADDING_PIXELS);
      sheet.setColumnWidth(column, Math.min(Math.max(pixels, NARROWEST), WIDEST));
    }
  }

  /** How many rows and columns stand still. */
  frozen(sheetId: string): { rows: number; columns: number } {
    const { ySplit, xSplit } = this.engine.sheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.writes.flush();
    const sheet = this.engine.sheet(sheetId);
    if (rows === 0 && columns === 0) sheet.cancelFreeze();
    else {
      sheet.setFreeze({
        ySplit: rows,
        xSplit: columns,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      });
    }
  }
}
