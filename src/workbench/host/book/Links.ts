import type { ICellData, Nullable } from '@univerjs/core';
import { cellValue } from '../values/cellValue';
import type { Cells } from './Cells';
import type { Engine } from './Engine';
import type { RangeRef } from './RangeRef';
import type { Styles } from './Styles';
import type { Writes } from './Writes';

/** A hyperlink as `Range.hyperlink` has it. */
export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

const KEY = 'ingotLink';
const LINK_LOOK = { cl: { rgb: '#0563C1' }, ul: { s: 1 } };
const PLAIN_LOOK = { cl: null, ul: null };

/** Hyperlinks. They ride on their cells, so numbers stay numbers, and moving or undoing takes them along. */
export class Links {
  constructor(
    private readonly engine: Engine,
    private readonly writes: Writes,
    private readonly cells: Cells,
    private readonly styles: Styles,
  ) {}

  /** The link of the first cell of a range. */
  of({ sheetId, box }: RangeRef): CellLink | null {
    const cell = this.cells.cellAt(sheetId)(box.top, box.left);
    const link = linkOf(cell);
    return link && { ...link, textToDisplay: String(cellValue(cell)) };
  }

  /** Gives every cell of a range a link; the text to show replaces what stands there, or fills an empty cell. */
  set(ref: RangeRef, link: CellLink): void {
    const { textToDisplay, ...stored } = link;
    const first = { sheetId: ref.sheetId, box: { ...ref.box, bottom: ref.box.top, right: ref.box.left } };
    // Reading writes out what is queued, and that is slow: only where it matters.
    const isEmpty = (): boolean => this.cells.values(first)[0]?.[0] === '';
    const text = textToDisplay ?? (isEmpty() ? (link.address ?? link.documentReference) : undefined);
    if (text !== undefined) this.cells.write(first, `'${text}`);
    for (let row = ref.box.top; row <= ref.box.bottom; row += 1) {
      for (let column = ref.box.left; column <= ref.box.right; column += 1) {
        this.writes.add(ref.sheetId, row, column, {
          custom: { ...this.writes.customOf(ref.sheetId, row, column), [KEY]: stored },
          s: LINK_LOOK,
        });
      }
    }
  }

  /** Takes the links of a range away. */
  clear(ref: RangeRef): void {
    for (const { row, column } of this.styles.existing(ref)) {
      if (!linkOf(this.#raw(ref.sheetId, row, column))) continue;
      const others = Object.entries(this.writes.customOf(ref.sheetId, row, column)).filter(([key]) => key !== KEY);
      const custom = others.length > 0 ? Object.fromEntries(others) : null;
      this.writes.add(ref.sheetId, row, column, { custom, s: PLAIN_LOOK });
    }
    this.writes.flush();
  }

  /** Every link of a sheet, with its place. */
  all(sheetId: string): { row: number; column: number; link: CellLink }[] {
    this.writes.flush();
    const found: { row: number; column: number; link: CellLink }[] = [];
    this.engine
      .sheet(sheetId)
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const link = linkOf(cell);
        if (link) found.push({ row, column, link });
      });
    return found;
  }

  #raw(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.engine.sheet(sheetId).getSheet().getCellMatrix().getValue(row, column);
  }
}

/** The link that rides on a cell. */
function linkOf(cell: Nullable<ICellData>): CellLink | null {
  const link: unknown = cell?.custom?.[KEY];
  return typeof link === 'object' && link !== null ? link : null;
}
