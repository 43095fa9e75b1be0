import type { IMutationInfo, IObjectMatrixPrimitiveType, ICellData, Nullable } from '@univerjs/core';
import { IUndoRedoService, ObjectMatrix } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { CellPatch } from '../values/StyleChange';
import type { Engine } from './Engine';
import { growSheet } from './growSheet';

/** Changes of cells, by row and column. */
type CellChanges = Record<number, Record<number, CellPatch | null>>;

/** Changes that wait for a sheet, and how far they reach. */
interface Waiting {
  readonly cells: CellChanges;
  count: number;
  lastRow: number;
  lastColumn: number;
}

/** Above this many changed cells a write cannot be undone, and neither can what was before it: Excel does the same. */
const UNDO_LIMIT = 250_000;

/** Write-only requests that follow each other closely become one change of the sheet, up to so many cells … */
const ENOUGH_CELLS = 500_000;
/** … and for so long. */
const PAUSE_MS = 25;

/**
 * Changes of cells on their way to the engine. The client library cuts a large write into pieces, and every change
 * makes the engine look through the whole sheet, so changes wait here until someone looks, and go as one.
 */
export class Writes {
  readonly #waiting = new Map<string, Waiting>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isFlushing = false;
  #afterFlush: (() => void)[] = [];

  constructor(private readonly engine: Engine) {}

  /** Whether what is being written just now comes from an add-in's request. */
  get isFlushing(): boolean {
    return this.#isFlushing;
  }

  /** Queues a change of one cell; later changes of the same cell go on top. */
  add(sheetId: string, row: number, column: number, patch: CellPatch): void {
    const waiting = this.#of(sheetId);
    const cells = (waiting.cells[row] ??= {});
    const before = cells[column];
    if (!before) waiting.count += 1;
    cells[column] = before ? merged(before, patch) : patch;
    waiting.lastRow = Math.max(waiting.lastRow, row);
    waiting.lastColumn = Math.max(waiting.lastColumn, column);
  }

  /** Queues that a cell is blank again: nothing in it, no format, no link. */
  blank(sheetId: string, row: number, column: number): void {
    const waiting = this.#of(sheetId);
    const cells = (waiting.cells[row] ??= {});
    if (!(column in cells)) waiting.count += 1;
    cells[column] = null;
  }

  /** The change that waits for a cell, if one does. */
  waitingFor(sheetId: string, row: number, column: number): CellPatch | null | undefined {
    return this.#waiting.get(sheetId)?.cells[row]?.[column];
  }

  /** What rides on a cell: its link, its card. */
  customOf(sheetId: string, row: number, column: number): Readonly<Record<string, unknown>> {
    const waiting = this.waitingFor(sheetId, row, column);
    if (waiting === null) return {};
    if (waiting?.custom !== undefined) return waiting.custom ?? {};
    return this.engine.sheet(sheetId).getSheet().getCellMatrix().getValue(row, column)?.custom ?? {};
  }

  /** Writes what waits, each sheet in one go. */
  flush(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.size === 0) return;
    const all = [...this.#waiting];
    this.#waiting.clear();
    this.#isFlushing = true;
    try {
      for (const [sheetId, waiting] of all) this.#write(sheetId, waiting);
    } finally {
      this.#isFlushing = false;
      this.#tellFlushed();
    }
  }

  /** Calls back once nothing waits any more: at once, or after the next writing. */
  whenFlushed(then: () => void): void {
    if (this.#waiting.size === 0) then();
    else this.#afterFlush.push(then);
  }

  /** Writes what waits in a moment, unless another request comes before and has more of it. */
  flushSoon(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.size === 0) return;
    const count = [...this.#waiting.values()].reduce((sum, waiting) => sum + waiting.count, 0);
    if (count >= ENOUGH_CELLS) this.flush();
    else this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
  }

  /** Forgets what waits. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#tellFlushed();
  }

  #tellFlushed(): void {
    const due = this.#afterFlush;
    this.#afterFlush = [];
    for (const then of due) then();
  }

  #of(sheetId: string): Waiting {
    const known = this.#waiting.get(sheetId);
    if (known) return known;
    const fresh = { cells: {}, count: 0, lastRow: 0, lastColumn: 0 };
    this.#waiting.set(sheetId, fresh);
    return fresh;
  }

  #write(sheetId: string, { cells, count, lastRow, lastColumn }: Waiting): void {
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    // The user deleted the sheet meanwhile.
    if (!sheet) return;
    growSheet(sheet, lastRow, lastColumn);
    this.#forgetOldContent(sheetId, cells);
    const params = this.#params(sheetId, asEngineCells(cells));
    const undo = count <= UNDO_LIMIT ? this.#undoOf(sheetId, cells) : undefined;
    this.engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    const history = this.engine.injector.get(IUndoRedoService);
    if (!undo) history.clearUndoRedo(this.engine.unitId);
    else {
      const redo = { id: SetRangeValuesMutation.id, params };
      history.pushUndoRedo({ unitID: this.engine.unitId, undoMutations: [undo], redoMutations: [redo] });
    }
  }

  /** A value that replaces a formula, a shared formula or rich text says so. */
  #forgetOldContent(sheetId: string, cells: CellChanges): void {
    const matrix = this.engine.sheet(sheetId).getSheet().getCellMatrix();
    for (const [row, columns] of Object.entries(cells)) {
      for (const [column, patch] of Object.entries(columns)) {
        const old = matrix.getValue(Number(row), Number(column));
        if (!patch || !old || patch.v === undefined || (!old.f && !old.si && !old.p)) continue;
        columns[Number(column)] = { f: null, si: null, p: null, ...patch };
      }
    }
  }

  /** The changes that take these back; most cells were blank before. */
  #undoOf(sheetId: string, cells: CellChanges): IMutationInfo {
    const matrix = this.engine.sheet(sheetId).getSheet().getCellMatrix();
    const back: Record<number, Record<number, Nullable<ICellData>>> = {};
    const changed: CellChanges = {};
    for (const [rowKey, columns] of Object.entries(cells)) {
      const row = Number(rowKey);
      const backRow: Record<number, Nullable<ICellData>> = (back[row] = {});
      for (const [columnKey, patch] of Object.entries(columns)) {
        const column = Number(columnKey);
        const old = matrix.getValue(row, column);
        backRow[column] = old && !patch ? { ...old } : null;
        if (old && patch) (changed[row] ??= {})[column] = patch;
      }
    }
    this.#addChanged(sheetId, back, changed);
    return { id: SetRangeValuesMutation.id, params: this.#params(sheetId, back) };
  }

  /** What takes changes of cells back that were not blank; the engine knows how. */
  #addChanged(sheetId: string, back: Record<number, Record<number, Nullable<ICellData>>>, changed: CellChanges): void {
    const params = this.#params(sheetId, asEngineCells(changed));
    const undo = this.engine.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
    new ObjectMatrix(undo.cellValue).forValue((row, column, cell) => {
      (back[row] ??= {})[column] = cell;
    });
  }

  #params(sheetId: string, cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>>): ISetRangeValuesMutationParams {
    return { unitId: this.engine.unitId, subUnitId: sheetId, cellValue };
  }
}

/** The engine's own type forgets that null takes a property of a style away. */
const asEngineCells = (cells: CellChanges): IObjectMatrixPrimitiveType<Nullable<ICellData>> =>
  cells as IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Two changes of one cell as one. */
function merged(before: CellPatch, after: CellPatch): CellPatch {
  const style = typeof before.s === 'object' && typeof after.s === 'object' ? { ...before.s, ...after.s } : after.s;
  return {
    ...before,
    ...(after.v !== undefined && { f: null, t: null }),
    ...after,
    ...((style ?? before.s) && { s: style ?? before.s }),
  };
}
