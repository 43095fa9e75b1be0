import {
  IActiveDirtyManagerService,
  IFunctionService,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { Engine } from './Engine';

/** Where a formula stands. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The longest that a calculation may take before its cells are read as they stand. */
const PATIENCE_MS = 120_000;

/** Knows when the engine, which calculates a tenth of a second after a change, has caught up. */
export class Calculation {
  /** Whether a change may not have gone into what the formulas show. */
  #isBehind = false;
  /** Whether a change came after the last calculation started, which takes in all before it. */
  #isChanged = false;
  #isClosed = false;
  readonly #session: FormulaCalculationSessionService;
  readonly #stop: () => void;

  constructor(private readonly engine: Engine) {
    const injector = engine.injector;
    this.#session = injector.get(FormulaCalculationSessionService);
    const dirty = injector.get(IActiveDirtyManagerService);
    const listening = engine.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.#isChanged = false;
      else if (dirty.get(command.id) && options?.onlyLocal !== true) this.#change();
    });
    const watching = this.#session.state$.subscribe(() => {
      if (!this.#isChanged && !this.#isRunning) this.#isBehind = false;
    });
    this.#stop = () => {
      listening.dispose();
      watching.unsubscribe();
    };
  }

  /** Resolves when every formula shows its result. */
  async settled(): Promise<void> {
    while (this.#isBehind && this.#hasFormulas()) {
      const { id } = this.#session.state;
      const wasRunning = this.#isRunning;
      await this.#session.waitForLatestApplied(PATIENCE_MS);
      // Nothing started: some changes, as those of a style, need no calculation.
      if (!wasRunning && this.#session.state.id === id) break;
    }
    this.#isBehind = false;
  }

  /** Calculates everything anew; what names meant before is forgotten. */
  async calculateAll(): Promise<void> {
    // The engine keeps parsed formulas, with their names resolved, under the workbook's id.
    this.engine.injector.get(IFunctionService).deleteFormulaAstCacheKey(this.engine.unitId);
    this.recalculate();
    await this.settled();
  }

  /** Starts to calculate these cells again, or all. */
  recalculate(cells?: readonly FormulaCell[]): void {
    if (this.#isClosed) return;
    const dirtyRanges = (cells ?? []).map(({ sheetId, row, column }) => ({
      unitId: this.engine.unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.#change();
    this.engine.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: cells === undefined, dirtyRanges },
      { onlyLocal: true },
    );
  }

  dispose(): void {
    this.#isClosed = true;
    this.#stop();
  }

  #change(): void {
    this.#isChanged = true;
    this.#isBehind = true;
  }

  /** Whether a calculation has started whose results are not all in their cells. */
  get #isRunning(): boolean {
    const { started, stopped, completed, resultEmitted, resultApplied } = this.#session.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }

  #hasFormulas(): boolean {
    return this.engine.workbook.getSheets().some((sheet) => {
      let isFound = false;
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((_row, _column, cell) => {
          isFound = Boolean(cell?.f ?? cell?.si);
          return !isFound;
        });
      return isFound;
    });
  }
}
