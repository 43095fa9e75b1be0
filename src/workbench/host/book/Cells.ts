import type { ICellData, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FRange } from '@univerjs/sheets/facade';
import type { Box } from '../address/box';
import { columnsOf, intersection, rowsOf } from '../address/box';
import { invalidArgument } from '../objects/HostError';
import type { CellValue, ValueKind } from '../values/cellValue';
import { cellValue, valueKind } from '../values/cellValue';
import { cellPatch } from '../values/cellPatch';
import type { CellPatch } from '../values/StyleChange';
import { shownFormula } from '../values/formulaText';
import { eachWritten } from './eachWritten';
import type { Engine } from './Engine';
import { grown, holdsSomething, isInside } from './filledCells';
import type { RangeRef } from './RangeRef';
import type { Writes } from './Writes';

/** Reads and writes what stands in cells. */
export class Cells {
  readonly #model: FormulaDataModel;

  constructor(
    private readonly engine: Engine,
    private readonly writes: Writes,
  ) {
    this.#model = engine.injector.get(FormulaDataModel);
  }

  values(ref: RangeRef): CellValue[][] {
    return this.#grid(ref, (cell) => cellValue(cell));
  }

  kinds(ref: RangeRef): ValueKind[][] {
    return this.#grid(ref, valueKind);
  }

  /** The formulas, and the values of cells that have none. */
  formulas(ref: RangeRef): CellValue[][] {
    const { top, left } = ref.box;
    const formulas = this.facade(ref)?.getFormulas() ?? [];
    return this.#grid(ref, (cell, row, column) => {
      const formula = formulas[row - top]?.[column - left] ?? '';
      return formula === '' ? cellValue(cell) : shownFormula(formula);
    });
  }

  /** What one sees in the cells. */
  texts(ref: RangeRef): string[][] {
    const { top, left } = ref.box;
    const shown = this.facade(ref)?.getDisplayValues() ?? [];
    return this.#grid(ref, (cell, row, column) => {
      const value = cellValue(cell);
      if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
      return value === '' ? '' : (shown[row - top]?.[column - left] ?? String(value));
    });
  }

  formats(ref: RangeRef): string[][] {
    const { top, left } = ref.box;
    const formats = this.facade(ref)?.getNumberFormats() ?? [];
    return this.#grid(ref, (_cell, row, column) => {
      const format = formats[row - top]?.[column - left] ?? '';
      return format === '' ? 'General' : format;
    });
  }

  /**
   * Writes values or formulas: one for all cells, or a grid of the range's size; `null` leaves a cell as it is.
   *
   * @throws HostError InvalidArgument when the grid has another size
   */
  write(ref: RangeRef, values: unknown): void {
    const { sheetId } = ref;
    const formatOf = this.#formats(sheetId);
    eachWritten(ref, values, (value, row, column) => {
      // What Excel reads as a percentage or a date formats a cell, unless the cell has a format already.
      const format = typeof value === 'string' ? formatOf(row, column) : undefined;
      const patch = cellPatch(value, format === '@');
      if (patch?.s && format !== undefined) delete patch.s;
      if (patch) this.writes.add(sheetId, row, column, patch);
    });
  }

  /** Gives cells a number format, one for all or a grid. */
  writeFormats(ref: RangeRef, formats: unknown): void {
    const known = new Map<string, CellPatch>();
    eachWritten(ref, formats, (format, row, column) => {
      if (format === null || format === undefined) return;
      if (typeof format !== 'string') throw invalidArgument('numberFormat');
      const patch = known.get(format) ?? { s: { n: format === 'General' ? null : { pattern: format } } };
      known.set(format, patch);
      this.writes.add(ref.sheetId, row, column, patch);
    });
  }

  /** The used part of a sheet, or of a block of it: from the first to the last cell that holds something. */
  used(sheetId: string, isValuesOnly = false, within?: Box): Box | undefined {
    this.writes.flush();
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const matrix = this.engine.sheet(sheetId).getSheet().getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (within && !isInside(within, row, column)) return;
      if (!holdsSomething(cell, isValuesOnly)) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
    return bottom < 0 ? undefined : { top, left, bottom, right };
  }

  /** Whether something stands in a range. */
  isOccupied({ sheetId, box }: RangeRef): boolean {
    this.writes.flush();
    let isOccupied = false;
    const matrix = this.engine.sheet(sheetId).getSheet().getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (isInside(box, row, column) && holdsSomething(cell, true)) isOccupied = true;
      return !isOccupied;
    });
    return isOccupied;
  }

  /** The block around a range up to empty rows and columns. */
  region(sheetId: string, start: Box): Box {
    const cellAt = this.cellAt(sheetId);
    const isFilled = (row: number, column: number): boolean => cellValue(cellAt(row, column)) !== '';
    let box = start;
    for (let wider = grown(box, isFilled); wider !== box; wider = grown(box, isFilled)) box = wider;
    return box;
  }

  /** Where the formula in the first cell of a range spilled to. */
  spillArea({ sheetId, box }: RangeRef): Box | undefined {
    this.writes.flush();
    const area = this.#model.getArrayFormulaRange()[this.engine.unitId]?.[sheetId]?.[box.top]?.[box.left];
    return area
      ? { top: area.startRow, left: area.startColumn, bottom: area.endRow, right: area.endColumn }
      : undefined;
  }

  /** The engine's range of the cells, cut to the size of its sheet. */
  facade({ sheetId, box }: RangeRef): FRange | undefined {
    this.writes.flush();
    const sheet = this.engine.sheet(sheetId);
    const size = { top: 0, left: 0, bottom: sheet.getMaxRows() - 1, right: sheet.getMaxColumns() - 1 };
    const there = intersection(box, size);
    return there && sheet.getRange(there.top, there.left, rowsOf(there), columnsOf(there));
  }

  /** One cell of the engine's, with what spilled into it. */
  cellAt(sheetId: string): (row: number, column: number) => Nullable<ICellData> {
    this.writes.flush();
    const matrix = this.engine.sheet(sheetId).getSheet().getCellMatrix();
    const spilled = this.#model.getArrayFormulaCellData()[this.engine.unitId]?.[sheetId];
    return (row, column) => {
      const own = matrix.getValue(row, column);
      const fromElsewhere = spilled?.[row]?.[column];
      return fromElsewhere && !own?.f && !own?.si ? fromElsewhere : own;
    };
  }

  #grid<T>({ sheetId, box }: RangeRef, look: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const cellAt = this.cellAt(sheetId);
    const rows: T[][] = [];
    for (let row = box.top; row <= box.bottom; row += 1) {
      const cells: T[] = [];
      for (let column = box.left; column <= box.right; column += 1) cells.push(look(cellAt(row, column), row, column));
      rows.push(cells);
    }
    return rows;
  }

  /** Looks up number formats, also those that still wait to be written. */
  #formats(sheetId: string): (row: number, column: number) => string | undefined {
    const matrix = this.engine.sheet(sheetId).getSheet().getCellMatrix();
    const styles = this.engine.workbook.getWorkbook().getStyles();
    return (row, column) => {
      const waiting = this.writes.waitingFor(sheetId, row, column)?.s;
      if (typeof waiting === 'object' && waiting?.n !== undefined) return waiting.n?.pattern;
      return styles.getStyleByCell(matrix.getValue(row, column))?.n?.pattern;
    };
  }
}
