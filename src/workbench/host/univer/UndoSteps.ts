import {
  ICommandService,
  IContextService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  setDependencies,
  type DependencyOverride,
  type IMutationInfo,
  type IUndoRedoItem,
} from '@univerjs/core';

/** What takes a step back, and what does it again. */
interface Step {
  readonly undo: readonly IMutationInfo[];
  readonly redo: readonly IMutationInfo[];
}

/**
 * Univer's memory of what can be taken back, which can make one step of several changes. Univer's own way to batch them
 * takes back what was done first before what was done last: a sheet is gone before its cells are emptied, and the first
 * of two values stays.
 */
export class UndoSteps extends LocalUndoRedoService {
  readonly #open = new Map<string, number>();
  readonly #steps = new Map<string, Step>();

  /** From now on everything in a workbook is one step, until this and all that were begun meanwhile have ended. */
  begin(unitId: string): void {
    this.#open.set(unitId, this.#openOf(unitId) + 1);
  }

  /** Ends what was begun. */
  end(unitId: string): void {
    this.#open.set(unitId, this.#openOf(unitId) - 1);
    const step = this.#steps.get(unitId);
    if (this.#openOf(unitId) > 0 || step === undefined) return;
    this.#steps.delete(unitId);
    super.pushUndoRedo({ unitID: unitId, undoMutations: [...step.undo], redoMutations: [...step.redo] });
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.#openOf(item.unitID) > 0) this.#collect(item);
    else super.pushUndoRedo(item);
  }

  override clearUndoRedo(unitId: string): void {
    this.#steps.delete(unitId);
    super.clearUndoRedo(unitId);
  }

  #openOf(unitId: string): number {
    return this.#open.get(unitId) ?? 0;
  }

  #collect({ unitID, undoMutations, redoMutations }: IUndoRedoItem): void {
    const { undo, redo } = this.#steps.get(unitID) ?? { undo: [], redo: [] };
    this.#steps.set(unitID, { undo: [...undoMutations, ...undo], redo: [...redo, ...redoMutations] });
  }
}

// What the decorators of Univer's class say of its constructor is not handed down.
setDependencies(UndoSteps, [IUniverInstanceService, ICommandService, IContextService]);

/** Lets a spreadsheet remember in steps what can be taken back. */
export const undoInSteps: DependencyOverride = [[IUndoRedoService, { useClass: UndoSteps }]];
