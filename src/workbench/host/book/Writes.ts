import type { IMutationInfo, IObjectMatrixPrimitiveType, ICellData, Nullable } from '@univerjs/core';
import { IUndoRedoService } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { CellPatch } from '../values/StyleChange';
import type { Engine } from './Engine';

/** Changes of cells, by row and column. */
type CellChanges = Record<number, Record<number, CellPatch>>;

/** Changes that wait for a sheet, and how far they reach. */
interface Waiting {
  readonly cells: CellChanges;
  count: number;
  lastRow: number;
  lastColumn: number;
}

/** Above this many changed cells a write cannot be undone, and neither can what was before it: Excel does the same. */
const UNDO_LIMIT = 250_000;

/**
 * Changes of cells on their way to the engine. The client library cuts a large write into pieces, and every change
 * makes the engine look through the whole sheet, so changes wait here until someone looks, and go as one.
 */
export class Writes {
  readonly #waiting = new Map<string, Waiting>();

  constructor(private readonly engine: Engine) {}

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

  /** The change that waits for a cell, if one does. */
  waitingFor(sheetId: string, row: number, column: number): CellPatch | undefined {
    return this.#waiting.get(sheetId)?.cells[row]?.[column];
  }

  /** Writes what waits, each sheet in one go. */
  flush(): void {
    if (this.#waiting.size === 0) return;
    const all = [...this.#waiting];
    this.#waiting.clear();
    for (const [sheetId, waiting] of all) this.#write(sheetId, waiting);
  }

  #of(sheetId: string): Waiting {
    const known = this.#waiting.get(sheetId);
    if (known) return known;
    const fresh = { cells: {}, count: 0, lastRow: 0, lastColumn: 0 };
    this.#waiting.set(sheetId, fresh);
    return fresh;
  }

  #write(sheetId: string, { cells, count, lastRow, lastColumn }: Waiting): void {
    const sheet = this.engine.sheet(sheetId);
    if (lastRow >= sheet.getMaxRows()) sheet.setRowCount(lastRow + 1);
    if (lastColumn >= sheet.getMaxColumns()) sheet.setColumnCount(lastColumn + 1);
    this.#forgetOldContent(sheetId, cells);
    const params = { unitId: this.engine.unitId, subUnitId: sheetId, cellValue: asEngineCells(cells) };
    const undo = count <= UNDO_LIMIT ? this.#undoOf(params) : undefined;
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
        if (!old || patch.v === undefined || (!old.f && !old.si && !old.p)) continue;
        columns[Number(column)] = { f: null, si: null, p: null, ...patch };
      }
    }
  }

  #undoOf(params: ISetRangeValuesMutationParams): IMutationInfo {
    const injector = this.engine.injector;
    return {
      id: SetRangeValuesMutation.id,
      params: injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params)),
    };
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
