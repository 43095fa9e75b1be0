import { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula';
import type { Engine } from './Engine';

/** The longest that a calculation may take before its cells are read as they stand. */
const PATIENCE_MS = 120_000;

/** Knows when the engine, which calculates a tenth of a second after a change, has caught up. */
export class Calculation {
  #isBehind = false;
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

  /** Says that something was started that calculates. */
  started(): void {
    this.#isBehind = true;
  }

  /** Resolves when every formula shows its result. */
  async settled(): Promise<void> {
    if (!this.#isBehind) return;
    this.#isBehind = false;
    if (this.#hasFormulas()) await this.#session.waitForLatestApplied(PATIENCE_MS);
  }

  /** Calculates everything anew. */
  async calculateAll(): Promise<void> {
    this.engine.api.getFormula().executeCalculation();
    this.#isBehind = true;
    await this.settled();
  }

  dispose(): void {
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
