import type { ICellData, Nullable } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { ERROR_CODES } from './CellContent';

/** A value as `Range.values` gives it; an empty cell is an empty text. */
export type CellValue = string | number | boolean;

/** What `Range.valueTypes` says of a cell. */
export type ValueKind = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

/**
 * The value of a cell of the engine's.
 *
 * @example cellValue({ v: 1, t: 3 }) // true
 */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/u, '');
  const { v, t } = cell;
  if (v === null || v === undefined) return '';
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return v === 1 || v === '1' || v === true;
  if (t === CellValueType.NUMBER && typeof v === 'string' && v !== '') return Number(v);
  return v;
}

/** What kind of value a cell of the engine's holds. */
export function valueKind(cell: Nullable<ICellData>): ValueKind {
  const value = cellValue(cell);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return cell?.t !== CellValueType.FORCE_STRING && ERROR_CODES.has(value) ? 'Error' : 'String';
}
