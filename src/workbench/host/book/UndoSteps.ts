import { IUndoRedoService, LocalUndoRedoService, type IMutationInfo, type IUndoRedoItem } from '@univerjs/core';
import type { Engine } from './Engine';

/** What takes a step back, and what does it again. */
interface Step {
  readonly undo: readonly IMutationInfo[];
  readonly redo: readonly IMutationInfo[];
}

/**
 * Makes one step of undo of several changes. Univer can batch steps itself, but takes back what was done first before
 * what was done last: a sheet is gone before its cells are emptied, and the first of two values stays.
 */
export class UndoSteps {
  #open = 0;
  #step: Step | null = null;

  constructor(private readonly engine: Engine) {
    const history = this.#history;
    // Univer's own are called on the class: read from the service, they would be remembered in place of these.
    history.pushUndoRedo = (item) => {
      if (this.#open > 0 && item.unitID === engine.unitId) this.#collect(item);
      else LocalUndoRedoService.prototype.pushUndoRedo.call(history, item);
    };
    history.clearUndoRedo = (unitId) => {
      if (unitId === engine.unitId) this.#step = null;
      LocalUndoRedoService.prototype.clearUndoRedo.call(history, unitId);
    };
  }

  /** From now on everything is one step, until this and all that were begun meanwhile have ended. */
  begin(): void {
    this.#open += 1;
  }

  end(): void {
    this.#open -= 1;
    if (this.#open > 0 || this.#step === null) return;
    const { undo, redo } = this.#step;
    this.#step = null;
    const item = { unitID: this.engine.unitId, undoMutations: [...undo], redoMutations: [...redo] };
    this.#history.pushUndoRedo(item);
  }

  get #history(): IUndoRedoService {
    return this.engine.injector.get(IUndoRedoService);
  }

  #collect({ undoMutations, redoMutations }: IUndoRedoItem): void {
    const { undo, redo } = this.#step ?? { undo: [], redo: [] };
    this.#step = { undo: [...undoMutations, ...undo], redo: [...redo, ...redoMutations] };
  }
}
