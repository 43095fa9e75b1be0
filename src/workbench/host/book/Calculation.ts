import {
  IActiveDirtyManagerService,
  IFunctionService,
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
  #isBehind = false;
  #isClosed = false;
  readonly #session: FormulaCalculationSessionService;
  readonly #stop: () => void;

  constructor(private readonly engine: Engine) {
    const injector = engine.injector;
    this.#session = injector.get(FormulaCalculationSessionService);
    const dirty = injector.get(IActiveDirtyManagerService);
    const listening = engine.commands.onCommandExecuted((command, options) => {
      if (dirty.get(command.id) && options?.onlyLocal !== true) this.#isBehind = true;
    });
    this.#stop = () => {
      listening.dispose();
    };
  }

  /** Resolves when every formula shows its result. */
  async settled(): Promise<void> {
    if (!this.#isBehind) return;
    this.#isBehind = false;
    if (this.#hasFormulas()) await this.#session.waitForLatestApplied(PATIENCE_MS);
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
    this.#isBehind = true;
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
