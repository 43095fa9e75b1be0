import type { Nullable } from '@univerjs/core';
import type { BaseValueObject } from '@univerjs/engine-formula';
import { BaseFunction } from '@univerjs/engine-formula';
import type { FormulaCell } from '../book/Calculation';
import type { FunctionBody } from '../office/customFunctionsApi';
import { FunctionError } from '../office/customFunctionsApi';
import type { FormulaArgument } from './argumentsFor';
import { argumentsFor, isLifted } from './argumentsFor';
import type { EngineResult } from './cellData';
import { cellDataOf, engineError, engineValue } from './cellData';
import type { FunctionDescription } from './FunctionMetadata';
import type { PendingCalls } from './PendingCalls';
import { thrown } from './thrown';

/** A custom function as the host runs it. */
export interface RunnableFunction {
  /** With its namespace, in capitals: `INGOT.YOY`. */
  readonly fullName: string;
  readonly description: FunctionDescription;
  readonly takesErrors: boolean;
  /** The add-in's implementation, once it is there. */
  readonly body: () => FunctionBody | undefined;
}

/** An add-in's function in the engine: exact types, its own errors, arrays that spill, promises that show `#BUSY!`. */
export class HostFunction extends BaseFunction {
  constructor(
    private readonly runnable: RunnableFunction,
    private readonly pending: PendingCalls,
  ) {
    super(runnable.fullName);
  }

  /** Keeps the engine from reading numbers, percentages and dates into texts. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...args: BaseValueObject[]): EngineResult {
    try {
      const given = args.map(argumentCells);
      const lifted = given.filter((cells, index) => isLifted(this.runnable.description.parameters[index], cells));
      return lifted.length === 0 ? engineValue(this.#call(given)) : engineValue(this.#callEach(given, lifted));
    } catch (error) {
      return engineError(error instanceof FunctionError ? error.code : '#VALUE!');
    }
  }

  /** Calls the function for each cell of the ranges that stand where it wants one value. */
  #callEach(given: readonly FormulaArgument[], lifted: readonly FormulaArgument[]): unknown[][] {
    const rows = Math.max(...lifted.map((cells) => cells.length));
    const columns = Math.max(...lifted.map((cells) => cells[0]?.length ?? 0));
    const pick = (cells: FormulaArgument, row: number, column: number): FormulaArgument => {
      if (!lifted.includes(cells)) return cells;
      const line = cells.length === 1 ? cells[0] : cells[row];
      const cell = line?.length === 1 ? line[0] : line?.[column];
      return [[cell === undefined ? new FunctionError('#N/A') : cell]];
    };
    return Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => {
        const result = this.#call(given.map((cells) => pick(cells, row, column)));
        return Array.isArray(result) && Array.isArray(result[0]) ? (result[0][0] as unknown) : result;
      }),
    );
  }

  /** One call: its result, or the error to show. */
  #call(given: readonly FormulaArgument[]): unknown {
    const { description, takesErrors, body, fullName } = this.runnable;
    const call = argumentsFor(description, given, takesErrors);
    if ('error' in call) return call.error;
    const run = body();
    if (!run) return new FunctionError('#NAME?');
    return this.pending.resultOf(`${fullName}${JSON.stringify(given)}`, this.#place(), () => {
      try {
        return run(...call.values);
      } catch (error) {
        return thrown(error);
      }
    });
  }

  #place(): FormulaCell {
    return { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
  }
}

/** An argument as a grid of cells. */
const argumentCells = (value: BaseValueObject): FormulaArgument =>
  isArrayValue(value)
    ? value.getArrayValue().map((row) => row.map((cell) => cellDataOf(cell ?? null)))
    : [[cellDataOf(value)]];

const isArrayValue = (
  value: BaseValueObject,
): value is BaseValueObject & { getArrayValue(): Nullable<BaseValueObject>[][] } => value.isArray();
