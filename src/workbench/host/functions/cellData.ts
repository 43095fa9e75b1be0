import type { BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { FunctionError } from '../office/customFunctionsApi';
import { ERROR_CODES } from '../values/CellContent';

/** What a function answers to the engine. */
export type EngineResult = ReturnType<BaseFunction['calculate']>;

/** A cell as a custom function gets it: null is a blank one. */
export type CellData = string | number | boolean | null | FunctionError;

/** A value of the engine's as a custom function gets it. */
export function cellDataOf(value: BaseValueObject | null): CellData {
  if (value === null || value.isNull()) return null;
  if (value.isError()) return new FunctionError(String(value.getValue()));
  return value.getValue();
}

/** What a custom function answered, as the engine takes it: an array spills. */
export function engineValue(result: unknown): EngineResult {
  if (!Array.isArray(result)) return engineCell(result);
  const rows = result.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columnCount }, (_cell, index) => engineCell(row[index])),
    ),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** The engine's own list lacks Excel's newer errors such as `#BUSY!`, but it shows them all. */
const isErrorType = (code: string): code is ErrorType => ERROR_CODES.has(code);

/** The engine's error of a code; what no Excel knows is `#VALUE!`. */
export const engineError = (code: string): ErrorValueObject =>
  ErrorValueObject.create(isErrorType(code) ? code : ErrorType.VALUE);

function engineCell(cell: unknown): BaseValueObject {
  switch (typeof cell) {
    case 'number':
      return Number.isFinite(cell) ? NumberValueObject.create(cell) : ErrorValueObject.create(ErrorType.NUM);
    case 'boolean':
      return BooleanValueObject.create(cell);
    case 'string':
      return StringValueObject.create(cell);
    case 'undefined':
      return StringValueObject.create('');
    default:
      return cell === null ? StringValueObject.create('') : engineObject(cell);
  }
}

/** Errors, and numbers that bring their format along. */
function engineObject(cell: unknown): BaseValueObject {
  if (typeof cell !== 'object' || cell === null) return ErrorValueObject.create(ErrorType.VALUE);
  if ('code' in cell && typeof cell.code === 'string' && ERROR_CODES.has(cell.code)) return engineError(cell.code);
  if ('basicValue' in cell && typeof cell.basicValue !== 'object') return engineCell(cell.basicValue);
  return ErrorValueObject.create(ErrorType.VALUE);
}
